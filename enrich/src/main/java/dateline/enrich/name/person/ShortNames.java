package dateline.enrich.name.person;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.KnownForm;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/** Tells by what words a story will call somebody whom it named in full. */
final class ShortNames {
  private final KnownNames known;
  private final TitleWords titles;

  ShortNames(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
  }

  /** The same of somebody known, who may have a title that hides the name: Duchess of Cambridge. */
  CallNames callNames(KnownForm form, Tokens tokens, int first, int end) {
    CallNames told = callNames(tokens, first, end);
    return told.equals(CallNames.NONE) ? new CallNames("", form.called(), false) : told;
  }

  /** The words by which the story will name the person from now on; none for a duke of a place. */
  CallNames callNames(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (tokens.isFolded(i, "of")) {
        // Nobody is called Cambridge for short.
        return CallNames.NONE;
      }
    }
    return new CallNames(
        familyName(tokens, first, end),
        givenName(tokens, first, end),
        known.alsoWords().contains(tokens, first));
  }

  /** The same of words that nothing makes a name of; where nouns have capitals, all have them. */
  CallNames candidateNames(Tokens tokens, int first, int end) {
    return titles.capitalNouns() ? CallNames.NONE : callNames(tokens, first, end);
  }

  private String familyName(Tokens tokens, int first, int end) {
    int last = end - 1;
    while (last > first + 1 && KnownNames.SUFFIXES.contains(tokens, last)) {
      last--;
    }
    boolean familyFirst =
        end - first >= 2
            && known.familyFirst().contains(tokens, first)
            && (!known.given().contains(tokens, first) || Gap.isHyphen(tokens, last));
    return tokens.folded(familyFirst ? first : last);
  }

  /** The given name by which a story may name the person; empty for none, or a nation's name. */
  private String givenName(Tokens tokens, int first, int end) {
    return end - first >= 2
            && known.given().contains(tokens, first)
            && !known.clues().nations().fieldsSide(tokens, first)
        ? tokens.folded(first)
        : "";
  }
}
