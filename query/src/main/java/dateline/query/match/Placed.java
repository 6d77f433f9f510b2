package dateline.query.match;

import org.jspecify.annotations.Nullable;

/** Where one phrase stands in a document. */
final class Placed {
  static final Placed NOWHERE = new Placed(Places.NONE, new int[0]);

  private final Places places;
  private final int[] spans;

  /**
   * These places.
   *
   * @param places all of one length
   * @param spans by row of the places, the number of the span
   */
  Placed(Places places, int[] spans) {
    this.places = places;
    this.spans = spans;
  }

  Places places() {
    return places;
  }

  int span(int row) {
    return spans[row];
  }

  /** The first row that stands within the window; null is all of the document. */
  int begin(@Nullable Window window) {
    return window == null ? 0 : places.seek(Places.key(window.text(), window.from()));
  }

  /** After the last row that does. */
  int end(@Nullable Window window) {
    if (window == null) {
      return places.size();
    }
    int last = Math.max(window.from(), window.to() - places.shortest() + 1);
    return places.seek(Places.key(window.text(), last));
  }

  /** Those within the window. */
  Places within(@Nullable Window window) {
    if (window == null) {
      return places;
    }
    int begin = begin(window);
    int end = end(window);
    return begin == end ? Places.NONE : places.rows(begin, end);
  }
}
