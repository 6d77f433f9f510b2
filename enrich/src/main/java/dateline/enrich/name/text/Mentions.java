package dateline.enrich.name.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a story names one person or one body. Not thread-safe. */
public final class Mentions {
  private static final Comparator<Words> IN_TEXT =
      Comparator.comparing(Words::field).thenComparing(Words::first);

  private final List<Words> found = new ArrayList<>();

  /** Adds one; the same words twice in a row count once. */
  public void add(Words words) {
    // Several forms of one name can be the same words once they are folded.
    if (found.isEmpty() || !found.get(found.size() - 1).equals(words)) {
      found.add(words);
    }
  }

  /** In the order in which they were found; the first that was found is the first. */
  public List<Words> asFound() {
    return found;
  }

  /** In the order of the text, in which most were found; nothing may be added later. */
  public List<Words> inText() {
    if (found.size() > 1) {
      found.sort(IN_TEXT);
    }
    return found;
  }
}
