package dateline.enrich.name.text;

import dateline.query.text.Tokens;

/** What stands between a word and the one before it: names go on over some, and end at others. */
public final class Gap {
  private Gap() {}

  /** Whether a space alone stands before the word. */
  public static boolean isSpace(Tokens tokens, int token) {
    return tokens.isBehindSpace(token);
  }

  /** Whether there is such a word, and a space or an apostrophe alone stands before it. */
  public static boolean isSpaceOrApostrophe(Tokens tokens, int token) {
    if (token >= tokens.size()) {
      return false;
    }
    int from = tokens.end(token - 1);
    return tokens.start(token) - from == 1 && " '\u2019".indexOf(tokens.text().charAt(from)) >= 0;
  }

  /** Whether there is such a word, and a comma and a space alone stand before it. */
  public static boolean isComma(Tokens tokens, int token) {
    return token < tokens.size() && is(tokens, token, ", ");
  }

  /** Whether these characters alone stand before the word. */
  public static boolean is(Tokens tokens, int token, String between) {
    int from = tokens.end(token - 1);
    return tokens.start(token) - from == between.length()
        && tokens.text().startsWith(between, from);
  }

  /** Whether an apostrophe, an s and a space alone stand before the word. */
  public static boolean isPossessive(Tokens tokens, int token) {
    return tokens.start(token) - tokens.end(token - 1) == 3 && isOwner(tokens, token - 1);
  }

  /** Whether there is such a word, and a space or a possessive alone stands before it. */
  public static boolean isSpaceOrPossessive(Tokens tokens, int token) {
    return token < tokens.size() && (isSpace(tokens, token) || isPossessive(tokens, token));
  }

  /** Whether there is such a word, which belongs to the one before: the board of "RTZ's board". */
  public static boolean isBehindOwner(Tokens tokens, int token) {
    return token < tokens.size() && isPossessive(tokens, token);
  }

  /** Whether an apostrophe, an s and a space follow the word. */
  public static boolean isOwner(Tokens tokens, int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    return text.startsWith("'s ", end) || text.startsWith("\u2019s ", end);
  }

  /** Whether a hyphen stands right before the word. */
  public static boolean isHyphen(Tokens tokens, int token) {
    return tokens.start(token) > 0 && tokens.text().charAt(tokens.start(token) - 1) == '-';
  }

  /** Whether a hyphen stands right behind the word. */
  public static boolean isBeforeHyphen(Tokens tokens, int token) {
    int end = tokens.end(token);
    return end < tokens.text().length() && tokens.text().charAt(end) == '-';
  }

  /** Whether the word begins the text or a line. */
  public static boolean opensLine(Tokens tokens, int token) {
    int start = tokens.start(token);
    return start == 0 || tokens.text().charAt(start - 1) == '\n';
  }

  /** Whether a long dash or a colon parts the words, as behind a dateline: "PINEBURY: Police". */
  public static boolean isDashed(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      String text = tokens.text();
      int from = tokens.end(i - 1);
      if (text.startsWith(": ", from)
          || text.startsWith("\u2014", from)
          || text.startsWith(" \u2014", from)) {
        return true;
      }
    }
    return false;
  }
}
