package dateline.enrich.name.person;

import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/**
 * Tells by what somebody is to another whether a given name alone stands for a person: "a brother,
 * Ray", "two daughters, Corinne and Estelle".
 */
final class Relatives {
  /** A list of relatives has hardly more words. */
  private static final int LONGEST = 10;

  private static final Vocabulary LISTED = Vocabulary.of(List.of("and", "y", "e", "et", "und"));

  private final KnownNames known;
  private final TitleWords words;

  Relatives(KnownNames known, TitleWords words) {
    this.known = known;
    this.words = words;
  }

  /** Whether that single capitalised word is a given name by which a relative is named. */
  boolean isNamed(Tokens tokens, int token) {
    if (!known.given().contains(tokens, token)) {
      return false;
    }
    int last = token;
    int least = Math.max(1, token - LONGEST);
    while (last >= least) {
      int before = last - 1;
      boolean comma = tokens.text().startsWith(", ", tokens.end(before));
      if (!comma && !tokens.text().startsWith(" ", tokens.end(before))) {
        return false;
      }
      if (words.kin().contains(tokens, before)) {
        return true;
      }
      // Before "and", as behind a comma, another name of the list stands.
      int other = LISTED.contains(tokens, before) ? before - 1 : before;
      if ((!comma && other == before)
          || other < 0
          || !tokens.isUpperInitial(other)
          || !known.given().contains(tokens, other)) {
        return false;
      }
      last = other;
    }
    return false;
  }
}
