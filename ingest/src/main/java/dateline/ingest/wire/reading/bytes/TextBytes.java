package dateline.ingest.wire.reading.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells text from other things by its first bytes. */
public final class TextBytes {
  /** Formats of files that people send by mistake, by the bytes with which each begins. */
  private static final List<Signature> OTHERS =
      List.of(
          signature("a gzip archive", 0x1F, 0x8B),
          signature("a zip archive or an office document", 'P', 'K', 3, 4),
          signature("a bzip2 archive", 'B', 'Z', 'h', -1, 0x31, 0x41, 0x59, 0x26),
          signature("an xz archive", 0xFD, '7', 'z', 'X', 'Z', 0),
          signature("a zstd archive", 0x28, 0xB5, 0x2F, 0xFD),
          signature("a 7z archive", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
          signature("a JPEG picture", 0xFF, 0xD8, 0xFF),
          signature("a PNG picture", 0x89, 'P', 'N', 'G'),
          signature("a GIF picture", 'G', 'I', 'F', '8'),
          signature("a TIFF picture", 'I', 'I', 0x2A, 0),
          signature("a TIFF picture", 'M', 'M', 0, 0x2A),
          signature("a PDF document", '%', 'P', 'D', 'F', '-'),
          signature("an old office document", 0xD0, 0xCF, 0x11, 0xE0),
          signature("a program", 0x7F, 'E', 'L', 'F'));

  /** The bytes with which any of them begins. */
  private static final BitSet FIRST = new BitSet();

  static {
    OTHERS.forEach(other -> FIRST.set(other.start().get(0)));
  }

  private TextBytes() {}

  /** What the bytes are if they are surely no text, such as "a gzip archive"; else null. */
  public static @Nullable String otherThanText(byte[] head) {
    if (head.length == 0 || FIRST.get(head[0] & 0xFF)) {
      return signed(head);
    }
    return null;
  }

  private static @Nullable String signed(byte[] head) {
    for (Signature signature : OTHERS) {
      if (signature.begins(head)) {
        return signature.name();
      }
    }
    return null;
  }

  /** The length of the UTF-8 byte order mark that the bytes begin with; 0 if there is none. */
  public static int utf8BomLength(byte[] bytes) {
    return begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  /** The length of any byte order mark that the bytes begin with; 0 if there is none. */
  public static int bomLength(byte[] bytes) {
    return begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE) ? 2 : utf8BomLength(bytes);
  }

  /** Whether the bytes begin so; -1 stands for any. */
  public static boolean begins(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (start[i] >= 0 && (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Signature signature(String name, int... start) {
    return new Signature(name, Arrays.stream(start).boxed().toList());
  }

  private record Signature(String name, List<Integer> start) {
    boolean begins(byte[] head) {
      if (head.length < start.size()) {
        return false;
      }
      for (int i = 0; i < start.size(); i++) {
        if (start.get(i) >= 0 && (head[i] & 0xFF) != start.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Whether the bytes from a position on are UTF-8. */
  public static boolean isUtf8(byte[] bytes, int from) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
