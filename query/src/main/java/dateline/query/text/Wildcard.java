package dateline.query.text;

import java.util.List;

/**
 * Words in which {@code ?} stands for any one character and {@code *} for any number of them, none
 * too.
 *
 * @param name the pattern; it does not begin with a wildcard
 */
public record Wildcard(String name) implements WordForms {
  private static final char ONE = '?';
  private static final char MANY = '*';

  /**
   * @throws IllegalArgumentException when the pattern begins with a wildcard
   */
  public Wildcard {
    if (name.isEmpty() || isWildcard(name.charAt(0))) {
      throw new IllegalArgumentException("begins with a wildcard: '" + name + "'");
    }
  }

  /** Whether the text has a wildcard. */
  public static boolean isIn(String text) {
    return text.indexOf(MANY) >= 0 || text.indexOf(ONE) >= 0;
  }

  @Override
  public List<String> beginnings() {
    int end = 0;
    while (end < name.length() && !isWildcard(name.charAt(end))) {
      end++;
    }
    return List.of(name.substring(0, end));
  }

  @Override
  public boolean has(char[] chars, int from, int to) {
    int at = from;
    int in = 0;
    // Where to go on from when what follows the last star does not fit: it takes one more.
    int star = -1;
    int taken = from;
    while (at < to) {
      if (in < name.length() && name.charAt(in) == MANY) {
        star = ++in;
        taken = at;
      } else if (in < name.length() && name.charAt(in) == ONE) {
        in++;
        at += length(chars, at, to);
      } else if (in < name.length() && name.charAt(in) == chars[at]) {
        in++;
        at++;
      } else if (star >= 0) {
        in = star;
        taken += length(chars, taken, to);
        at = taken;
      } else {
        return false;
      }
    }
    while (in < name.length() && name.charAt(in) == MANY) {
      in++;
    }
    return in == name.length();
  }

  /** How many UTF-16 units the character has. */
  private static int length(char[] chars, int at, int to) {
    boolean pair =
        at + 1 < to
            && Character.isHighSurrogate(chars[at])
            && Character.isLowSurrogate(chars[at + 1]);
    return pair ? 2 : 1;
  }

  private static boolean isWildcard(char c) {
    return c == ONE || c == MANY;
  }
}
