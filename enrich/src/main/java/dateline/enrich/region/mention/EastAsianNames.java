package dateline.enrich.region.mention;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.query.text.Hit;
import dateline.query.text.Lexicon;
import dateline.query.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which runs of Chinese and Japanese characters make a name. These scripts part no words, so
 * that every character is a word of its own: a date, a comma or a longer word may put characters
 * beside each other that are no name together, as in "12日韓国で" (on the 12th, in Korea).
 */
final class EastAsianNames {
  /** From here on, in Unicode, are the scripts of which every character is a word. */
  private static final char FIRST = '\u3041';

  private static final char DAY = '日';

  /**
   * What stands before the character for a day, which is that for Japan too: digits, "the same".
   */
  private static final String BEFORE_DAY = "一二三四五六七八九十曜同今昨翌前本当當毎每近次即";

  private final boolean japanese;
  private final Tokens tokens;

  /** The words that begin a name of several characters in full. */
  private final BitSet opening = new BitSet();

  /**
   * @param language of the text, a BCP 47 primary subtag
   * @param lexicons the names that are looked for
   */
  EastAsianNames(String language, Tokens tokens, List<Lexicon<Sense>> lexicons) {
    this.japanese = language.equals("ja");
    this.tokens = tokens;
    if (japanese || language.equals("zh")) {
      lexicons.forEach(lexicon -> lexicon.match(tokens, this::open));
    }
  }

  private void open(int first, int end, Sense sense) {
    if (end > first + 1 && sense.how() != How.ABBREVIATION) {
      opening.set(first);
    }
  }

  /** Whether the words may be that name; words of other scripts always may. */
  boolean fit(Hit<Sense> hit) {
    int first = hit.firstToken();
    int end = hit.endToken();
    Sense sense = hit.value();
    String text = tokens.text();
    int start = tokens.start(first);
    char initial = text.charAt(start);
    if (initial < FIRST) {
      return true;
    }
    return areUnbroken(first, end)
        && !isDay(text, start, sense)
        && !cutsKatakana(text, start, tokens.end(end - 1))
        && !(sense.how() == How.ABBREVIATION && isWithinWord(text, start, end));
  }

  /** Whether nothing but spaces, hyphens and dots parts the characters, and no comma. */
  private boolean areUnbroken(int first, int end) {
    for (int token = first + 1; token < end; token++) {
      for (int at = tokens.end(token - 1); at < tokens.start(token); at++) {
        char c = tokens.text().charAt(at);
        if (!Character.isWhitespace(c) && "・·･-‐—–=".indexOf(c) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether Japan's character ends a date: "12日米国". */
  private static boolean isDay(String text, int start, Sense sense) {
    return text.charAt(start) == DAY
        && start > 0
        && !sense.form().startsWith("日本")
        && isBeforeDay(text.charAt(start - 1));
  }

  private static boolean isBeforeDay(char c) {
    return Character.isDigit(c) || BEFORE_DAY.indexOf(c) >= 0;
  }

  /**
   * Whether a run of katakana goes on outside the name. Japanese parts foreign words from others by
   * their script only: no Thailand in "title".
   */
  private static boolean cutsKatakana(String text, int start, int end) {
    return (start > 0 && isKatakana(text.charAt(start)) && isKatakana(text.charAt(start - 1)))
        || (end < text.length()
            && isKatakana(text.charAt(end - 1))
            && isKatakana(text.charAt(end)));
  }

  /**
   * Whether a longer word takes a character away: its last begins a name in full, as in "其中美国", or
   * a Japanese word of Chinese characters goes on to the left, as in "単独政府", which names no
   * Germany. A date before is no part of a word.
   */
  private boolean isWithinWord(String text, int start, int end) {
    if (opening.get(end - 1)) {
      return true;
    }
    if (!japanese || start == 0 || !Character.isIdeographic(text.charAt(start - 1))) {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean date =
        (before == DAY || before == '月' || before == '年')
            && start > 1
            && isBeforeDay(text.charAt(start - 2));
    return !date;
  }

  private static boolean isKatakana(char c) {
    return c >= '\u30A1' && c <= '\u30FC' && c != '\u30FB';
  }
}
