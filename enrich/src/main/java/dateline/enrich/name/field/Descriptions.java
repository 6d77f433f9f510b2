package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.PersonLists;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;

/**
 * What somebody is said to be at length behind a comma, in one text: "a Ukrainian agent", "their
 * coach", "Pakistan's defence minister". Not thread-safe.
 */
final class Descriptions {
  /** The words of what somebody is said to be. */
  private static final int LONGEST_ROLE = 6;

  private final Tokens tokens;
  private final TitleWords words;
  private final TitleMarks marks;
  private final PersonLists lists;

  Descriptions(Tokens tokens, TitleWords words, TitleMarks marks, PersonLists lists) {
    this.tokens = tokens;
    this.words = words;
    this.marks = marks;
    this.lists = lists;
  }

  /** Whether a comma and such a description stand there. */
  boolean beginAt(int token) {
    if (!Gap.isComma(tokens, token)
        || !(words.determiners().contains(tokens, token)
            || lists.whose().contains(tokens, token)
            || isOwner(token))) {
      return false;
    }
    int last = Math.min(tokens.size(), token + LONGEST_ROLE);
    for (int i = token + 1; i < last; i++) {
      if (!isPartOfRole(i)) {
        return false;
      }
      if (marks.has(i, TitleMarks.BEGINS_ROLE) && isRolesEnd(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPartOfRole(int token) {
    boolean joined =
        Gap.isSpace(tokens, token) || Gap.isHyphen(tokens, token) || isOwner(token - 1);
    return joined && !lists.describing().contains(tokens, token);
  }

  /** Whether the role that begins there is the last noun of its phrase. */
  private boolean isRolesEnd(int first) {
    int end = marks.next(first + 1, TitleMarks.ENDS_ROLE);
    return end >= tokens.size()
        || !Gap.isSpace(tokens, end)
        || lists.describing().contains(tokens, end);
  }

  /** Whether a capitalised word is a possessive: Pakistan's. */
  private boolean isOwner(int token) {
    return tokens.isUpperInitial(token) && Gap.isOwner(tokens, token);
  }
}
