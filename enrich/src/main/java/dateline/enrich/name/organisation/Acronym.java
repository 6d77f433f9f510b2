package dateline.enrich.name.organisation;

import dateline.enrich.name.text.Gap;
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

  /**
   * Whether the abbreviation in brackets stands for ordinary words right before it: "central
   * business district (CBD)".
   */
  static boolean isOfOrdinaryWords(Tokens tokens, int token) {
    if (token == 0 || !isBetween(tokens, token, " (", ")")) {
      return false;
    }
    int letter = letters(tokens, token) - 1;
    int word = token - 1;
    while (letter >= 0 && word >= 0 && !tokens.isUpperInitial(word)) {
      if (initial(tokens, word) != initial(tokens, token, letter)) {
        return false;
      }
      letter--;
      word--;
    }
    return letter < 0;
  }

  /** How many letters it has; that of a plural is none: ISPs. */
  private static int letters(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    return tokens.text().charAt(tokens.end(token) - 1) == 's' ? length - 1 : length;
  }

  private static char initial(Tokens tokens, int word) {
    return initial(tokens, word, 0);
  }

  private static char initial(Tokens tokens, int word, int letter) {
    return Character.toLowerCase(tokens.text().charAt(tokens.start(word) + letter));
  }

  /**
   * Whether an abbreviation in brackets has the first letter of a name before it, and its others in
   * their order: "Pine Radio Associates Group, Inc. (PRA)".
   */
  static boolean isPartOf(Tokens tokens, int first, int token) {
    int letter = 0;
    int letters = letters(tokens, token);
    for (int word = first; word < token && letter < letters; word++) {
      if (initial(tokens, word) == initial(tokens, token, letter)) {
        letter++;
      } else if (word == first) {
        return false;
      }
    }
    return letter == letters;
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

  /** Whether brackets stand around the word, near what is before them. */
  static boolean isInBrackets(Tokens tokens, int token) {
    int from = tokens.end(token - 1);
    String text = tokens.text();
    return tokens.start(token) - from <= 3
        && text.charAt(tokens.start(token) - 1) == '('
        && text.startsWith(")", tokens.end(token));
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
    return Gap.is(tokens, token, before) && tokens.text().startsWith(after, tokens.end(token));
  }
}
