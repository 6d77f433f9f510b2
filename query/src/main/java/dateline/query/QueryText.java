package dateline.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text of a query and how far it has been read. */
final class QueryText {
  private static final int SHOWN = 40;

  private final String text;
  private int position;
  private int readTo;

  /** How many lists are open, in which a comma ends a word. */
  private int lists;

  QueryText(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  /** After the last character that was not a space. */
  int readTo() {
    return readTo;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  /** The character to be read next; a line feed at the end. */
  char peek() {
    return at(position);
  }

  boolean startsWith(String word) {
    return text.startsWith(word, position);
  }

  void advance(int by) {
    position += by;
    readTo = position;
  }

  void skipSpace() {
    while (!atEnd() && isSpace(peek())) {
      position++;
    }
  }

  /** Reads the character if it comes next, spaces aside. */
  boolean take(char expected) {
    skipSpace();
    if (atEnd() || peek() != expected) {
      return false;
    }
    advance(1);
    return true;
  }

  /** What comes next, spaces aside, as far as the pattern fits; empty when it does not. */
  String next(Pattern pattern) {
    skipSpace();
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  void openList() {
    lists++;
  }

  void closeList() {
    lists--;
  }

  /** Whether what comes next ends an element of a list. */
  boolean endsElement() {
    return lists > 0 && !atEnd() && (peek() == '}' || (peek() == ',' && endsWord()));
  }

  /** Whether a letter or digit comes next. */
  boolean atLetter() {
    return !atEnd() && Character.isLetterOrDigit(text.codePointAt(position));
  }

  /** Whether a tilde comes next and a letter after it. */
  boolean isTildeBeforeLetter() {
    return !atEnd() && peek() == '~' && Character.isLetter(at(position + 1));
  }

  /** What comes next up to a space or a sign that ends a word; not read yet. */
  String bareWord() {
    int end = position;
    while (end < text.length() && !endsWord(end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return text.substring(position, Math.min(end, text.length()));
  }

  boolean endsWord() {
    return endsWord(position);
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The character after a backslash; both are read. */
  char escaped() {
    advance(1);
    if (atEnd()) {
      throw expected("a character after '\\'");
    }
    char c = peek();
    advance(1);
    return c;
  }

  QuerySyntaxException expected(String expected) {
    return expected(position, expected);
  }

  QuerySyntaxException expected(int at, String expected) {
    return new QuerySyntaxException(text, at, found(at), expected);
  }

  private String found(int at) {
    if (at >= text.length()) {
      return "end of query";
    }
    position = at;
    String word = bareWord();
    if (word.isEmpty()) {
      boolean twice = startsWith("&&") || startsWith("||");
      word = twice ? text.substring(at, at + 2) : Character.toString(text.codePointAt(at));
    } else if (at(at + word.length()) == ':') {
      word += ":";
    }
    return "'" + (word.length() > SHOWN ? word.substring(0, SHOWN) + "\u2026" : word) + "'";
  }

  private boolean endsWord(int at) {
    char c = at(at);
    return switch (c) {
      case '(', ')', '[', ']', '{', '}', ':', '~', '^' -> true;
      case '&', '|' -> at(at + 1) == c;
      case ',' -> lists > 0 && !isWithinNumber(at);
      default -> isSpace(c) || isQuote(c);
    };
  }

  /** Whether a comma has been taken for a part of a number since. */
  boolean isWithinNumbers(int from) {
    return IntStream.range(from, position).anyMatch(at -> at(at) == ',' && isWithinNumber(at));
  }

  private boolean isWithinNumber(int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(at(at + 1));
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }
}
