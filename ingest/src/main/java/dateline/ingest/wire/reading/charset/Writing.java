package dateline.ingest.wire.reading.charset;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * What text in one kind of writing looks like, as against what comes of reading bytes in a charset
 * in which they are not.
 */
enum Writing {
  CYRILLIC(12, 10),
  GREEK(12, 10),
  ARABIC(12, 10),
  HEBREW(12, 10),
  // East Asia's characters have two bytes each, which many a pair of bytes makes by chance.
  JAPANESE(6, 50),
  KOREAN(6, 50),
  CHINESE(8, 50),
  // Of central Europe and Turkey, which differs from the West's in a few letters only.
  LATIN(3, 12) {
    @Override
    boolean isIn(String text, String western, @Nullable String language) {
      return Alphabet.isWritten(text, western, language);
    }
  };

  private final int fewestLetters;
  private final int leastConfidence;

  Writing(int fewestLetters, int leastConfidence) {
    this.fewestLetters = fewestLetters;
    this.leastConfidence = leastConfidence;
  }

  /** How well ICU must find that it fits, from 0 to 100. */
  int leastConfidence() {
    return leastConfidence;
  }

  /**
   * Whether a text looks like it: enough of its letters and hardly any others, none of them within
   * words of ASCII, and capitals only where words begin.
   *
   * @param western the same bytes read as Western European
   * @param language as ICU makes it out; null when it does not
   */
  boolean isIn(String text, String western, @Nullable String language) {
    int own = 0;
    int foreign = 0;
    int mixed = 0;
    int risen = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOdd(c)) {
        return false;
      }
      if (isLetter(c) && isWrittenIn(UnicodeScript.of(c))) {
        own++;
        mixed += isAsciiLetter(before) ? 1 : 0;
        risen += Character.isUpperCase(c) && Character.isLowerCase(before) ? 1 : 0;
      } else if (isLetter(c)) {
        foreign++;
      } else if (isAsciiLetter(c) && isLetter(before)) {
        mixed++;
      }
      before = c;
    }
    return own >= fewestLetters && 20 * foreign <= own && 8 * mixed <= own && 20 * risen <= own;
  }

  private boolean isWrittenIn(UnicodeScript script) {
    return switch (this) {
      case CYRILLIC -> script == UnicodeScript.CYRILLIC;
      case GREEK -> script == UnicodeScript.GREEK;
      case ARABIC -> script == UnicodeScript.ARABIC;
      case HEBREW -> script == UnicodeScript.HEBREW;
      case LATIN -> script == UnicodeScript.LATIN;
      case CHINESE -> script == UnicodeScript.HAN;
      case KOREAN -> script == UnicodeScript.HANGUL || script == UnicodeScript.HAN;
      case JAPANESE ->
          script == UnicodeScript.HAN
              || script == UnicodeScript.HIRAGANA
              || script == UnicodeScript.KATAKANA;
    };
  }

  /** What no text has: controls of the upper half, and characters that are nobody's. */
  private static boolean isOdd(char c) {
    int type = Character.getType(c);
    return (c >= 0x80 && c < 0xA0)
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || c == '\uFFFD';
  }

  private static boolean isLetter(char c) {
    return c > 0x7F && Character.isLetter(c);
  }

  private static boolean isAsciiLetter(char c) {
    return c <= 0x7F && Character.isLetter(c);
  }
}
