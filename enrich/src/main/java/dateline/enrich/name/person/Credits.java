package dateline.enrich.name.person;

import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.PersonLists;
import dateline.query.text.Tokens;

/**
 * Tells who only made the story or its pictures, and is nobody of whom it tells: "Reporting by Jane
 * Doe", "Photograph: Jane Doe/RTZ". Not thread-safe: of several names together, those behind the
 * first are told by it.
 */
final class Credits {
  /** Behind these something else is told. */
  private static final String CREDITS_END = "\n.;)/|";

  /** The words from one to the next name: in New Pine Bay and. */
  private static final int FARTHEST_NEXT = 5;

  private final PersonLists lists;
  private int lastEnd = -1;

  Credits(PersonLists lists) {
    this.lists = lists;
  }

  /** Forgets the names of the field before. */
  void begin() {
    lastEnd = -1;
  }

  /** Whether the name there is a credit; names come in the order of the text. */
  boolean areFor(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    boolean credit =
        isBehindWork(tokens, first, end)
            || isByline(tokens, first, end)
            || isBesideAgency(text, first, end)
            || (lastEnd > 0 && isNext(tokens, first));
    if (credit) {
      lastEnd = end;
    }
    return credit;
  }

  private boolean isBehindWork(Tokens tokens, int first, int end) {
    if (first == 0) {
      return false;
    }
    if (tokens.text().startsWith(":", tokens.end(first - 1))) {
      return lists.credits().contains(tokens, first - 1);
    }
    return first > 1
        && tokens.isFolded(first - 1, "by")
        && tokens.text().startsWith(" ", tokens.end(first - 1))
        && lists.credits().contains(tokens, first - 2)
        && (first - 2 == lastEnd
            || isSetOff(tokens, first - 2)
            || (tokens.isUpperInitial(first - 2) && endsCredit(tokens, end)));
  }

  /** Whether what stands before the work makes it none of a sentence: "(photo by Jane Doe)". */
  private boolean isSetOff(Tokens tokens, int work) {
    int start = tokens.start(work);
    return (work > 0 && lists.beforeCredits().contains(tokens, work - 1))
        || (start > 0 && tokens.text().charAt(start - 1) == '(');
  }

  /**
   * Whether nothing goes on behind the name but more names, where they are and more work: not so in
   * "Pictures by Jane Doe were sold".
   */
  private boolean endsCredit(Tokens tokens, int end) {
    String text = tokens.text();
    int token = goesOn(tokens, end, tokens.size());
    int after = tokens.end(token - 1);
    return after == text.length()
        || CREDITS_END.indexOf(text.charAt(after)) >= 0
        || (Gap.isComma(tokens, token) && lists.credits().contains(tokens, token));
  }

  /** Behind the names and small words of a credit that begin there, no farther than the limit. */
  private int goesOn(Tokens tokens, int from, int limit) {
    int token = from;
    while (token < limit
        && (Gap.isSpace(tokens, token) || Gap.isComma(tokens, token))
        && (tokens.isUpperInitial(token) || lists.withinCredits().contains(tokens, token))) {
      token++;
    }
    return token;
  }

  /** Whether the line is "By Jane Doe", perhaps with more names or what she is. */
  private static boolean isByline(Tokens tokens, int first, int end) {
    if (first == 0 || !tokens.isFolded(first - 1, "by") || !tokens.isUpperInitial(first - 1)) {
      return false;
    }
    String text = tokens.text();
    int after = tokens.end(end - 1);
    return Gap.opensLine(tokens, first - 1)
        && (after == text.length() || isEnd(text.charAt(after)));
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == ',' || c == '/' || c == '|';
  }

  /** Whether a slash joins it to an agency: "Jane Doe/RTZ". */
  private boolean isBesideAgency(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    return (first > 0 && lists.credits().contains(tokens, first - 1) && isSlash(tokens, first))
        || isInBrackets(tokens, first, end)
        || (end < tokens.size() && text.taken().get(end) && isSlash(tokens, end))
        || (first > 0 && text.taken().get(first - 1) && isSlash(tokens, first));
  }

  /**
   * Whether it opens a bracket, and a slash parts it from whoever it worked for: "(Jane Doe/RTZ)".
   */
  private static boolean isInBrackets(Tokens tokens, int first, int end) {
    int start = tokens.start(first);
    return start > 0
        && tokens.text().charAt(start - 1) == '('
        && end < tokens.size()
        && tokens.isUpperInitial(end)
        && isSlash(tokens, end);
  }

  private static boolean isSlash(Tokens tokens, int token) {
    String text = tokens.text();
    int from = tokens.end(token - 1);
    return text.startsWith("/", from) || text.startsWith(" / ", from);
  }

  /**
   * Whether only a comma, a line end, "and" or where the last one is stands between the last credit
   * and this name.
   */
  private boolean isNext(Tokens tokens, int first) {
    if (first == lastEnd) {
      String text = tokens.text();
      int from = tokens.end(first - 1);
      return text.charAt(from) == ',' || isSlash(tokens, first);
    }
    return lastEnd < first
        && first - lastEnd <= FARTHEST_NEXT
        && tokens.isFolded(first - 1, "and")
        && goesOn(tokens, lastEnd, first) == first;
  }
}
