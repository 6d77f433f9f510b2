package dateline.enrich.name;

import dateline.query.text.Hit;
import dateline.query.text.Tokens;

/** What stands before and after the names of one text. Not thread-safe. */
final class Surroundings {
  private static final int OLDEST = 120;

  private final Tokens tokens;
  private final TitleWords words;

  /** By word: whether it belongs to a title, an honorific or a role. */
  private final boolean[] inTitle;

  /** By word: whether such words end right before it, and a verb or an apposition begins there. */
  private final boolean[] titled;

  private final boolean[] formally;

  private final boolean[] verb;
  private final boolean[] apposition;

  Surroundings(Tokens tokens, TitleWords words) {
    this.tokens = tokens;
    this.words = words;
    int size = tokens.size() + 1;
    inTitle = new boolean[size];
    titled = new boolean[size];
    formally = new boolean[size];
    verb = new boolean[size];
    apposition = new boolean[size];
    for (Hit<String> title : words.before().longest(tokens)) {
      if (isName(title)) {
        continue;
      }
      titled[title.endToken()] = true;
      formally[title.endToken()] = !title.value().equals("role");
      for (int i = title.firstToken(); i < title.endToken(); i++) {
        inTitle[i] = true;
      }
    }
    words
        .after()
        .match(
            tokens, (first, end, kind) -> (kind.equals("verb") ? verb : apposition)[first] = true);
  }

  /** Whether a trade is somebody's surname here: the Baker of James Baker. */
  private boolean isName(Hit<String> title) {
    int end = title.endToken();
    return title.value().equals("role")
        && tokens.isUpperInitial(title.firstToken())
        && !(end < tokens.size() && tokens.isUpperInitial(end) && isNear(end));
  }

  boolean isInTitle(int token) {
    return inTitle[token];
  }

  /** Whether a title, an honorific or a role stands right before the word. */
  boolean isTitled(int first) {
    return titled[first] && (first == 0 || isNear(first));
  }

  /** Whether it is a title or an honorific that stands right before the word, not a role. */
  boolean isFormal(int first) {
    return formally[first];
  }

  /** Whether what comes next is what people do: to say, to resign, to be somebody's spokesman. */
  boolean isFollowed(int end) {
    if (end >= tokens.size()) {
      return false;
    }
    if (isSpaced(end)) {
      return verb[end];
    }
    return isGap(end, ',', ' ') && (apposition[end] || isAge(end));
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
        || isGap(first, '.', ' ')
        || (tokens.start(first) - tokens.end(first - 1) == 1
            && ".\u00a0".indexOf(tokens.text().charAt(tokens.end(first - 1))) >= 0);
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
