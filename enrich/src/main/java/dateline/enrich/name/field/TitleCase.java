package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Tells whether capitals say nothing in a line, as in headlines that write every word with one. */
public final class TitleCase {
  /** From this share of capitalised words on they do. */
  private static final double SHARE = 0.65;

  /** No headline has as many words. */
  private static final int LONGEST = 40;

  /** Shorter words have no capital in some such headlines. */
  private static final int SHORT = 3;

  /** So many long words are needed to tell. */
  private static final int ENOUGH = 4;

  /** Words that have no capital though all others have. */
  private static final Vocabulary SMALL =
      Vocabulary.of(
          List.of(
              "and", "but", "for", "nor", "the", "off", "out", "per", "via", "with", "from", "into",
              "onto", "over", "upon", "than", "that", "amid", "near", "after", "about", "above",
              "against", "among", "around", "before", "behind", "between", "during", "through",
              "toward", "towards", "under", "until", "versus", "when", "while", "within",
              "without"));

  private TitleCase() {}

  static boolean isAt(Tokens tokens, int first, int end) {
    if (end - first >= LONGEST) {
      return false;
    }
    int upper = 0;
    int longWords = 0;
    for (int i = first; i < end; i++) {
      if (tokens.end(i) - tokens.start(i) > SHORT) {
        longWords++;
        upper += tokens.isUpperInitial(i) ? 1 : 0;
      }
    }
    return longWords >= ENOUGH
        && upper >= SHARE * longWords
        && !isSentence(tokens, end)
        && !hasWordsWithoutCapitals(tokens, first, end);
  }

  /**
   * Whether words have no capital that would have one: "Watergate figure Jane Doe dies". One alone
   * is a slip.
   */
  private static boolean hasWordsWithoutCapitals(Tokens tokens, int first, int end) {
    boolean one = false;
    for (int i = first; i < end; i++) {
      if (isWithoutCapital(tokens, i)) {
        if (one) {
          return true;
        }
        one = true;
      }
    }
    return false;
  }

  /**
   * Whether a word of the same sentence has no capital that would have one in such a headline,
   * however short it is.
   */
  public static boolean hasWordWithoutCapital(Tokens tokens, int token) {
    int first = token;
    while (!tokens.isSentenceStart(first) && first > 0 && token - first < LONGEST) {
      first--;
    }
    int i = first;
    while (i < tokens.size() && i - token < LONGEST && (i <= token || !tokens.isSentenceStart(i))) {
      if (isWithoutCapital(tokens, i)) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static boolean isWithoutCapital(Tokens tokens, int token) {
    return !tokens.isUpperInitial(token)
        && tokens.end(token) - tokens.start(token) >= SHORT
        && Character.isLetter(tokens.text().charAt(tokens.start(token)))
        && !SMALL.contains(tokens, token)
        && !Gap.isHyphen(tokens, token);
  }

  /** Whether a full stop follows, perhaps behind a closing quote; headlines have none. */
  private static boolean isSentence(Tokens tokens, int end) {
    String text = tokens.text();
    int after = tokens.end(end - 1);
    while (after < text.length() && isClosing(text.charAt(after))) {
      after++;
    }
    return after < text.length() && text.charAt(after) == '.';
  }

  private static boolean isClosing(char c) {
    return CapitalRuns.isQuote(c) || c == ')' || c == ']' || c == '\u00bb';
  }
}
