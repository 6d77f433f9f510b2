package dateline.query;

import dateline.query.text.Tokens;
import dateline.query.text.Wildcard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word or phrase that some queries ask for. */
final class Phrase {
  private final List<WordPattern> words;

  /** By word: how it has to be spelled; null where that does not matter. */
  private final @Nullable String[] spellings;

  private final double cost;

  /** These words; not none. */
  Phrase(List<WordPattern> words) {
    this.words = List.copyOf(words);
    spellings = new String[words.size()];
    for (int i = 0; i < spellings.length; i++) {
      spellings[i] = words.get(i).exact() ? words.get(i).spelling() : null;
    }
    cost = costOf(words);
  }

  boolean isExact() {
    return words.stream().anyMatch(WordPattern::exact);
  }

  /** Whether words that match when folded are also spelled as the query wants. */
  boolean isSpelled(Tokens tokens, int first) {
    for (int i = 0; i < spellings.length; i++) {
      String wanted = spellings[i];
      if (wanted != null && !isSpelled(words.get(i), wanted, tokens.spelling(first + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpelled(WordPattern word, String wanted, String found) {
    if (Wildcard.isIn(wanted)) {
      return new Wildcard(wanted).has(found.toCharArray(), 0, found.length());
    }
    return word.prefix() ? found.startsWith(wanted) : found.equals(wanted);
  }

  /** How often it is likely to be found: short words are frequent, phrases and long words rare. */
  double cost() {
    return cost;
  }

  private static double costOf(List<WordPattern> words) {
    double rarest = Double.MAX_VALUE;
    for (WordPattern word : words) {
      boolean many = word.prefix() || word.forms() != null || Wildcard.isIn(word.text());
      int letters = many ? Math.max(1, word.text().length() - 2) : word.text().length();
      rarest = Math.min(rarest, 1.0 / (letters * letters));
    }
    return rarest / words.size();
  }
}
