package dateline.ingest.wire.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for any of some beginnings of words in a text, whatever the case: what a regular expression
 * of as many alternatives does, at a tenth of the time, since most letters begin none of them.
 * Immutable and thread-safe.
 */
final class WordBeginnings {
  private static final int ASCII = 0x80;

  /** By their first letter, in small; those beyond ASCII share the last place. */
  private final List<List<String>> byFirst = new ArrayList<>();

  /**
   * @param beginnings in small letters, none of them empty; they may have spaces in them
   */
  WordBeginnings(String... beginnings) {
    for (int i = 0; i <= ASCII; i++) {
      byFirst.add(List.of());
    }
    for (String beginning : beginnings) {
      int place = Math.min(beginning.charAt(0), ASCII);
      List<String> all = new ArrayList<>(byFirst.get(place));
      all.add(beginning);
      byFirst.set(place, List.copyOf(all));
    }
  }

  /** Whether one of them stands anywhere in the text before the limit. */
  boolean areIn(String text, int limit) {
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      char small = c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c;
      for (String beginning : byFirst.get(Math.min(small, ASCII))) {
        if (i + beginning.length() <= limit
            && text.regionMatches(true, i, beginning, 0, beginning.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
