package dateline.enrich.name.text;

import dateline.query.Field;
import dateline.query.text.Tokens;

/**
 * A run of words that names somebody or some body in a story.
 *
 * @param field the field in which they stand
 * @param tokens the words of that field
 * @param first the first word
 * @param end the word after the last
 * @param rule what made a name of it
 */
public record Words(Field field, Tokens tokens, int first, int end, String rule) {
  /** The words of a long report; to search more for each name would be slow. */
  private static final int SEARCHED = 2_000;

  /** The words as written. */
  public String text() {
    return tokens.original(first, end);
  }

  /** The same words, made a name by another rule. */
  public Words by(String otherRule) {
    return new Words(field, tokens, first, end, otherRule);
  }

  /** A part of the words. */
  public Words part(int partFirst, int partEnd) {
    return new Words(field, tokens, partFirst, partEnd, rule);
  }

  /** Whether the first or the last of them stands in the same text as an ordinary word too. */
  public boolean standInLowerCase() {
    return standsInLowerCase(end - 1) || standsInLowerCase(first);
  }

  /** Whether one of them stands in the same text, or its beginning, as an ordinary word too. */
  public boolean standsInLowerCase(int token) {
    String word = tokens.folded(token);
    int last = Math.min(tokens.size(), SEARCHED);
    for (int i = 0; i < last; i++) {
      if (!tokens.isUpperInitial(i) && tokens.isFolded(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are a person's surname or given name alone, of a person named in full. */
  public boolean isShort() {
    return rule.equals("name/surname") || rule.equals("name/given-name-again");
  }

  /** Whether these words hold those and more. */
  public boolean holdMoreThan(Field otherField, int otherFirst, int otherEnd) {
    return field == otherField
        && first <= otherFirst
        && otherEnd <= end
        && (end - first) > (otherEnd - otherFirst);
  }
}
