package dateline.enrich.name;

import dateline.query.text.Tokens;
import java.util.Optional;

/**
 * An abbreviation that the text explains: the name, then its initials in brackets.
 *
 * @param first where the name begins
 * @param token the abbreviation
 */
record Acronym(int first, int token) {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** The abbreviation that stands in brackets after a run of capitals, if its letters fit. */
  static Optional<Acronym> after(Tokens tokens, int runFirst, int runEnd) {
    if (runEnd >= tokens.size() || !isBetween(tokens, runEnd, " (", ")")) {
      return Optional.empty();
    }
    int length = tokens.foldedLength(runEnd);
    if (!tokens.isAllUpper(runEnd) || length < SHORTEST || length > LONGEST) {
      return Optional.empty();
    }
    String letters = tokens.folded(runEnd);
    int letter = letters.length() - 1;
    int word = runEnd - 1;
    int first = runEnd;
    // From behind: every letter begins a word, and only small words have no letter.
    while (word >= runFirst && letter >= 0) {
      char initial = tokens.folded(word).charAt(0);
      if (initial == letters.charAt(letter)) {
        letter--;
        first = word;
      } else if (tokens.isUpperInitial(word)) {
        return Optional.empty();
      }
      word--;
    }
    return letter < 0 && runEnd - first >= 2
        ? Optional.of(new Acronym(first, runEnd))
        : Optional.empty();
  }

  /** Whether the capitals that begin the words of a name are these folded letters, two or more. */
  static boolean isOf(String letters, String name) {
    int matched = 0;
    boolean begins = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (begins && Character.isUpperCase(c)) {
        if (matched == letters.length() || Character.toLowerCase(c) != letters.charAt(matched)) {
          return false;
        }
        matched++;
      }
      begins = c == ' ' || c == '-';
    }
    return matched == letters.length() && matched >= SHORTEST;
  }

  /** Whether a ticker in angle brackets follows, as in "Pine Ferries <PNF>", or an exchange's. */
  static boolean isTicker(Tokens tokens, int runEnd) {
    if (runEnd >= tokens.size() || !tokens.isAllUpper(runEnd)) {
      return false;
    }
    return isBetween(tokens, runEnd, " <", ">")
        || isBetween(tokens, runEnd, " <", ".")
        || isBetween(tokens, runEnd, " (", ":");
  }

  private static boolean isBetween(Tokens tokens, int token, String before, String after) {
    int from = tokens.end(token - 1);
    return tokens.start(token) - from == before.length()
        && tokens.text().startsWith(before, from)
        && tokens.text().startsWith(after, tokens.end(token));
  }
}
