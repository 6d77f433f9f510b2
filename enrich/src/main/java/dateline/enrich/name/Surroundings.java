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
  private static final int BEGINS_TITLE = 32;
  private static final int TITLED_BEYOND = 64;

  /** Shorter words behind a title are no adjectives. */
  private static final int SHORTEST_ADJECTIVE = 5;

  /**
   * By word: whether it belongs to a title, an honorific or a role; whether such words begin there,
   * end right before it, or with an adjective between; and whether a verb or an apposition begins
   * there.
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
      mark(title.firstToken(), BEGINS_TITLE);
      mark(title.endToken(), TITLED);
      if (words.headsFirst() && isAdjective(title.endToken())) {
        mark(title.endToken() + 1, TITLED_BEYOND);
      }
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

  /** Whether the word may be an adjective of the title before: "la chanteuse béninoise". */
  private boolean isAdjective(int token) {
    return token + 1 < tokens.size()
        && isSpaced(token)
        && isSpaced(token + 1)
        && tokens.foldedLength(token) >= SHORTEST_ADJECTIVE
        && !tokens.isUpperInitial(token);
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

  /** Whether a title stands before the words, with an adjective of its own between. */
  boolean isTitledBeyond(int first) {
    return has(first, TITLED_BEYOND);
  }

  /** Whether a title introduces the words between commas: "Its president, Jane Doe, said". */
  boolean isIntroduced(int first, int end) {
    return has(first, TITLED)
        && first > 0
        && isGap(first, ',', ' ')
        && end < tokens.size()
        && isGap(end, ',', ' ');
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
    return isGap(end, ',', ' ') && (has(end, APPOSITION) || isAge(end) || isRole(end));
  }

  /** Whether what somebody is comes here: "a doctor", "her lawyer", "head teacher". */
  private boolean isRole(int token) {
    return has(token, BEGINS_TITLE)
        || (token + 1 < tokens.size()
            && isSpaced(token + 1)
            && has(token + 1, BEGINS_TITLE)
            && words.determiners().contains(tokens, token));
  }

  /** Whether "said" or the like stands right before: said John Doe. */
  boolean isQuoted(int first) {
    return first > 0 && isSpaced(first) && words.says().contains(tokens, first - 1);
  }

  /** Whether an article stands right before: a thing more likely than a person. */
  boolean isDetermined(int first) {
    return first > 0 && isSpaced(first) && words.determiners().contains(tokens, first - 1);
  }

  /** Whether a comma and a space alone stand before the word. */
  boolean isBehindComma(int token) {
    return token < tokens.size() && isGap(token, ',', ' ');
  }

  /** Whether it is an article or the like. */
  boolean isDeterminer(int token) {
    return words.determiners().contains(tokens, token);
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
