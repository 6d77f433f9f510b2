package dateline.ingest.formats;

import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.charset.CharsetNames;
import dateline.ingest.wire.xml.XmlCharset;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Heeds the charset that a transport tells of bytes, such as a header of HTTP does, where that
 * makes sense. A byte order mark and bytes that are UTF-8 count more; a declaration in the document
 * counts less, but for the charsets that servers tell of whatever they have not looked at.
 */
public final class ToldCharset {
  private static final Set<Charset> UNTHINKING =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);
  private static final int CHUNK = 8 << 10;

  private ToldCharset() {}

  /** Opens the bytes, from the first. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * The bytes, as UTF-8 where what is told counts, else as they are.
   *
   * @param told the name of the charset; null when nothing is told
   */
  public static InputStream open(Opener bytes, @Nullable String told) throws IOException {
    Charset charset = told == null ? null : charset(told, bytes);
    return charset == null ? bytes.open() : new Utf8(new InputStreamReader(bytes.open(), charset));
  }

  private static @Nullable Charset charset(String told, Opener bytes) throws IOException {
    Charset charset = CharsetNames.known(told);
    if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
      // What is not UTF-8 although it is told to be, the formats make out better.
      return null;
    }
    byte[] head;
    try (InputStream stream = bytes.open()) {
      head = stream.readNBytes(WireInput.HEAD_BYTES);
    }
    if (TextBytes.bomLength(head) > 0 || XmlCharset.wide(head) != null) {
      return null;
    }
    if (charset.name().startsWith("UTF-")) {
      return has(head, 0) ? charset : null;
    }
    if (charset.name().startsWith("ISO-2022")) {
      return has(head, 0x1B) ? charset : null;
    }
    if (isUtf8(bytes)) {
      return null;
    }
    return UNTHINKING.contains(charset) && XmlCharset.of(head).declared() != null
        ? null
        : CharsetNames.meant(told);
  }

  private static boolean has(byte[] head, int value) {
    for (byte b : head) {
      if (b == value) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf8(Opener bytes) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.allocate(CHUNK);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    try (InputStream stream = bytes.open()) {
      boolean end = false;
      while (!end) {
        int read = stream.read(in.array(), in.position(), in.remaining());
        end = read < 0;
        in.position(in.position() + Math.max(0, read)).flip();
        CoderResult result = decoder.decode(in, out.clear(), end);
        if (result.isError()) {
          return false;
        }
        in.compact();
      }
      return true;
    }
  }

  /** Characters as UTF-8. */
  private static final class Utf8 extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[CHUNK];
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private int kept;

    private Utf8(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      int count = Math.min(length, bytes.remaining());
      bytes.get(target, offset, count);
      return count;
    }

    private boolean fill() throws IOException {
      while (!bytes.hasRemaining()) {
        int read = reader.read(chars, kept, chars.length - kept);
        if (read < 0 && kept == 0) {
          return false;
        }
        int length = kept + Math.max(0, read);
        // Half of a pair waits for the other.
        kept = read >= 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
        bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars, 0, length - kept));
        if (kept == 1) {
          chars[0] = chars[length - 1];
        }
      }
      return true;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
