package dateline.enrich.name.person;

import dateline.enrich.name.vocabulary.PersonLists;
import dateline.query.text.Tokens;

/** Tells by its form alone that a word is a surname, where no list has it: Quarnenko, McQuarn. */
final class SurnameForms {
  /** Shorter words may be any. */
  private static final int SHORTEST = 7;

  private final PersonLists lists;

  SurnameForms(PersonLists lists) {
    this.lists = lists;
  }

  /** Whether the word has such a form. */
  boolean isAt(Tokens tokens, int token) {
    int length = tokens.foldedLength(token);
    if (length < SHORTEST - 1 || lists.noSurnames().contains(tokens, token)) {
      return false;
    }
    return isSonOf(tokens, token) || (length >= SHORTEST && hasEnding(tokens.folded(token)));
  }

  /** The Mc of McQuarn. */
  private static boolean isSonOf(Tokens tokens, int token) {
    int start = tokens.start(token);
    return tokens.text().startsWith("Mc", start)
        && Character.isUpperCase(tokens.text().charAt(start + 2));
  }

  private boolean hasEnding(String folded) {
    for (String ending : lists.surnameEndings()) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
