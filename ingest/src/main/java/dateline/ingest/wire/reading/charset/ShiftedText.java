package dateline.ingest.wire.reading.charset;

import dateline.ingest.wire.reading.bytes.EightBytes;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Text of East Asia in seven bits (ISO 2022), which would be UTF-8 but for its escapes. */
final class ShiftedText {
  private static final char ESCAPE = 0x1B;
  private static final Charset JAPANESE = Charset.forName("ISO-2022-JP");
  private static final Charset KOREAN = Charset.forName("ISO-2022-KR");

  private ShiftedText() {}

  /** Whether an escape to Japanese or Korean stands in it. */
  static boolean isIn(byte[] bytes) {
    return escaped(bytes) != null;
  }

  /**
   * Its charset; null when it is no such text.
   *
   * @param told what somebody says that it is; null when nobody does
   */
  static @Nullable Charset charset(byte[] bytes, @Nullable Charset told) {
    Charset escaped = escaped(bytes);
    return escaped != null && told != null && told.name().startsWith("ISO-2022") ? told : escaped;
  }

  private static @Nullable Charset escaped(byte[] bytes) {
    int i = EightBytes.indexOf(bytes, ESCAPE, 0, bytes.length);
    if (i < bytes.length && !isSevenBit(bytes)) {
      return null;
    }
    for (; i + 2 < bytes.length; i = EightBytes.indexOf(bytes, ESCAPE, i + 1, bytes.length)) {
      if (bytes[i + 1] == '$') {
        boolean korean = i + 3 < bytes.length && bytes[i + 2] == ')' && bytes[i + 3] == 'C';
        if (korean) {
          return KOREAN;
        }
        if (bytes[i + 2] == 'B' || bytes[i + 2] == '@') {
          return JAPANESE;
        }
      }
    }
    return null;
  }

  private static boolean isSevenBit(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
