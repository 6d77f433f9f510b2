package dateline.query;

import dateline.query.text.Tokens;
import java.util.List;

/**
 * A word or phrase that some queries ask for.
 *
 * @param words its words; never empty
 */
record Phrase(List<WordPattern> words) {
  boolean isExact() {
    return words.stream().anyMatch(WordPattern::exact);
  }

  /** Whether words that match when folded are also spelled as the query wants. */
  boolean isSpelled(Tokens tokens, int first) {
    for (int i = 0; i < words.size(); i++) {
      WordPattern word = words.get(i);
      if (word.exact()) {
        String wanted = word.spelling();
        String found = tokens.spelling(first + i);
        if (word.prefix() ? !found.startsWith(wanted) : !found.equals(wanted)) {
          return false;
        }
      }
    }
    return true;
  }

  /** How often it is likely to be found: short words are frequent, phrases and long words rare. */
  double cost() {
    double rarest = Double.MAX_VALUE;
    for (WordPattern word : words) {
      int letters = word.prefix() ? Math.max(1, word.text().length() - 2) : word.text().length();
      rarest = Math.min(rarest, 1.0 / (letters * letters));
    }
    return rarest / words.size();
  }
}
