package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.ClueWords;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/**
 * Tells by the words around it whether a word that stands alone names an organisation, for the
 * words of one field. Not thread-safe.
 */
public final class OrganisationClues {
  /** The letters of a brand's first word. */
  private static final int BRAND = 4;

  /** The article, the adjectives and the noun of what a body is said to be. */
  private static final int LONGEST_DESCRIPTION = 6;

  private static final Vocabulary BY = Vocabulary.of(List.of("by"));

  private static final Vocabulary THE = Vocabulary.of(List.of("the"));

  private final Tokens tokens;
  private final ClueWords clues;
  private final OrganisationLists lists;
  private final TitleWords words;
  private final Surroundings around;

  OrganisationClues(Tokens tokens, ClueWords clues, TitleWords words, Surroundings around) {
    this.tokens = tokens;
    this.clues = clues;
    this.words = words;
    lists = words.lists();
    this.around = around;
  }

  /**
   * Whether "carmaker", "the takeover of" before it, "shares" or "a maker of oars" after it, speak
   * for one.
   */
  public boolean isNamed(int first, int end) {
    return isBeside(first, end) || isDescribed(end);
  }

  /** Whether one stands right before or behind what speaks for it. */
  public boolean isBeside(int first, int end) {
    return isBought(first) || (isFollowedByItsOwn(end) && !lists.fields().contains(tokens, first));
  }

  /** Whether it is said behind a comma what kind of body it is: ", a maker of oars". */
  public boolean isDescribed(int end) {
    if (!Gap.isComma(tokens, end) || !around.isDeterminer(end)) {
      return false;
    }
    int noun = end + 1;
    int last = Math.min(tokens.size(), noun + LONGEST_DESCRIPTION);
    while (noun < last && (Gap.isBeforeHyphen(tokens, noun - 1) || isInDescription(noun))) {
      if (clues.kinds().contains(tokens, noun) && isNounsEnd(noun + 1)) {
        return true;
      }
      noun++;
    }
    return false;
  }

  private boolean isInDescription(int token) {
    return Gap.isSpace(tokens, token) && !clues.closing().contains(tokens, token);
  }

  /** Whether no other noun follows, of which the one before would only tell the kind. */
  private boolean isNounsEnd(int after) {
    int next = Gap.isBeforeHyphen(tokens, after - 1) ? after + 1 : after;
    if (next >= tokens.size() || clues.closing().contains(tokens, next)) {
      return true;
    }
    char gap = tokens.text().charAt(tokens.end(next - 1));
    return gap == ',' || gap == '.' || gap == ';' || gap == ')';
  }

  /**
   * Whether capitals within the word make it a brand, and what stands behind makes it a body: "Pine
   * PeaceRow said".
   */
  public boolean isBrandThatActs(int token) {
    return isBrand(token) && (around.isFollowed(token + 1) || Gap.isBehindOwner(tokens, token + 1));
  }

  /** Whether a second capital stands behind four letters or more, as hardly in a surname. */
  public boolean isBrand(int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    int at = tokens.start(token) + 1;
    while (at < end && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    return at - tokens.start(token) >= BRAND
        && end - at >= 2
        && Character.isUpperCase(text.charAt(at))
        && Character.isLetter(text.charAt(at + 1))
        && !text.startsWith("Fitz", tokens.start(token));
  }

  /** Whether an article stands right before: "the Puffins". */
  public boolean isAfterThe(int first) {
    return first > 0 && Gap.isSpace(tokens, first) && THE.contains(tokens, first - 1);
  }

  /** Whether what stands before says what kind of body it is, or what was done with it. */
  public boolean isBought(int first) {
    if (first == 0 || !Gap.isSpace(tokens, first)) {
      return false;
    }
    if (first > 1 && BY.contains(tokens, first - 1) && clues.done().contains(tokens, first - 2)) {
      return true;
    }
    if (words.isKind(tokens, first - 1) || isExample(first)) {
      return true;
    }
    int before = clues.before().find(tokens, first - 1);
    return before >= clues.joining()
        ? first > 1
            && clues.deals().contains(tokens, first - 2)
            && (!tokens.isFolded(first - 1, "in") || lists.stakes().contains(tokens, first - 2))
        : before != Vocabulary.UNKNOWN;
  }

  /** Whether it is one of several bodies: "retailers including Quimby", "banks such as Quimby". */
  private boolean isExample(int first) {
    int join = first - 1;
    int noun = tokens.isFolded(join, "as") ? join - 2 : join - 1;
    return noun >= 0
        && lists.beforeExamples().contains(tokens, join)
        && (noun == join - 1 || tokens.isFolded(join - 1, "such"))
        && (clues.isFirm(tokens, noun) || lists.bodies().contains(tokens, noun))
        && tokens.text().charAt(tokens.end(noun) - 1) == 's';
  }

  /** Whether a kind of body stands right before that no person is called: "retailer Hartwell". */
  public boolean isFirm(int first) {
    return first > 0
        && Gap.isSpace(tokens, first)
        && (clues.isFirm(tokens, first - 1) || words.isKind(tokens, first - 1));
  }

  /** Whether somebody of a band stands right behind: "Quimby frontman Jane Doe". */
  public boolean isBand(int end) {
    return end < tokens.size()
        && Gap.isSpaceOrPossessive(tokens, end)
        && lists.musicians().contains(tokens, end);
  }

  /** Whether somebody told it something without an article: "told Quimby Radio". */
  public boolean isToldAsMedium(int first, int end) {
    return isToldRightBefore(first) && lists.mediaEnds().contains(tokens, end - 1);
  }

  /** Whether "according to" stands right before. */
  boolean isSource(int token) {
    return token > 1
        && Gap.isSpace(tokens, token)
        && tokens.isFolded(token - 1, "to")
        && tokens.isFolded(token - 2, "according");
  }

  /** Whether somebody told it something: "told the Pine Courier". */
  public boolean isTold(int first) {
    return first > 1
        && Gap.isSpace(tokens, first)
        && Gap.isSpace(tokens, first - 1)
        && lists.toWhom().contains(tokens, first - 1)
        && lists.told().contains(tokens, first - 2);
  }

  /** Whether "told" stands right before an abbreviation: "told RTZ". */
  boolean isToldRightBefore(int token) {
    return token > 0 && Gap.isSpace(tokens, token) && lists.told().contains(tokens, token - 1);
  }

  /** "Quimby shares", "Quimby's shares", "Quimby deputy chairman". */
  private boolean isFollowedByItsOwn(int end) {
    if (!Gap.isSpaceOrPossessive(tokens, end) || lists.beforeOffices().contains(tokens, end - 1)) {
      return false;
    }
    return clues.after().contains(tokens, end)
        || (end + 1 < tokens.size()
            && lists.beforeOffices().contains(tokens, end)
            && Gap.isSpace(tokens, end + 1)
            && clues.after().contains(tokens, end + 1));
  }
}
