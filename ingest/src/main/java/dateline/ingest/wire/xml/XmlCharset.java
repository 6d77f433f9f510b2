package dateline.ingest.wire.xml;

import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.charset.CharsetNames;
import dateline.ingest.wire.reading.charset.DecodedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of XML. Bytes that are UTF-8 are read as UTF-8 whatever is declared, as servers
 * convert files and leave the declaration; else the declared encoding counts, in the wider form of
 * which browsers make use too.
 *
 * @param declared what the declaration says; null when there is none, or none that is known
 */
public record XmlCharset(@Nullable Charset declared) {
  private static final Pattern DECLARATION =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
  private static final char ESCAPE = 0x1B;

  /** Reads the declaration at the beginning of a document. */
  public static XmlCharset of(byte[] head) {
    return of(head, null);
  }

  /**
   * Reads the declaration at the beginning of a document.
   *
   * @param told what is declared elsewhere, where the document has none; null when nothing is
   */
  public static XmlCharset of(byte[] head, @Nullable Charset told) {
    Matcher matcher = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
    Charset declared = matcher.find() ? CharsetNames.meant(matcher.group(1)) : null;
    // What is not UTF-8 although it says so has not said anything.
    boolean says = declared != null && !declared.equals(StandardCharsets.UTF_8);
    return new XmlCharset(says || told == null ? declared : told);
  }

  /**
   * A document in UTF-16 or UTF-32, by its mark or its first character, as UTF-8; anything else as
   * it is.
   *
   * @param most how many bytes of it are read
   */
  public static InputStream narrow(InputStream stream, byte[] head, int most) throws IOException {
    Charset wide = wide(head);
    if (wide == null) {
      return stream;
    }
    String text = new String(stream.readNBytes(most), wide);
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The encoding when characters have more than one byte each; else null. */
  public static @Nullable Charset wide(byte[] head) {
    if (TextBytes.begins(head, 0, 0, 0xFE, 0xFF) || TextBytes.begins(head, 0, 0, 0, '<')) {
      return Charset.forName("UTF-32BE");
    }
    if (TextBytes.begins(head, 0xFF, 0xFE, 0, 0) || TextBytes.begins(head, '<', 0, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (TextBytes.begins(head, 0xFE, 0xFF) || TextBytes.begins(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (TextBytes.begins(head, 0xFF, 0xFE) || TextBytes.begins(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** Reads the bytes; what is broken becomes a replacement character. */
  public Decoded decode(byte[] bytes) {
    if (!isShifted(bytes)) {
      if (isAscii(bytes)) {
        return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), null);
      }
      // Far faster than a decoder that reports what is broken; that leaves a mark here.
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') < 0 || TextBytes.isUtf8(bytes, 0)) {
        return new Decoded(text, null);
      }
    }
    Charset known = declared == null || declared.equals(StandardCharsets.UTF_8) ? null : declared;
    if (known == null) {
      DecodedText guessed = DecodedText.framed(bytes, null);
      return new Decoded(guessed.text(), guessed.warning());
    }
    return new Decoded(new String(bytes, known), null);
  }

  /**
   * Bytes that have been read.
   *
   * @param text the text
   * @param warning what had to be guessed; null when nothing
   */
  public record Decoded(String text, @Nullable String warning) {}

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Seven-bit encodings of East Asia look like UTF-8 but for the escapes in them. */
  private boolean isShifted(byte[] bytes) {
    if (declared == null || !declared.name().startsWith("ISO-2022")) {
      return false;
    }
    for (byte b : bytes) {
      if (b == ESCAPE) {
        return true;
      }
    }
    return false;
  }
}
