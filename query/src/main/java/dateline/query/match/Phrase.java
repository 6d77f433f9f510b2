package dateline.query.match;

import dateline.query.WordPattern;
import dateline.query.text.Tokens;
import dateline.query.text.Wildcard;
import dateline.query.text.WrittenForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word or phrase that some queries ask for. */
final class Phrase {
  private final List<WordPattern> words;

  /** By word: how it has to be spelled; null where that does not matter. */
  private final @Nullable String[] spellings;

  /** By word: whether its spelling stands for many. */
  private final boolean[] many;

  private final double cost;

  /** These words; not none. */
  Phrase(List<WordPattern> words) {
    this.words = List.copyOf(words);
    spellings = new String[words.size()];
    many = new boolean[spellings.length];
    for (int i = 0; i < spellings.length; i++) {
      WordPattern word = words.get(i);
      spellings[i] = word.exact() ? word.spelling() : null;
      many[i] = word.prefix() || Wildcard.isIn(word.text());
    }
    cost = costOf(words);
  }

  boolean isExact() {
    return words.stream().anyMatch(WordPattern::exact);
  }

  /** Whether a star stands behind the last word. */
  boolean isOpen() {
    WordPattern last = words.get(words.size() - 1);
    return last.prefix() || last.text().endsWith("*");
  }

  /** Whether words that match when folded are also spelled as the query wants. */
  boolean isSpelled(Tokens tokens, int first) {
    for (int i = 0; i < spellings.length; i++) {
      String wanted = spellings[i];
      int token = first + i;
      if (wanted != null
          && !(many[i]
              ? isAmong(words.get(i), wanted, WrittenForm.of(tokens, token))
              : WrittenForm.is(tokens, token, wanted))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAmong(WordPattern word, String wanted, String found) {
    return word.prefix()
        ? found.startsWith(wanted)
        : new Wildcard(wanted).has(found.toCharArray(), 0, found.length());
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
