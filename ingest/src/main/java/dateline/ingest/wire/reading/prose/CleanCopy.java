package dateline.ingest.wire.reading.prose;

import static dateline.ingest.wire.reading.bytes.EightBytes.HIGH;

import dateline.ingest.wire.reading.bytes.EightBytes;
import java.nio.charset.StandardCharsets;

/**
 * Tells whether text is in paragraphs as they should be, as nearly all text is: no control
 * characters but single line ends, or two between paragraphs, and no blanks before them.
 */
final class CleanCopy {
  private static final byte DELETE = 0x7F;

  /** A no-break space, in ISO 8859-1. */
  private static final byte NO_BREAK_SPACE = (byte) 0xA0;

  private CleanCopy() {}

  /**
   * Whether there is nothing to clean but white space at both ends; false if it takes more to tell.
   */
  static boolean isClean(String text) {
    if (!text.isEmpty() && text.charAt(text.length() / 2) > 0xFF) {
      // In most scripts nearly all characters are beyond, and that takes longer than to clean it.
      return false;
    }
    // Characters beyond ISO 8859-1 become question marks here, and are as clean as those.
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    int at = 0;
    int last = bytes.length - 8;
    while (at <= last) {
      long odd = controls(EightBytes.at(bytes, at));
      if (odd == 0) {
        at += 8;
      } else {
        int control = at + EightBytes.first(odd);
        if (!isClean(bytes, control)) {
          return false;
        }
        at = control + 1;
      }
    }
    while (at < bytes.length) {
      boolean control = (bytes[at] >= 0 && bytes[at] < ' ') || bytes[at] == DELETE;
      if (control && !isClean(bytes, at)) {
        return false;
      }
      at++;
    }
    return true;
  }

  /**
   * The highest bit of each byte that is a control character; those above the first may be wrong.
   */
  private static long controls(long eight) {
    return EightBytes.isControl(eight) & ~eight & HIGH;
  }

  private static boolean isClean(byte[] bytes, int control) {
    if (bytes[control] != '\n') {
      return bytes[control] == '\t';
    }
    if (control == 0) {
      return false;
    }
    byte before = bytes[control - 1];
    boolean blank = before == ' ' || before == '\t' || before == NO_BREAK_SPACE;
    boolean third = control > 1 && before == '\n' && bytes[control - 2] == '\n';
    return !blank && !third;
  }
}
