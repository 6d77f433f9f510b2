package dateline.query.text;

import java.util.Arrays;

/** The nodes that were reached after the same number of words. */
final class Paths {
  private int[] now = new int[8];
  private int[] last = new int[8];
  private int count;

  boolean isEmpty() {
    return count == 0;
  }

  void add(int node) {
    if (count == now.length) {
      now = Arrays.copyOf(now, count * 2);
    }
    now[count++] = node;
  }

  /** Makes the nodes of now those before; how many they are. */
  int turn() {
    int[] swap = last;
    last = now;
    now = swap;
    int before = count;
    count = 0;
    return before;
  }

  int before(int index) {
    return last[index];
  }
}
