package dateline.enrich.name.field;

import static dateline.enrich.name.field.TitleMarks.APPOSITION;
import static dateline.enrich.name.field.TitleMarks.BEGINS_ROLE;
import static dateline.enrich.name.field.TitleMarks.BEGINS_TITLE;
import static dateline.enrich.name.field.TitleMarks.FORMALLY;
import static dateline.enrich.name.field.TitleMarks.IN_TITLE;
import static dateline.enrich.name.field.TitleMarks.TITLED;
import static dateline.enrich.name.field.TitleMarks.TITLED_BEYOND;
import static dateline.enrich.name.field.TitleMarks.VERB;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.PersonLists;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** What stands before and after the names of one text. Not thread-safe. */
public final class Surroundings {
  /** Before a name they tell that it is a place more likely than a person. */
  private static final Vocabulary WHERE =
      Vocabulary.of(
          List.of("in", "at", "near", "from", "to", "into", "outside", "around", "across"));

  /** Of these, those that never stand before a person who only gives or gets something. */
  private static final Vocabulary IN =
      Vocabulary.of(List.of("in", "at", "near", "into", "outside", "around", "across"));

  /** With these somebody comes in, and nothing is there: "brought in Jane Doe". */
  private static final Vocabulary BROUGHT =
      Vocabulary.of(List.of("bring", "bringing", "brings", "brought", "call", "called", "drafted"));

  /** These join an office and where it is held. */
  private static final Vocabulary OF =
      Vocabulary.of(List.of("of", "for", "de", "du", "des", "d", "la", "l", "der"));

  /** The words of where an office is held. */
  private static final int LONGEST_OFFICE = 6;

  /** These join an office and its field: Minister for. */
  private static final Vocabulary OFFICE_FOR = Vocabulary.of(List.of("for", "of", "de"));

  private final Tokens tokens;
  private final TitleWords words;
  private final TitleMarks marks;
  private final Descriptions descriptions;

  Surroundings(Tokens tokens, TitleWords words, PersonLists lists) {
    this.tokens = tokens;
    this.words = words;
    marks = new TitleMarks(tokens, words);
    descriptions = new Descriptions(tokens, words, marks, lists);
  }

  /** Whether a title stands right behind: "Labour MP". */
  public boolean isBeforeTitle(int end) {
    return end < tokens.size() && Gap.isSpace(tokens, end) && marks.has(end, IN_TITLE);
  }

  /** Whether the word is part of a title, an honorific or a role. */
  public boolean isInTitle(int token) {
    return marks.has(token, IN_TITLE);
  }

  /**
   * Whether the word ends what somebody is: the Economía of "ministro de Economía Juan Roble", the
   * Parliament of Member of Parliament.
   */
  public boolean isFieldOfOffice(int token) {
    return token > 0
        && isInTitle(token)
        && isInTitle(token - 1)
        && !tokens.isUpperInitial(token - 1);
  }

  /** Whether a title, an honorific or a role stands right before the word. */
  public boolean isTitled(int first) {
    return marks.has(first, TITLED) && (first == 0 || marks.isNear(first));
  }

  /** Whether a title stands before the words, with an adjective of its own between. */
  public boolean isTitledBeyond(int first) {
    return marks.has(first, TITLED_BEYOND);
  }

  /**
   * Whether a title introduces the words between commas: "Its president, Jane Doe, said", "The
   * mayor of Pine Bay, Jane Doe, said".
   */
  public boolean isIntroduced(int first, int end) {
    return first > 0
        && Gap.isComma(tokens, first)
        && Gap.isComma(tokens, end)
        && (marks.has(first, TITLED) || isHeld(first - 1));
  }

  /** Whether an office and what it is of end there: "the mayor of Pine Bay". */
  private boolean isHeld(int last) {
    int token = last;
    while (token > 0 && last - token < LONGEST_OFFICE) {
      boolean joins = OF.contains(tokens, token);
      if (joins && marks.has(token, TITLED)) {
        // Of several who hold one, what follows is the next place: players of Pine, Pine Bay, and.
        return Gap.isSpaceOrApostrophe(tokens, token)
            && tokens.text().charAt(tokens.end(token - 1) - 1) != 's';
      }
      if (!joins && !tokens.isUpperInitial(token) && !isDeterminer(token)) {
        return false;
      }
      token--;
    }
    return false;
  }

  /** Whether it is a title or an honorific that stands right before the word, not a role. */
  public boolean isFormal(int first) {
    return marks.has(first, FORMALLY);
  }

  /** Whether what comes next is what people do: to say, to resign, to be somebody's spokesman. */
  public boolean isFollowed(int end) {
    if (end >= tokens.size()) {
      return false;
    }
    if (Gap.isSpace(tokens, end)) {
      return marks.has(end, VERB);
    }
    return (Gap.isComma(tokens, end)
            && (marks.has(end, APPOSITION) || Age.isAt(tokens, end) || isRole(end)))
        || (Gap.is(tokens, end, " (") && Age.isAt(tokens, end));
  }

  /** Whether it is said at length behind a comma what somebody is, who stands in no place. */
  public boolean isDescribed(int first, int end) {
    return !(first > 0 && WHERE.contains(tokens, first - 1)) && descriptions.beginAt(end);
  }

  /** Whether what somebody is comes here: "a doctor", "her lawyer", "head teacher". */
  private boolean isRole(int token) {
    return marks.has(token, BEGINS_TITLE)
        || (token + 1 < tokens.size()
            && Gap.isSpace(tokens, token + 1)
            && marks.has(token + 1, BEGINS_TITLE)
            && words.determiners().contains(tokens, token));
  }

  /** Whether "said" or the like stands right before: said John Doe. */
  public boolean isQuoted(int first) {
    return first > 0 && Gap.isSpace(tokens, first) && words.says().contains(tokens, first - 1);
  }

  /** Whether "in", "near" or the like stands right before: a place more likely than a person. */
  public boolean isPlaced(int first) {
    return first > 0
        && Gap.isSpace(tokens, first)
        && IN.contains(tokens, first - 1)
        && !(first > 1 && tokens.isFolded(first - 1, "in") && BROUGHT.contains(tokens, first - 2));
  }

  /** Whether the word, or it and what follows, is what somebody does: midwife. */
  public boolean beginsRole(int token) {
    return marks.has(token, BEGINS_ROLE);
  }

  /** Whether an article stands right before: a thing more likely than a person. */
  public boolean isDetermined(int first) {
    return first > 0
        && Gap.isSpace(tokens, first)
        && words.determiners().contains(tokens, first - 1);
  }

  /** Whether it is an article or the like. */
  public boolean isDeterminer(int token) {
    return words.determiners().contains(tokens, token);
  }

  /** Whether the words before are an office and what joins its field to it: "Minister for". */
  public boolean isOfficeFor(int first) {
    return first > 1
        && Gap.isSpace(tokens, first)
        && isInTitle(first - 2)
        && OFFICE_FOR.contains(tokens, first - 1);
  }
}
