package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Tells by the words alone what may stand in a person's name, and where it begins and ends. */
final class PersonWords {
  /** Storms, ships and places have people's names, but are none. */
  private static final Vocabulary NAMED_AFTER =
      Vocabulary.of(
          List.of(
              "hurricane",
              "storm",
              "typhoon",
              "cyclone",
              "hms",
              "uss",
              "operation",
              "mount",
              "lake",
              "fort",
              "port",
              "cape",
              "st",
              "saint",
              "san",
              "santa",
              "santo",
              "sao",
              "ciudad",
              "villa",
              "costa",
              "rue",
              "avenue",
              "calle",
              "camp",
              "hotel",
              "wadi",
              "jabal",
              "jebel",
              "tel",
              "kafr",
              "deir",
              "beit",
              "umm",
              "bani",
              "khan",
              "puerto",
              "cerro",
              "monte",
              "rio",
              "isla",
              "playa",
              "kampung",
              "bukit",
              "gunung",
              "pulau",
              "sungai",
              "tanjung"));

  /** Ways and the like are named after people so often that a surname has to be beyond doubt. */
  private static final Vocabulary WAYS =
      Vocabulary.of(
          List.of(
              "street",
              "road",
              "avenue",
              "drive",
              "boulevard",
              "square",
              "court",
              "crescent",
              "circle",
              "close",
              "terrace",
              "bridge"));

  /** Initials that are more often directions: W. Pine, S. Main. */
  private static final Vocabulary DIRECTIONS = Vocabulary.of(List.of("n", "s", "e", "w"));

  /** Words of one letter. */
  private static final Vocabulary LETTERS = Vocabulary.of(List.of("a", "i"));

  private final KnownNames known;
  private final TitleWords titles;
  private final WordSurnames surnames;

  PersonWords(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
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

  /** Whether a name may begin here: Will may, where another name follows. */
  boolean mayBegin(Tokens tokens, int token, int end) {
    return !isNoName(tokens, token)
        || (token + 1 < end
            && known.given().contains(tokens, token)
            && !isNoName(tokens, token + 1));
  }

  /** Whether one may begin behind words that belong to none: not the Long of A Very Long Day. */
  boolean mayBeginBehind(Tokens tokens, int token, int end) {
    return mayBegin(tokens, token, end)
        && !Gap.isHyphen(tokens, token)
        && !tokens.isAllUpper(token)
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
        || isInitial(tokens, token)
        || surnames.isSurnameHere(tokens, token)
        || (isParticle(tokens, token)
            && (tokens.isUpperInitial(token) || !titles.capitalNouns())
            && !JoiningWords.AND.contains(tokens, token)
            && known.given().contains(tokens, token - 1));
  }

  private boolean isNoName(Tokens tokens, int token) {
    return titles.notNames().contains(tokens, token);
  }

  /** Whether the word is a surname and nothing else. */
  boolean isFamilyName(Tokens tokens, int token) {
    return known.family().contains(tokens, token)
        && !known.alsoWords().contains(tokens, token)
        && !known.given().contains(tokens, token)
        && !isNoName(tokens, token)
        && !isThing(tokens, token);
  }

  /** Whether the word is a surname, perhaps among other things. */
  boolean isFamily(Tokens tokens, int token) {
    return known.family().contains(tokens, token);
  }

  /** Whether the word is what a country or a people is called. */
  boolean isNation(Tokens tokens, int token) {
    return known.clues().nationWords().contains(tokens, token)
        || known.clues().peoples().contains(tokens, token);
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
    return known.clues().peoples().contains(tokens, first)
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
    if (tokens.foldedLength(token) < 2 || isThing(tokens, token)) {
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
      if (isOnlyGiven(tokens, i)
          && !known.given().contains(tokens, i - 1)
          && !NAMED_AFTER.contains(tokens, i - 1)
          && (titles.capitalNouns()
              || isThing(tokens, i - 1)
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
      if (isOnlyGiven(tokens, i)) {
        return i;
      }
    }
    return first;
  }

  /** Whether the word is a given name and nothing else. */
  boolean isOnlyGiven(Tokens tokens, int token) {
    return known.given().contains(tokens, token)
        && !known.alsoWords().contains(tokens, token)
        && !Gap.isHyphen(tokens, token);
  }

  private boolean isThing(Tokens tokens, int token) {
    return titles.things().contains(tokens, token)
        || titles.places().contains(tokens, token)
        || titles.isOrgHead(tokens, token);
  }

  /** Whether what begins so has somebody's name and is a place, a ship or a storm. */
  boolean isNamedAfter(Tokens tokens, int first) {
    return NAMED_AFTER.contains(tokens, first);
  }

  boolean beginsLikeAName(Tokens tokens, int first, int end) {
    boolean name =
        known.given().contains(tokens, first)
            || isTwoInitials(tokens, first, end)
            || (known.familyFirst().contains(tokens, first)
                && !titles.places().contains(tokens, first));
    // At the start of a sentence, a name that is also a word needs more than its capital.
    return name
        && !NAMED_AFTER.contains(tokens, first)
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

  /** Whether the words name a street, a prize, a firm: by their last word, or an ampersand. */
  boolean endsThing(Tokens tokens, int first, int end) {
    int last = end - 1;
    boolean surname =
        last == first + 1
            && isOnlyGiven(tokens, first)
            && known.family().contains(tokens, last)
            && !(WAYS.contains(tokens, last) && known.family().contains(tokens, first));
    boolean thing =
        !surname
            && (titles.isOrgHead(tokens, last) || titles.things().contains(tokens, last))
            && (!known.familyFirst().contains(tokens, last)
                || titles.places().contains(tokens, first));
    for (int i = first + 1; !thing && i < end; i++) {
      int gap = tokens.start(i) - tokens.end(i - 1);
      thing =
          tokens.text().charAt(tokens.end(i - 1)) == '&'
              || (gap == 3 && tokens.text().charAt(tokens.end(i - 1) + 1) == '&');
    }
    return thing;
  }

  boolean hasInitial(Tokens tokens, int first, int end) {
    for (int i = first; i < end - 1; i++) {
      if (isInitial(tokens, i) && isOfAName(tokens, i, first, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfAName(Tokens tokens, int initial, int first, int end) {
    if (tokens.text().charAt(tokens.end(initial)) != '.') {
      // At the beginning, a letter without its dot is a word of its own: the Portuguese O.
      return initial > first && !LETTERS.contains(tokens, initial);
    }
    return !DIRECTIONS.contains(tokens, initial)
        || end - initial > 2
        || known.family().contains(tokens, end - 1)
        || (initial > first && known.given().contains(tokens, first));
  }

  /** A capital with a dot, or several: the W. of George W. Bush, the J.K. of J.K. Rowling. */
  static boolean isInitial(Tokens tokens, int token) {
    int end = tokens.end(token);
    int length = end - tokens.start(token);
    return tokens.isUpperInitial(token)
        && length <= 3
        && (length == 1 || tokens.text().charAt(tokens.start(token) + 1) == '.')
        && end < tokens.text().length()
        && (tokens.text().charAt(end) == '.' || tokens.text().charAt(end) == ' ');
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
