package dateline.enrich.name.person;

import dateline.enrich.name.field.Initials;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/** Tells what only has somebody's name from the person: storms, ships, streets, prizes, firms. */
final class NamedAfter {
  private final KnownNames known;
  private final TitleWords titles;

  NamedAfter(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
  }

  /** Whether what begins so has somebody's name and is a place, a ship or a storm. */
  boolean beginsAt(Tokens tokens, int token) {
    return known.namedAfter().contains(tokens, token);
  }

  /** Whether the words name a street, a prize, a firm: by their last word, or an ampersand. */
  boolean endsAs(Tokens tokens, int first, int end) {
    int last = end - 1;
    boolean thing =
        !isSurname(tokens, first, last)
            && (titles.isOrgHead(tokens, last) || titles.things().contains(tokens, last))
            && (!known.familyFirst().contains(tokens, last)
                || titles.places().contains(tokens, first));
    return thing || hasAmpersand(tokens, first, end);
  }

  /** Whether the last word is the surname of whom a given name stands before: Stephen Street. */
  private boolean isSurname(Tokens tokens, int first, int last) {
    return (last == first + 1 || (last == first + 2 && Initials.isAt(tokens, first)))
        && known.isOnlyGiven(tokens, last - 1)
        && known.family().contains(tokens, last)
        && !(known.ways().contains(tokens, last) && known.family().contains(tokens, last - 1));
  }

  /**
   * Whether somebody is or goes there: on Dana Street, "Pine Way and Dana Street". What is given to
   * Danny Street, or is of him, is a person's.
   */
  boolean isWay(Tokens tokens, int first, int end) {
    return first > 0
        && known.ways().contains(tokens, end - 1)
        && Gap.isSpace(tokens, first)
        && (known.personLists().beforeWays().contains(tokens, first - 1)
            || (known.personLists().beforeWaysOrPeople().contains(tokens, first - 1)
                && !isSurname(tokens, first, end - 1))
            || (first > 1
                && JoiningWords.AND.contains(tokens, first - 1)
                && titles.things().contains(tokens, first - 2))
            || Character.isDigit(tokens.text().charAt(tokens.start(first - 1))));
  }

  /** Whether the word ends or begins the names of things, places or bodies. */
  boolean isThing(Tokens tokens, int token) {
    return titles.things().contains(tokens, token)
        || titles.places().contains(tokens, token)
        || titles.isOrgHead(tokens, token);
  }

  private static boolean hasAmpersand(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (Gap.is(tokens, i, "&") || Gap.is(tokens, i, " & ")) {
        return true;
      }
    }
    return false;
  }
}
