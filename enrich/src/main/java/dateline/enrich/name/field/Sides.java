package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.ClueWords;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.query.text.Tokens;

/**
 * Tells by the words around a name that it is a side's, for the words of one field: "beat Pine Vale
 * 2-1", "champions Pine Vale", "Pine Vale (18-4)".
 */
public final class Sides {
  private final Tokens tokens;
  private final ClueWords clues;
  private final OrganisationLists lists;
  private final Surroundings around;

  Sides(Tokens tokens, ClueWords clues, OrganisationLists lists, Surroundings around) {
    this.tokens = tokens;
    this.clues = clues;
    this.lists = lists;
    this.around = around;
  }

  /** Whether the words around the name go with a side only, in a story of sport. */
  public boolean areTold(int first, int end) {
    if (isScore(end) && isRecord(end)) {
      return true;
    }
    if (first == 0 || !Gap.isSpace(tokens, first)) {
      return false;
    }
    return lists.hosting().contains(tokens, first - 1)
        || clues.sides().contains(tokens, first - 1)
        || (clues.against().contains(tokens, first - 1) && isScore(end) && Gap.isSpace(tokens, end))
        || isBeaten(first);
  }

  /** Whether a side plays here. */
  public boolean arePlaying(int first, int end) {
    return (first > 0 && Gap.isSpace(tokens, first) && clues.against().contains(tokens, first - 1))
        || (Gap.isSpaceOrPossessive(tokens, end) && clues.plays().contains(tokens, end));
  }

  /** Whether a club plays here, or somebody plays for it. */
  public boolean areClub(int first, int end) {
    return arePlaying(first, end)
        || (first > 0 && Gap.isSpace(tokens, first) && clues.sides().contains(tokens, first - 1))
        || Gap.isBehindOwner(tokens, end)
        || around.isDetermined(first)
        || (first > 0 && Gap.isSpace(tokens, first) && clues.employs().contains(tokens, first - 1))
        || areMany(first, end);
  }

  /** Whether one name is several: Quimbury are, but Quimbury and Zorbury are two. */
  private boolean areMany(int first, int end) {
    return end < tokens.size()
        && Gap.isSpace(tokens, end)
        && lists.ofMany().contains(tokens, end)
        && !(first > 0 && JoiningWords.AND.contains(tokens, first - 1));
  }

  /** "A 2-1 win over". */
  private boolean isBeaten(int first) {
    return first > 3
        && lists.behindWins().contains(tokens, first - 1)
        && lists.wins().contains(tokens, first - 2)
        && isScore(first - 4)
        && Gap.isSpace(tokens, first - 1)
        && Gap.isSpace(tokens, first - 2);
  }

  /** Whether brackets stand around the wins and the losses. */
  private boolean isRecord(int token) {
    String text = tokens.text();
    return text.startsWith(" (", tokens.end(token - 1))
        && tokens.start(token) - tokens.end(token - 1) == 2
        && (text.startsWith(")", tokens.end(token + 1))
            || text.startsWith(",", tokens.end(token + 1)));
  }

  /** Whether two numbers and a hyphen stand there. */
  private boolean isScore(int token) {
    return token > 0
        && token + 1 < tokens.size()
        && isNumber(token)
        && isNumber(token + 1)
        && Gap.isHyphen(tokens, token + 1)
        && tokens.start(token + 1) - tokens.end(token) == 1;
  }

  private boolean isNumber(int token) {
    return tokens.end(token) - tokens.start(token) <= 3
        && Character.isDigit(tokens.text().charAt(tokens.start(token)));
  }
}
