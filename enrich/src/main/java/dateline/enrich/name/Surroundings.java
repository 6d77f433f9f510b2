package dateline.enrich.name;

import dateline.query.text.Hit;
import dateline.query.text.Tokens;

/** What stands before and after the names of one text. Not thread-safe. */
final class Surroundings {
  private static final int OLDEST = 120;

  /** Longer titles are not abbreviated: a full stop behind one ends a sentence. */
  private static final int LONGEST_ABBREVIATION = 6;

  private final Tokens tokens;
  private final TitleWords words;

  private static final int IN_TITLE = 1;
  private static final int TITLED = 2;
  private static final int FORMALLY = 4;
  private static final int VERB = 8;
  private static final int APPOSITION = 16;

  /**
   * By word: whether it belongs to a title, an honorific or a role; whether such words end right
   * before it; and whether a verb or an apposition begins there.
   */
  private final byte[] marks;

  Surroundings(Tokens tokens, TitleWords words) {
    this.tokens = tokens;
    this.words = words;
    marks = new byte[tokens.size() + 1];
    for (Hit<String> title : words.before().longest(tokens)) {
      if (isName(title)) {
        continue;
      }
      mark(title.endToken(), TITLED);
      if (!title.value().equals("role")) {
        mark(title.endToken(), FORMALLY);
      }
      for (int i = title.firstToken(); i < title.endToken(); i++) {
        mark(i, IN_TITLE);
      }
    }
    words
        .after()
        .match(tokens, (first, end, kind) -> mark(first, kind.equals("verb") ? VERB : APPOSITION));
  }

  private void mark(int token, int mark) {
    marks[token] = (byte) (marks[token] | mark);
  }

  private boolean has(int token, int mark) {
    return (marks[token] & mark) != 0;
  }

  /** Whether a trade is somebody's surname here: the Baker of James Baker. */
  private boolean isName(Hit<String> title) {
    int end = title.endToken();
    return title.value().equals("role")
        && tokens.isUpperInitial(title.firstToken())
        && !(end < tokens.size() && tokens.isUpperInitial(end) && isNear(end));
  }

  boolean isInTitle(int token) {
    return has(token, IN_TITLE);
  }

  /** Whether a title, an honorific or a role stands right before the word. */
  boolean isTitled(int first) {
    return has(first, TITLED) && (first == 0 || isNear(first));
  }

  /** Whether it is a title or an honorific that stands right before the word, not a role. */
  boolean isFormal(int first) {
    return has(first, FORMALLY);
  }

  /** Whether what comes next is what people do: to say, to resign, to be somebody's spokesman. */
  boolean isFollowed(int end) {
    if (end >= tokens.size()) {
      return false;
    }
    if (isSpaced(end)) {
      return has(end, VERB);
    }
    return isGap(end, ',', ' ') && (has(end, APPOSITION) || isAge(end));
  }

  /** Whether "said" or the like stands right before: said John Doe. */
  boolean isQuoted(int first) {
    return first > 0 && isSpaced(first) && words.says().contains(tokens, first - 1);
  }

  /** Whether an article stands right before: a thing more likely than a person. */
  boolean isDetermined(int first) {
    return first > 0 && isSpaced(first) && words.determiners().contains(tokens, first - 1);
  }

  /** Whether a comma, an age and a comma or a full stop follow: "John Doe, 45, of". */
  private boolean isAge(int token) {
    int length = tokens.end(token) - tokens.start(token);
    if (length > 3 || !Character.isDigit(tokens.text().charAt(tokens.start(token)))) {
      return false;
    }
    int end = tokens.end(token);
    char next = end < tokens.text().length() ? tokens.text().charAt(end) : '.';
    String digits = tokens.original(token);
    return (next == ',' || next == '.')
        && digits.chars().allMatch(Character::isDigit)
        && Integer.parseInt(digits) < OLDEST;
  }

  /** Whether a title belongs to what follows: no comma or full sentence parts them. */
  private boolean isNear(int first) {
    return isSpaced(first)
        || (isGap(first, '.', ' ') && isAbbreviation(first - 1))
        || (tokens.start(first) - tokens.end(first - 1) == 1
            && ".\u00a0".indexOf(tokens.text().charAt(tokens.end(first - 1))) >= 0);
  }

  /** Whether a word before a full stop may be cut short, as in "Sen. Jane Doe". */
  private boolean isAbbreviation(int token) {
    return tokens.isUpperInitial(token)
        && tokens.end(token) - tokens.start(token) <= LONGEST_ABBREVIATION;
  }

  /** Whether the words before are an office and what joins its field to it: "Minister for". */
  boolean isOfficeFor(int first) {
    return first > 1
        && isSpaced(first)
        && isInTitle(first - 2)
        && (tokens.isFolded(first - 1, "for") || tokens.isFolded(first - 1, "of"));
  }

  /** Whether a space alone stands before the word. */
  boolean isSpaced(int token) {
    int from = tokens.end(token - 1);
    return tokens.start(token) - from == 1 && tokens.text().charAt(from) == ' ';
  }

  private boolean isGap(int token, char one, char two) {
    int from = tokens.end(token - 1);
    return tokens.start(token) - from == 2
        && tokens.text().charAt(from) == one
        && tokens.text().charAt(from + 1) == two;
  }
}
