package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Hit;
import dateline.query.text.Tokens;

/**
 * Where titles, honorifics and roles stand in one text, and where verbs and appositions begin that
 * go with people. Not thread-safe.
 */
final class TitleMarks {
  static final int IN_TITLE = 1;

  /** A title, an honorific or a role ends right before. */
  static final int TITLED = 2;

  /** It is a title or an honorific. */
  static final int FORMALLY = 4;

  static final int VERB = 8;
  static final int APPOSITION = 16;
  static final int BEGINS_TITLE = 32;

  /** A title ends before the word before, which may be an adjective of it. */
  static final int TITLED_BEYOND = 64;

  /** A title or a role, even where its capital may make it a name: the Baker of James Baker. */
  static final int BEGINS_ROLE = 128;

  static final int ENDS_ROLE = 256;

  /** Longer titles are not abbreviated: a full stop behind one ends a sentence. */
  private static final int LONGEST_ABBREVIATION = 6;

  /** Shorter words behind a title are no adjectives. */
  private static final int SHORTEST_ADJECTIVE = 5;

  private final Tokens tokens;
  private final TitleWords words;

  /** By word, and once more for the end. */
  private final short[] marks;

  TitleMarks(Tokens tokens, TitleWords words) {
    this.tokens = tokens;
    this.words = words;
    marks = new short[tokens.size() + 1];
    for (Hit<String> title : words.before().longest(tokens)) {
      markTitle(title);
    }
    markRolesByTheirEnds();
    words
        .after()
        .match(tokens, (first, end, kind) -> mark(first, kind.equals("verb") ? VERB : APPOSITION));
  }

  /** Whether the word, or the end, has that mark. */
  boolean has(int token, int mark) {
    return (marks[token] & mark) != 0;
  }

  /** The first word from there on with that mark, or the end; past it where there is none. */
  int next(int token, int mark) {
    int next = token;
    while (next < marks.length && !has(next, mark)) {
      next++;
    }
    return next;
  }

  /** Whether a title belongs to what follows: no comma or full sentence parts them. */
  boolean isNear(int first) {
    return Gap.isSpace(tokens, first)
        || (Gap.is(tokens, first, ". ") && isAbbreviation(first - 1))
        || (tokens.start(first) - tokens.end(first - 1) == 1
            && ".\u00a0".indexOf(tokens.text().charAt(tokens.end(first - 1))) >= 0);
  }

  private void markTitle(Hit<String> title) {
    int end = title.endToken();
    mark(title.firstToken(), BEGINS_ROLE);
    mark(end, ENDS_ROLE);
    if (isName(title) || isInitials(title)) {
      return;
    }
    mark(title.firstToken(), BEGINS_TITLE);
    mark(end, TITLED);
    if (words.headsFirst() && isAdjective(end)) {
      mark(end + 1, TITLED_BEYOND);
    }
    if (!title.value().equals("role")) {
      mark(end, FORMALLY);
    }
    for (int i = title.firstToken(); i < end; i++) {
      mark(i, IN_TITLE);
    }
  }

  private void markRolesByTheirEnds() {
    if (words.roleEndings().isEmpty()) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!has(i, IN_TITLE) && words.isRole(tokens, i)) {
        mark(i, BEGINS_TITLE | IN_TITLE);
        mark(i + 1, TITLED);
      }
    }
  }

  private void mark(int token, int mark) {
    marks[token] = (short) (marks[token] | mark);
  }

  /** Whether a trade is somebody's surname here: the Baker of James Baker. */
  private boolean isName(Hit<String> title) {
    int end = title.endToken();
    return title.value().equals("role")
        && tokens.isUpperInitial(title.firstToken())
        && !(end < tokens.size() && tokens.isUpperInitial(end) && Gap.isSpace(tokens, end));
  }

  /** Whether what looks like "Dr" is in capitals and the name is not: DR Congo. */
  private boolean isInitials(Hit<String> title) {
    int end = title.endToken();
    return title.value().equals("honorific")
        && end - title.firstToken() == 1
        && tokens.isAllUpper(title.firstToken())
        && end < tokens.size()
        && !tokens.isAllUpper(end)
        && !tokens.text().startsWith(".", tokens.end(end - 1));
  }

  /** Whether the word may be an adjective of the title before: "la chanteuse béninoise". */
  private boolean isAdjective(int token) {
    return token + 1 < tokens.size()
        && Gap.isSpace(tokens, token)
        && Gap.isSpace(tokens, token + 1)
        && tokens.foldedLength(token) >= SHORTEST_ADJECTIVE
        && !tokens.isUpperInitial(token);
  }

  /** Whether a word before a full stop may be cut short, as in "Sen. Jane Doe". */
  private boolean isAbbreviation(int token) {
    return tokens.isUpperInitial(token)
        && tokens.end(token) - tokens.start(token) <= LONGEST_ABBREVIATION;
  }
}
