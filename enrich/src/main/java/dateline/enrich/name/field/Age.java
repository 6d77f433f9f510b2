package dateline.enrich.name.field;

import dateline.enrich.name.text.Gap;
import dateline.query.text.Tokens;

/** Tells the number of somebody's years from others: "John Doe, 45, of". */
final class Age {
  private static final int OLDEST = 120;

  private Age() {}

  /**
   * Whether a number of years stands there, and a comma, a bracket, a full stop or "ans" behind.
   */
  static boolean isAt(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    if (length > 3 || !Character.isDigit(tokens.text().charAt(tokens.start(token)))) {
      return false;
    }
    int end = tokens.end(token);
    char next = end < tokens.text().length() ? tokens.text().charAt(end) : '.';
    String digits = tokens.original(token);
    return (next == ','
            || next == '.'
            || next == ';'
            || next == ')'
            || isBeforeYears(tokens, token))
        && digits.chars().allMatch(Character::isDigit)
        && Integer.parseInt(digits) < OLDEST;
  }

  /** Whether the word for years follows, as French and German have it: "Jane Doe, 45 ans". */
  private static boolean isBeforeYears(Tokens tokens, int token) {
    return token + 1 < tokens.size()
        && Gap.isSpace(tokens, token + 1)
        && (tokens.isFolded(token + 1, "ans") || tokens.isFolded(token + 1, "jahre"));
  }
}
