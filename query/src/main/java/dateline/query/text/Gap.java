package dateline.query.text;

/** What stands between two words, as far as it says that a sentence or a paragraph begins. */
final class Gap {
  private final Characters text;

  private int paragraph;
  private int lineBreaks;
  private boolean blankLine;

  /** A sentence may have ended here, by a dot or by a sign that leaves no doubt. */
  private boolean dot;

  private boolean terminator;

  /** A comma, a colon or the end of a sentence: a quotation may follow. */
  private boolean pause;

  private boolean spaceAfterEnd;
  private char previous;

  /** Whether anything but spaces stands here, which is so between few words. */
  private boolean marked;

  Gap(Characters text) {
    this.text = text;
  }

  void add(char c) {
    if (c == ' ' && !marked) {
      return;
    }
    marked = true;
    switch (c) {
      case ' ' -> spaceAfterEnd |= dot || terminator;
      case '\n', '\u2028', '\u0085' -> {
        // A carriage return and a line feed are one break.
        if (previous != '\r') {
          lineBreak();
        }
      }
      case '\r' -> lineBreak();
      case '\u2029' -> blankLine = true;
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          spaceAfterEnd |= dot || terminator;
        } else {
          mark(c);
        }
      }
    }
    previous = c;
  }

  private void lineBreak() {
    lineBreaks++;
    blankLine |= lineBreaks > 1;
    spaceAfterEnd |= dot || terminator;
  }

  private void mark(char c) {
    lineBreaks = 0;
    switch (c) {
      case '.' -> {
        dot = true;
        pause = true;
      }
      case '!', '?', '\u2026', '\u061F', '\u06D4', '\u0964' -> {
        terminator = true;
        pause = true;
      }
      case '\u3002', '\uFF01', '\uFF1F' -> {
        // No space follows these.
        terminator = true;
        spaceAfterEnd = true;
      }
      case ',', ':' -> pause = true;
      default -> {
        // Brackets, quotes and dashes change nothing by themselves.
      }
    }
  }

  /**
   * What a word at {@code from} opens, as {@link Tokens} has it in its flags; counts the paragraph
   * when it opens one.
   */
  int opens(TokensBuilder before, int from) {
    if (before.size() == 0) {
      return Tokens.SENTENCE_START | Tokens.SENTENCE_BREAK;
    }
    if (blankLine) {
      paragraph++;
      return Tokens.SENTENCE_START | Tokens.SENTENCE_BREAK;
    }
    if (endsSentence(before)) {
      return Tokens.SENTENCE_START | Tokens.SENTENCE_BREAK;
    }
    // A quoted sentence opens within another one.
    return pause && isQuote(text.at(from - 1)) ? Tokens.SENTENCE_START : 0;
  }

  private boolean endsSentence(TokensBuilder before) {
    if (!spaceAfterEnd) {
      return false;
    }
    if (terminator) {
      return true;
    }
    String word = before.lastFolded();
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    return !initial && !Scripts.isShortened(word);
  }

  int paragraph() {
    return paragraph;
  }

  /** Starts again after a word. */
  void reset() {
    if (!marked) {
      return;
    }
    marked = false;
    lineBreaks = 0;
    blankLine = false;
    dot = false;
    terminator = false;
    pause = false;
    spaceAfterEnd = false;
    previous = 0;
  }

  private static boolean isQuote(char c) {
    return switch (c) {
      case '"', '\u201C', '\u201E', '\u00AB', '\u300C' -> true;
      default -> false;
    };
  }
}
