package dateline.query.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What each character becomes when case, diacritics and presentation forms are put aside. */
final class Folding {
  /** Ends a word. */
  static final char NO_WORD = 0;

  /** Belongs to the word it follows and folds to nothing. */
  static final char DROPPED = 1;

  /** Folds to more than one character: ask {@link #expansion}. */
  static final char EXPANDS = 2;

  /** Half of a supplementary character. */
  static final char SURROGATE = 3;

  private static final Map<Character, String> SPECIAL =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ħ', "h"),
          Map.entry('ŧ', "t"),
          Map.entry('ı', "i"),
          Map.entry('ς', "σ"),
          // Arabic: alef wasla, ta marbuta, alef maqsura; Persian keyboards' kaf and yeh.
          Map.entry('\u0671', "\u0627"),
          Map.entry('\u0629', "\u0647"),
          Map.entry('\u0649', "\u064A"),
          Map.entry('\u06CC', "\u064A"),
          Map.entry('\u06A9', "\u0643"));

  /** Filled once, below, and never written again. */
  private static final Map<Character, String> EXPANSIONS = new HashMap<>();

  private static final char[] TABLE = table();

  private Folding() {}

  /** The folded character, or one of the four marks above. */
  static char of(char c) {
    return TABLE[c];
  }

  static String expansion(char c) {
    return EXPANSIONS.getOrDefault(c, "");
  }

  /** Folds a whole word; for what a table by character cannot do. */
  static String fold(String word) {
    String plain = special(word.toLowerCase(Locale.ROOT));
    var kept = new StringBuilder();
    Normalizer.normalize(plain, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isDiacritic(c) && (Character.isLetterOrDigit(c) || isMark(c)))
        .map(Folding::asciiDigit)
        .forEach(kept::appendCodePoint);
    String folded = special(kept.toString().toLowerCase(Locale.ROOT));
    return Normalizer.normalize(folded.isEmpty() ? plain : folded, Normalizer.Form.NFC);
  }

  /** Whether a word with this character is only whole once its parts are put together. */
  static boolean isComposing(char c) {
    return c == '\u3099' || c == '\u309A' || (c >= '\u1100' && c <= '\u11FF');
  }

  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /**
   * Marks that a reader may leave out: accents, Arabic and Hebrew vowel points. The vowel signs of
   * Indic scripts are marks too, but words are not themselves without them.
   */
  private static boolean isDiacritic(int c) {
    if (!isMark(c) || c == '\u3099' || c == '\u309A') {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, SYRIAC -> true;
      default -> false;
    };
  }

  private static int asciiDigit(int c) {
    return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
  }

  private static String special(String text) {
    StringBuilder changed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String special = SPECIAL.get(text.charAt(i));
      if (special == null) {
        changed.append(text.charAt(i));
      } else {
        changed.append(special);
      }
    }
    return changed.toString();
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = entry((char) c);
    }
    return table;
  }

  private static char entry(char c) {
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (c < 128) {
      return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NO_WORD;
    }
    if (isDiacritic(c) || isIgnorable(c)) {
      return DROPPED;
    }
    if (c == '\u02BC' || !(Character.isLetterOrDigit(c) || isMark(c))) {
      return NO_WORD;
    }
    if (isMark(c) || isAsItIs(c)) {
      return c;
    }
    String folded = fold(String.valueOf(c));
    if (folded.length() == 1) {
      return folded.charAt(0);
    }
    EXPANSIONS.put(c, folded);
    return EXPANDS;
  }

  /**
   * Whether folding leaves the letter alone, which is not worth finding out: ideographs have no
   * case, and Hangul syllables are put together as they were taken apart. They are four in five of
   * all letters, and every start would wait for them.
   */
  static boolean isAsItIs(char c) {
    return (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3');
  }

  /** Tatweel, soft hyphen, joiners, and the signs by which ʻokina and ʿayn are transliterated. */
  private static boolean isIgnorable(char c) {
    return switch (c) {
      case '\u0640',
          '\u00AD',
          '\u200C',
          '\u200D',
          '\u2060',
          '\uFEFF',
          '\u02BB',
          '\u02BE',
          '\u02BF' ->
          true;
      default -> false;
    };
  }
}
