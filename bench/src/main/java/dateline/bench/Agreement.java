package dateline.bench;

import java.util.Collections;
import java.util.List;

/**
 * When figures that were taken one after another are to be believed: once the last of them agree.
 *
 * @param last how many have to
 * @param within by what share of the largest the smallest of them may fall behind
 */
record Agreement(int last, double within) {
  /** Whether the last of them agree. */
  boolean isReached(List<Double> figures) {
    List<Double> taken = last(figures);
    return taken.size() == last && Collections.min(taken) >= Collections.max(taken) * (1 - within);
  }

  /** The last of them; all, when there are no more. */
  <T> List<T> last(List<T> all) {
    return all.subList(Math.max(0, all.size() - last), all.size());
  }

  /** The median of the last of them. */
  double median(List<Double> figures) {
    List<Double> sorted = last(figures).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
