package dateline.enrich.name.person;

import dateline.enrich.name.field.Initials;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/** Tells by the words alone what may stand in a person's name, and where it begins and ends. */
final class PersonWords {
  private final KnownNames known;
  private final TitleWords titles;
  private final WordSurnames surnames;
  private final NamedAfter namedAfter;

  PersonWords(KnownNames known, TitleWords titles, NamedAfter namedAfter) {
    this.known = known;
    this.titles = titles;
    this.namedAfter = namedAfter;
    surnames = new WordSurnames(known, titles);
  }

  /** Whether the word may stand in a name that begins at the first: a capital, or van, bin, de. */
  boolean mayStand(Tokens tokens, int first, int token) {
    return tokens.isUpperInitial(token)
        || (token > first && (Gap.isHyphen(tokens, token) || isParticle(tokens, token)));
  }

  boolean isParticle(Tokens tokens, int token) {
    return known.particles().contains(tokens, token);
  }

  /**
   * Whether a name may begin here: Will may, where another name follows, and A, before another
   * initial.
   */
  boolean mayBegin(Tokens tokens, int token, int end) {
    if (Initials.isLetterOfAWord(tokens, token)) {
      return false;
    }
    return !isNoName(tokens, token)
        || (token + 1 < end
            && known.given().contains(tokens, token)
            && !isNoName(tokens, token + 1))
        || (token + 2 < end && Initials.isAt(tokens, token) && Initials.isAt(tokens, token + 1));
  }

  /** Whether one may begin behind words that belong to none: not the Long of A Very Long Day. */
  boolean mayBeginBehind(Tokens tokens, int token, int end) {
    return mayBegin(tokens, token, end)
        && !Gap.isHyphen(tokens, token)
        && (!tokens.isAllUpper(token) || Initials.areDotted(tokens, token))
        && (!isNoName(tokens, token) || known.family().contains(tokens, end - 1));
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

  /** Whether a rank is somebody's surname. */
  boolean isRankAsName(Tokens tokens, int token) {
    return surnames.isRank(tokens, token);
  }

  boolean mayGoOn(Tokens tokens, int token) {
    return !isNoName(tokens, token)
        || isHalfOfName(tokens, token)
        || isBehindParticle(tokens, token)
        || Initials.isAt(tokens, token)
        || surnames.isSurnameHere(tokens, token)
        || (isParticle(tokens, token)
            && (tokens.isUpperInitial(token) || !titles.capitalNouns())
            && !JoiningWords.AND.contains(tokens, token)
            && (known.given().contains(tokens, token - 1) || isParticle(tokens, token - 1)));
  }

  /**
   * Whether a hyphen makes a name of what is a word alone: the Jan of Quim-Jan, Soon of Soon-zorb.
   */
  private boolean isHalfOfName(Tokens tokens, int token) {
    return token > 0
        && ((Gap.isHyphen(tokens, token) && known.given().contains(tokens, token - 1))
            || (Gap.isBeforeHyphen(tokens, token)
                && known.familyFirst().contains(tokens, token - 1)));
  }

  /** Whether a small word before it makes a surname of it: the Fuente of Juan de la Fuente. */
  private boolean isBehindParticle(Tokens tokens, int token) {
    return !titles.capitalNouns()
        && token > 0
        && tokens.isUpperInitial(token)
        && !tokens.isUpperInitial(token - 1)
        && isParticle(tokens, token - 1)
        && !JoiningWords.AND.contains(tokens, token - 1);
  }

  private boolean isNoName(Tokens tokens, int token) {
    return titles.notNames().contains(tokens, token) || isPluralAbbreviation(tokens, token);
  }

  /** Whether the word is several of what is abbreviated: MPs, CEOs. */
  private static boolean isPluralAbbreviation(Tokens tokens, int token) {
    String text = tokens.text();
    int last = tokens.end(token) - 1;
    if (last - tokens.start(token) < 2 || text.charAt(last) != 's') {
      return false;
    }
    for (int i = tokens.start(token); i < last; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is a surname and nothing else. */
  boolean isFamilyName(Tokens tokens, int token) {
    return known.family().contains(tokens, token)
        && !known.alsoWords().contains(tokens, token)
        && !known.given().contains(tokens, token)
        && !isNoName(tokens, token)
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

  /**
   * Whether a word that is no part of a name ends what begins like one: the Report of "India
   * Business Report".
   */
  boolean isPartOfThing(Tokens tokens, int token) {
    return token < tokens.size()
        && tokens.isUpperInitial(token)
        && tokens.start(token) - tokens.end(token - 1) == 1
        && isNoName(tokens, token)
        && titles.things().contains(tokens, token);
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

  /** Whether a noun with its capital may stand before the name, which the clue does not tell. */
  boolean mayBeginWithANoun(PersonClues.Clue clue) {
    return titles.capitalNouns()
        && !clue.equals(PersonClues.GIVEN)
        && !clue.equals(PersonClues.TITLED);
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
