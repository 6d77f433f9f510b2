package dateline.query.match;

import dateline.query.Field;
import dateline.query.Span;
import java.util.Arrays;

/**
 * The different words that hits cover in one document, in the order of the text, as plain numbers.
 */
final class Spans {
  private static final int WIDTH = 4;

  /** By span: its field, where it starts and ends, and in which item. */
  private int[] data = new int[32 * WIDTH];

  private int size;

  int size() {
    return size;
  }

  /** The number of the span; the same as the last one's where that is the same span. */
  int add(Field field, int start, int end, int item) {
    int at = size * WIDTH;
    if (at > 0
        && data[at - 3] == start
        && data[at - 2] == end
        && data[at - 1] == item
        && data[at - 4] == field.number()) {
      return size - 1;
    }
    if (at == data.length) {
      data = Arrays.copyOf(data, at * 2);
    }
    data[at] = field.number();
    data[at + 1] = start;
    data[at + 2] = end;
    data[at + 3] = item;
    return size++;
  }

  Span span(int number) {
    int at = number * WIDTH;
    return new Span(Field.at(data[at]), data[at + 1], data[at + 2], data[at + 3]);
  }
}
