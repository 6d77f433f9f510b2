package dateline.enrich.name.person;

import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.field.Initials;
import dateline.enrich.name.field.Surroundings;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/**
 * Tells by a title before them, a given name that begins them, initials within them, or words
 * around them that only go with people, whether capitalised words are somebody's name.
 */
final class PersonClues {
  /** What makes a person of words, and how sure that is; 0 for nothing. */
  record Clue(double certainty, String rule) {}

  static final Clue GIVEN = new Clue(0.8, "name/given-name");
  static final Clue TITLED = new Clue(0.9, "name/title");
  private static final Clue INITIALS = new Clue(0.75, "name/initial");
  private static final Clue SURROUNDED = new Clue(0.7, "name/speaks");
  static final Clue FAMILY = new Clue(0.65, "name/family-name");
  private static final Clue NONE = new Clue(0, "name/surname-again");

  private final KnownNames known;
  private final TitleWords titles;
  private final PersonWords words;
  private final NamedAfter namedAfter;
  private final Initials initials;
  private final SurnameForms surnameForms;

  PersonClues(KnownNames known, TitleWords titles, PersonWords words, NamedAfter namedAfter) {
    this.known = known;
    this.titles = titles;
    this.words = words;
    this.namedAfter = namedAfter;
    surnameForms = new SurnameForms(known.personLists());
    initials = new Initials(known);
  }

  Clue clue(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    Surroundings around = text.around();
    if (around.isTitled(first)
        && (!titles.places().contains(tokens, first)
            || (around.isFormal(first) && known.familyFirst().contains(tokens, first)))) {
      return TITLED;
    }
    if (words.beginsLikeAName(tokens, first, end)
        && !PersonWords.isOneWord(tokens, first, end)
        && !(around.isPlaced(first) && known.alsoWords().contains(tokens, first))
        && (!around.isDetermined(first) || known.family().contains(tokens, end - 1))) {
      return GIVEN;
    }
    if (!isLikely(text, first, end)) {
      return NONE;
    }
    if (initials.areIn(tokens, first, end)) {
      return INITIALS;
    }
    if (around.isFollowed(end)
        || around.isQuoted(first)
        || around.isIntroduced(first, end)
        || around.isDescribed(first, end)
        || around.isTitledBeyond(first)
        || titles.deeds().areBefore(tokens, first)
        || isJunior(tokens, first, end)) {
      return SURROUNDED;
    }
    return (known.family().contains(tokens, end - 1) || surnameForms.isAt(tokens, end - 1))
            && !around.isPlaced(first)
        ? FAMILY
        : NONE;
  }

  /** Whether it is said behind two names that somebody is the younger or the older: Jr., Sr. */
  private static boolean isJunior(Tokens tokens, int first, int end) {
    return end - first > 2 && (tokens.isFolded(end - 1, "jr") || tokens.isFolded(end - 1, "sr"));
  }

  /** Whether words that nothing makes a name of may be one if the story uses the last alone. */
  boolean mayComeAgain(FieldText text, int first, int end) {
    return !text.around().isPlaced(first)
        && !known.clues().nations().isPeople(text.tokens(), first)
        && !text.clues().isBrand(first)
        && isLikely(text, first, end);
  }

  /** Whether a noun with its capital may stand before the name, which the clue does not tell. */
  boolean mayBeginWithANoun(Clue clue) {
    return titles.capitalNouns() && !clue.equals(GIVEN) && !clue.equals(TITLED);
  }

  /** Whether words without a known given name may be a person's all the same. */
  boolean isLikely(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    boolean hasInitial = Initials.isAt(tokens, first) && known.family().contains(tokens, end - 1);
    if ((text.around().isDetermined(first) && !hasInitial)
        || titles.places().contains(tokens, first)
        || PersonWords.isOneWord(tokens, first, end)
        || namedAfter.beginsAt(tokens, first)
        || words.isAdjective(tokens, first)
        || (words.isNation(tokens, end - 1) && !words.isFamily(tokens, end - 1))) {
      return false;
    }
    for (int i = first; i < end; i++) {
      boolean fits =
          (!tokens.isAllUpper(i) || Initials.isAt(tokens, i))
              && (i == first
                  || !(titles.isOrgHead(tokens, i) || titles.things().contains(tokens, i)));
      if (!fits) {
        return false;
      }
    }
    return tokens.foldedLength(end - 1) > 1;
  }
}
