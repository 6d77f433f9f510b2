package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Tells where words that mostly name nobody are surnames: Mervyn King, Brian May. */
final class WordSurnames {
  /** Ranks that are surnames too; before a name they are none. */
  private static final Vocabulary RANKS =
      Vocabulary.of(
          List.of(
              "king",
              "pope",
              "prince",
              "lord",
              "queen",
              "bishop",
              "constable",
              "deacon",
              "elder",
              "judge",
              "major"));

  /** A name of these is far less often meant than the day or the month. */
  private static final Vocabulary DAYS =
      Vocabulary.of(
          List.of(
              "monday",
              "tuesday",
              "wednesday",
              "thursday",
              "friday",
              "saturday",
              "sunday",
              "january",
              "february",
              "march",
              "april",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december"));

  private final KnownNames known;
  private final TitleWords titles;

  WordSurnames(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
  }

  /**
   * Whether a rank is somebody's surname: of Mervyn King, but not of King Juan or Juan, King of.
   */
  boolean isRank(Tokens tokens, int token) {
    return RANKS.contains(tokens, token)
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
        && !DAYS.contains(tokens, token);
  }
}
