package dateline.enrich.name;

import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.List;

/**
 * Someone or some body that a story names.
 *
 * @param kind a person or an organisation
 * @param name the usual name where it is known, else the fullest form in the story
 * @param certainty how sure it is one, above 0 and below 1
 * @param words where it is named, in the order of the text; never empty
 */
public record Name(Kind kind, String name, double certainty, List<Words> words) {
  public Name {
    words = List.copyOf(words);
  }

  /** What it is. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  /**
   * A run of words.
   *
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
    Words by(String otherRule) {
      return new Words(field, tokens, first, end, otherRule);
    }

    /** A part of the words. */
    Words part(int partFirst, int partEnd) {
      return new Words(field, tokens, partFirst, partEnd, rule);
    }

    /** Whether the first or the last of them stands in the same text as an ordinary word too. */
    boolean standInLowerCase() {
      return standsInLowerCase(end - 1) || standsInLowerCase(first);
    }

    /** Whether one of them stands in the same text, or its beginning, as an ordinary word too. */
    boolean standsInLowerCase(int token) {
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
}
