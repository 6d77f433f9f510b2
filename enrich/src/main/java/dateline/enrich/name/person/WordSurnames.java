package dateline.enrich.name.person;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.PersonLists;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/** Tells where words that mostly name nobody are surnames: Mervyn King, Brian May. */
final class WordSurnames {
  private final KnownNames known;
  private final TitleWords titles;
  private final PersonLists lists;

  WordSurnames(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
    lists = known.personLists();
  }

  /**
   * Whether a rank is somebody's surname: of Mervyn King, but not of King Juan or Juan, King of.
   */
  boolean isRank(Tokens tokens, int token) {
    return token > 0
        && lists.ranks().contains(tokens, token)
        && tokens.isUpperInitial(token)
        && known.given().contains(tokens, token - 1)
        && (token + 1 == tokens.size()
            || !Gap.isSpace(tokens, token + 1)
            || !(tokens.isUpperInitial(token + 1) || tokens.isFolded(token + 1, "of")));
  }

  /** Whether a word that mostly names nobody is a surname here: the May of Brian May. */
  boolean isSurnameHere(Tokens tokens, int token) {
    return (known.family().contains(tokens, token) || isRank(tokens, token))
        && known.given().contains(tokens, token - 1)
        && !known.alsoWords().contains(tokens, token - 1)
        && !titles.notNames().contains(tokens, token - 1)
        && !lists.days().contains(tokens, token);
  }
}
