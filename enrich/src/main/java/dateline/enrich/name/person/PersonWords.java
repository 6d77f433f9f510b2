package dateline.enrich.name.person;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/** Tells by the words alone what speaks for a person's name or against it. */
final class PersonWords {
  private final KnownNames known;
  private final TitleWords titles;
  private final NamedAfter namedAfter;
  private final NameParts parts;

  PersonWords(KnownNames known, TitleWords titles, NamedAfter namedAfter, NameParts parts) {
    this.known = known;
    this.titles = titles;
    this.namedAfter = namedAfter;
    this.parts = parts;
  }

  /** Whether it may be what several are called before the first of their names: Actors Jane Doe. */
  boolean isPlural(Tokens tokens, int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    return end - tokens.start(token) > 4
        && text.charAt(end - 1) == 's'
        && text.charAt(end - 2) != 's'
        && !known.given().contains(tokens, token)
        && !known.family().contains(tokens, token);
  }

  /** Whether the word is a surname and nothing else. */
  boolean isFamilyName(Tokens tokens, int token) {
    return known.family().contains(tokens, token)
        && !known.alsoWords().contains(tokens, token)
        && !known.given().contains(tokens, token)
        && !parts.isNoName(tokens, token)
        && !namedAfter.isThing(tokens, token);
  }

  /** Whether the word is a surname, perhaps among other things. */
  boolean isFamily(Tokens tokens, int token) {
    return known.family().contains(tokens, token);
  }

  /** Whether the word is what a country or a people is called. */
  boolean isNation(Tokens tokens, int token) {
    return known.clues().nations().isEither(tokens, token);
  }

  /** Whether a German word is an adjective by its ending, which no name has: Slowenische. */
  boolean isAdjective(Tokens tokens, int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    return titles.capitalNouns()
        && (text.startsWith("ische", end - 5)
            || (text.startsWith("ische", end - 6) && "mnrs".indexOf(text.charAt(end - 1)) >= 0));
  }

  /** Whether it is said there of which people somebody is: "Briton Jane Doe". */
  boolean isPeopleBefore(Tokens tokens, int first, int end) {
    return known.clues().nations().isPeople(tokens, first)
        && !known.given().contains(tokens, first)
        && !Gap.isHyphen(tokens, first + 1)
        && (known.given().contains(tokens, first + 1) || isFamily(tokens, end - 1));
  }

  /** Whether a single word after a title or a role may be a surname, and not a people's name. */
  boolean isSurname(Tokens tokens, int token, boolean formal) {
    if (tokens.foldedLength(token) < 2 || namedAfter.isThing(tokens, token)) {
      return false;
    }
    if (formal) {
      return true;
    }
    String text = tokens.text();
    int end = tokens.end(token);
    boolean people =
        text.startsWith("ian", end - 3)
            || text.startsWith("ese", end - 3)
            || text.startsWith("ish", end - 3)
            || isNation(tokens, token);
    // In a line that is not all in capitals they make an abbreviation: "state broadcaster RTZ".
    boolean abbreviation = tokens.isAllUpper(token) && token > 0 && !tokens.isAllUpper(token - 1);
    return !people && !abbreviation;
  }

  /** Where a name begins after what belongs to no name: "Secretary of Commerce Gary Locke". */
  int innerGiven(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (known.isOnlyGiven(tokens, i)
          && !known.given().contains(tokens, i - 1)
          && !namedAfter.beginsAt(tokens, i - 1)
          && (titles.capitalNouns()
              || namedAfter.isThing(tokens, i - 1)
              || isNation(tokens, i - 1)
              || known.family().contains(tokens, end - 1))) {
        return i;
      }
    }
    return first;
  }

  /** Where the first word stands, behind others, that is a given name and nothing else. */
  int givenBehind(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (known.isOnlyGiven(tokens, i)) {
        return i;
      }
    }
    return first;
  }

  /** Whether a given name begins it, initials do, or a family name that stands first. */
  boolean beginsLikeAName(Tokens tokens, int first, int end) {
    boolean name =
        known.given().contains(tokens, first)
            || isTwoInitials(tokens, first, end)
            || (known.familyFirst().contains(tokens, first)
                && !titles.places().contains(tokens, first));
    // At the start of a sentence, a name that is also a word needs more than its capital.
    return name
        && !namedAfter.beginsAt(tokens, first)
        && (!known.alsoWords().contains(tokens, first)
            || !tokens.isSentenceStart(first)
            || known.family().contains(tokens, end - 1));
  }

  /** "KL Rahul", but not "US Steel": two letters of given names, and a surname. */
  private boolean isTwoInitials(Tokens tokens, int first, int end) {
    return tokens.isAllUpper(first)
        && tokens.foldedLength(first) == 2
        && !known.clues().abbreviations().contains(tokens, first)
        && isFamilyName(tokens, end - 1);
  }

  /** Whether only hyphens part the words, as in "Franco-German": no given name and surname. */
  static boolean isOneWord(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (!Gap.isHyphen(tokens, i)) {
        return false;
      }
    }
    return true;
  }
}
