package dateline.query;

/**
 * Letters that stand for wildcards while a query's words are read, so that a pattern is read as the
 * one word it is. They are letters of inscriptions, which no wire has.
 */
final class Placeholders {
  static final char ONE = '\uA7FB';
  static final char MANY = '\uA7FC';

  private Placeholders() {}

  static String hide(String text) {
    return text.replace('?', ONE).replace('*', MANY);
  }

  static String show(String text) {
    return text.replace(ONE, '?').replace(MANY, '*');
  }

  static boolean isOne(char c) {
    return c == ONE || c == MANY;
  }
}
