package dateline.ingest.wire.reading.charset;

import java.nio.charset.Charset;

/**
 * Tells Western text of DOS, as old senders write it. Its accented letters have bytes that are
 * quotation marks, dashes and controls in Windows, where these do not stand within words.
 */
final class DosText {
  /** With the letters of Western Europe where IBM437 has some of them, too. */
  static final Charset CHARSET = Charset.forName("IBM850");

  private static final int FEWEST_SIGNS = 3;

  /** Beyond it, what is no letter in Windows is none in DOS either. */
  private static final int LAST_SIGN = 0xA5;

  private DosText() {}

  /** Whether bytes that are no UTF-8 are such text. */
  static boolean isIn(byte[] bytes) {
    String text = new String(bytes, CHARSET);
    int signs = 0;
    for (int i = 1; i + 1 < bytes.length; i++) {
      if (bytes[i] < 0 && Character.isLetter(text.charAt(i - 1))) {
        if (Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i))) {
          // "l’été" in Windows would be "lÆÚtÚ" in DOS.
          return false;
        }
        boolean sign = (bytes[i] & 0xFF) <= LAST_SIGN;
        signs += sign && Character.isLetter(text.charAt(i + 1)) ? 1 : 0;
      }
    }
    return signs >= FEWEST_SIGNS && Alphabet.isWestern(text);
  }
}
