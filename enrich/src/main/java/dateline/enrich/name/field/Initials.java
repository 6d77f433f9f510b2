package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.PersonLists;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;

/** Tells the initials of a name from other single capitals: the Q. of Jane Q. Doe. */
public final class Initials {
  /** More letters are an abbreviation. */
  private static final int MOST_DOTTED = 3;

  private final PersonLists lists;
  private final Vocabulary given;
  private final Vocabulary family;

  /** Told from letters that belong to words by the names and the lists that the vocabulary has. */
  public Initials(KnownNames known) {
    lists = known.personLists();
    given = known.given();
    family = known.family();
  }

  /** Whether one stands in the name, before its last word. */
  public boolean areIn(Tokens tokens, int first, int end) {
    for (int i = first; i < end - 1; i++) {
      if (isAt(tokens, i) && isOfAName(tokens, i, first, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfAName(Tokens tokens, int initial, int first, int end) {
    if (areDotted(tokens, initial)) {
      return !lists.noInitials().contains(tokens, initial);
    }
    if (tokens.text().charAt(tokens.end(initial)) != '.') {
      // At the beginning, a letter without its dot is a word of its own: the Portuguese O.
      return initial > first && !lists.letters().contains(tokens, initial);
    }
    return !lists.directions().contains(tokens, initial)
        || end - initial > 2
        || family.contains(tokens, end - 1)
        || (initial > first && given.contains(tokens, first));
  }

  /** A capital with a dot, or several: the W. of George W. Bush, the J.K. of J.K. Rowling. */
  public static boolean isAt(Tokens tokens, int token) {
    int end = tokens.end(token);
    return tokens.isUpperInitial(token)
        && (end - tokens.start(token) == 1 || areDotted(tokens, token))
        && end < tokens.text().length()
        && (tokens.text().charAt(end) == '.' || tokens.text().charAt(end) == ' ');
  }

  /** Whether several capitals, each with a dot, are one word: the J.K. of J.K. Rowling. */
  public static boolean areDotted(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length >= 3
        && length <= MOST_DOTTED * 2
        && tokens.isAllUpper(token)
        && tokens.text().charAt(tokens.start(token) + 1) == '.';
  }

  /** Whether two capitals without dots stand together, as in KL Doe. */
  public static boolean areTogether(Tokens tokens, int token) {
    return tokens.isAllUpper(token) && tokens.end(token) - tokens.start(token) == 2;
  }

  /** Whether it is said behind a name of which party and where from somebody is: "(R-SC)". */
  public static boolean arePartyAndState(Tokens tokens, int first, int end) {
    return end - first == 2 && tokens.foldedLength(first) == 1 && Gap.isHyphen(tokens, end - 1);
  }

  /** Whether it is a letter that tells the form of something: T-boned, U-shaped. */
  public static boolean isLetterOfAWord(Tokens tokens, int token) {
    return tokens.end(token) - tokens.start(token) == 1
        && Gap.isBeforeHyphen(tokens, token)
        && token + 1 < tokens.size()
        && !tokens.isUpperInitial(token + 1);
  }
}
