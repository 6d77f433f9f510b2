package dateline.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The word beginnings that matter, as a tree of characters. */
final class Prefixes {
  private static final int[] NO_PREFIXES = {};

  /** How many first characters the filter looks at, at most. */
  private static final int FILTERED = 3;

  private static final int FILTER_BITS = 1 << 14;

  /** Tells nearly all words without a prefix at once: a set of hashes of first characters. */
  private final long[] filter = new long[FILTER_BITS / 64];

  private final int filtered;

  private final LongIntTable edges = new LongIntTable();

  /** By node: the numbers of all prefixes on the way to it, shortest first. */
  private final int[][] passed;

  /** These prefixes, none twice, and by what symbol each is known. */
  Prefixes(List<String> prefixes, int[] symbols) {
    filtered = prefixes.stream().mapToInt(String::length).reduce(FILTERED, Math::min);
    for (String prefix : prefixes) {
      int bit = filterBit(prefix.toCharArray(), 0);
      filter[bit >> 6] |= 1L << bit;
    }
    // Parents come before their children.
    List<Integer> parents = new ArrayList<>(List.of(0));
    List<Integer> ending = new ArrayList<>(List.of(-1));
    for (int p = 0; p < prefixes.size(); p++) {
      int node = 0;
      for (char c : prefixes.get(p).toCharArray()) {
        int next = edges.get(edge(node, c));
        if (next == LongIntTable.ABSENT) {
          next = parents.size();
          parents.add(node);
          ending.add(-1);
          edges.put(edge(node, c), next);
        }
        node = next;
      }
      ending.set(node, symbols[p]);
    }
    passed = new int[parents.size()][];
    passed[0] = NO_PREFIXES;
    for (int node = 1; node < passed.length; node++) {
      int[] above = passed[parents.get(node)];
      passed[node] = ending.get(node) < 0 ? above : with(above, ending.get(node));
    }
  }

  /** The deepest node that these characters lead to; 0 when they have no prefix. */
  int walk(char[] chars, int from, int to) {
    if (to - from < filtered) {
      return 0;
    }
    int bit = filterBit(chars, from);
    if ((filter[bit >> 6] & (1L << bit)) == 0) {
      return 0;
    }
    int node = 0;
    for (int i = from; i < to; i++) {
      int next = edges.get(edge(node, chars[i]));
      if (next == LongIntTable.ABSENT) {
        break;
      }
      node = next;
    }
    return node;
  }

  /** By node, the numbers of the prefixes that lead to it; none for node 0. */
  int[][] sets() {
    return passed.clone();
  }

  boolean isEmpty() {
    return passed.length == 1;
  }

  private int filterBit(char[] chars, int from) {
    int hash = 0;
    for (int i = from; i < from + filtered; i++) {
      hash = hash * 37 + chars[i];
    }
    return hash & (FILTER_BITS - 1);
  }

  private static long edge(int node, char c) {
    return ((long) node << 16) | c;
  }

  private static int[] with(int[] above, int id) {
    int[] all = Arrays.copyOf(above, above.length + 1);
    all[above.length] = id;
    return all;
  }
}
