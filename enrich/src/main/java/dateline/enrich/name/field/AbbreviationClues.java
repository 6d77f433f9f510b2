package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.ClueWords;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/**
 * Tells abbreviations of one field that may name an organisation, and what around them goes with
 * the name of a body. Not thread-safe.
 */
public final class AbbreviationClues {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 7;

  private static final Vocabulary ARTICLE = Vocabulary.of(List.of("a", "an"));

  private final Tokens tokens;
  private final ClueWords clues;
  private final TitleWords words;
  private final Surroundings around;
  private final OrganisationClues organisations;

  AbbreviationClues(
      Tokens tokens,
      ClueWords clues,
      TitleWords words,
      Surroundings around,
      OrganisationClues organisations) {
    this.tokens = tokens;
    this.clues = clues;
    this.words = words;
    this.around = around;
    this.organisations = organisations;
  }

  /** Whether it is an abbreviation, in a line where capitals are not the rule. */
  public boolean areAt(int token) {
    if (!tokens.isAllUpper(token)) {
      return false;
    }
    int length = tokens.foldedLength(token);
    return length >= SHORTEST
        && length <= LONGEST
        && tokens.end(token) - tokens.start(token) == length
        && Character.isLetter(tokens.text().charAt(tokens.start(token)))
        && !clues.abbreviations().contains(tokens, token)
        && !clues.nations().isPeople(tokens, token)
        && !words.companies().contains(tokens, token)
        && !isTitleOfAWork(token)
        && !isShouted(token - 1)
        && !isShouted(token + 1)
        && !isOpening(token)
        && !Gap.isHyphen(tokens, token)
        && !Gap.isBeforeHyphen(tokens, token);
  }

  /** Whether what stands around an abbreviation goes with the name of a body. */
  public boolean areNamed(int token) {
    return organisations.isNamed(token, token + 1)
        || organisations.isAfterThe(token)
        || isInDateline(token)
        || organisations.isToldRightBefore(token)
        || organisations.isSource(token)
        || isEmployer(token)
        || isSubject(token)
        || Gap.isBehindOwner(tokens, token + 1)
        || around.isFollowed(token + 1)
        || (token + 1 < tokens.size() && around.isInTitle(token + 1));
  }

  /** Whether it stands alone between quotes, as a film does. */
  private boolean isTitleOfAWork(int token) {
    String text = tokens.text();
    int start = tokens.start(token);
    int end = tokens.end(token);
    return start > 0
        && end < text.length()
        && CapitalRuns.isQuote(text.charAt(start - 1))
        && CapitalRuns.isQuote(text.charAt(end))
        && !text.startsWith("s ", end + 1);
  }

  /** Whether it stands in brackets before the dash that begins a report: "PINEBURY (RTZ) -". */
  private boolean isInDateline(int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    return token > 0
        && tokens.isUpperInitial(token - 1)
        && text.charAt(tokens.start(token) - 1) == '('
        && (text.startsWith(") -", end)
            || text.startsWith(") \u2013", end)
            || text.startsWith(") \u2014", end));
  }

  /** Whether somebody works there: "a scientist at RTZ". */
  private boolean isEmployer(int token) {
    return token > 1
        && Gap.isSpace(tokens, token)
        && Gap.isSpace(tokens, token - 1)
        && (tokens.isFolded(token - 1, "at") || tokens.isFolded(token - 1, "with"))
        && around.isInTitle(token - 2);
  }

  /** Whether an abbreviation begins a sentence and did something in it: "RTZ cancelled". */
  private boolean isSubject(int token) {
    int verb = token + 1;
    return tokens.isSentenceStart(token)
        && tokens.foldedLength(token) > SHORTEST
        && verb < tokens.size()
        && Gap.isSpace(tokens, verb)
        && !tokens.isUpperInitial(verb)
        && tokens.foldedLength(verb) > 4
        && tokens.text().startsWith("ed ", tokens.end(verb) - 2);
  }

  /** Whether a text begins in capitals, as some papers set it: "A ROWER has". */
  private boolean isOpening(int token) {
    int first = token - 1;
    return first >= 0
        && ARTICLE.contains(tokens, first)
        && tokens.isUpperInitial(first)
        && tokens.foldedLength(token) > SHORTEST + 1
        && Gap.opensLine(tokens, first);
  }

  /** Whether the word is in capitals and too long for an abbreviation. */
  private boolean isShouted(int token) {
    return token >= 0
        && token < tokens.size()
        && tokens.isAllUpper(token)
        && tokens.foldedLength(token) > 4;
  }
}
