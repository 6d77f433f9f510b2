package dateline.query;

import java.util.regex.Pattern;

/** Words that mean something in a query unless they are quoted. */
final class Reserved {
  private static final Pattern KEYWORDS =
      Pattern.compile("AND|OR|NOT|(NEAR|THEN)(/.*)?|SENTENCE|PARAGRAPH|COUNT");

  private Reserved() {}

  static boolean isOperator(String word) {
    return word.equals("AND") || word.equals("OR") || word.equals("NOT");
  }

  /** Whether the word is an operator or opens one. */
  static boolean isKeyword(String word) {
    return KEYWORDS.matcher(word).matches();
  }

  /** What to do where a keyword is meant as a word. */
  static String quotes(String keyword) {
    return "quotes around " + keyword.replaceFirst("/.*", "") + " where the word is meant";
  }
}
