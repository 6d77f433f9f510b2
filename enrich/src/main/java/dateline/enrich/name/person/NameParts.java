package dateline.enrich.name.person;

import dateline.enrich.name.field.Initials;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/** Tells by the words alone where somebody's name may begin, and with which words it goes on. */
final class NameParts {
  private final KnownNames known;
  private final TitleWords titles;
  private final WordSurnames surnames;

  NameParts(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
    surnames = new WordSurnames(known, titles);
  }

  /** Whether the word may stand in a name that begins at the first: a capital, or van, bin, de. */
  boolean mayStand(Tokens tokens, int first, int token) {
    return tokens.isUpperInitial(token)
        || (token > first && (Gap.isHyphen(tokens, token) || isParticle(tokens, token)));
  }

  /** Whether the word stands within names: van, bin, de. */
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

  /** Whether a rank is somebody's surname. */
  boolean isRankAsName(Tokens tokens, int token) {
    return surnames.isRank(tokens, token);
  }

  /** Whether a name that began before the word goes on with it. */
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

  /** Whether the word is no part of a name, though it has a capital. */
  boolean isNoName(Tokens tokens, int token) {
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
}
