package dateline.query;

import java.util.regex.Pattern;

/** Words and signs that mean something in a query, now or later, unless they are quoted. */
final class Reserved {
  private static final Pattern LATER =
      Pattern.compile("(NEAR|THEN)(/.*)?|SENTENCE|PARAGRAPH|COUNT");

  private Reserved() {}

  static boolean isOperator(String word) {
    return word.equals("AND") || word.equals("OR") || word.equals("NOT");
  }

  static boolean isForLater(String word) {
    return LATER.matcher(word).matches();
  }

  static String quotesAround(String what) {
    return "quotes around it, as " + later(what);
  }

  static String later(String what) {
    return what + " is reserved for a later version";
  }
}
