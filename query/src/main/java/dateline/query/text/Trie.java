package dateline.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Phrases as paths from node 0, one symbol a step. Nodes are numbered by depth, those of one parent
 * one after another by symbol, so that a step looks through a few numbers that lie together.
 */
final class Trie {
  /** No node; and a node that no path leads on from. */
  static final int NONE = 0;

  /** From so many children on, looking for one by halves is quicker than one by one. */
  private static final int MANY = 12;

  /** By node: the symbol that leads to it. */
  private final int[] symbols;

  /**
   * By node, two numbers, as whoever asks for one asks for the other: its first child, and its
   * first entry in {@link #entries}; the last of each is before the next node's first.
   */
  private final int[] firsts;

  /** The phrases' numbers, by the node they end at, then ascending. */
  private final int[] entries;

  /** By symbol: the node it leads to from node 0; {@link #NONE} when no phrase begins with it. */
  private final int[] roots;

  /** The trie of these phrases, none empty, of symbols from 0 to below {@code symbolCount}. */
  Trie(List<int[]> phrases, int symbolCount) {
    int[] order =
        IntStream.range(0, phrases.size())
            .boxed()
            .sorted(Comparator.comparing(phrases::get, Arrays::compare))
            .mapToInt(Integer::intValue)
            .toArray();
    // A node is the phrases that begin with its path: they stand together in this order.
    List<Node> nodes = new ArrayList<>(List.of(new Node(0, 0, order.length, 0)));
    entries = new int[order.length];
    int size = 0;
    int[] grown = new int[16];
    for (int number = 0; number < nodes.size(); number++) {
      if (2 * number + 3 >= grown.length) {
        grown = Arrays.copyOf(grown, grown.length * 2);
      }
      Node node = nodes.get(number);
      grown[2 * number] = nodes.size();
      int from = node.from;
      while (from < node.to && phrases.get(order[from]).length == node.depth) {
        entries[size++] = order[from++];
      }
      while (from < node.to) {
        int symbol = phrases.get(order[from])[node.depth];
        int to = from + 1;
        while (to < node.to && phrases.get(order[to])[node.depth] == symbol) {
          to++;
        }
        nodes.add(new Node(symbol, from, to, node.depth + 1));
        from = to;
      }
      grown[2 * number + 2] = nodes.size();
      grown[2 * number + 3] = size;
    }
    firsts = Arrays.copyOf(grown, 2 * nodes.size() + 2);
    symbols = nodes.stream().mapToInt(Node::symbol).toArray();
    roots = new int[symbolCount];
    for (int node = firsts[0]; node < firsts[2]; node++) {
      roots[symbols[node]] = node;
    }
  }

  /** A node while the trie is made: its phrases, as a range of all in their order. */
  private record Node(int symbol, int from, int to, int depth) {}

  /** The node that the symbol leads to from node 0; {@link #NONE} when there is none. */
  int root(int symbol) {
    // Lexicons made later have symbols that were unknown when this was made.
    return symbol < roots.length ? roots[symbol] : NONE;
  }

  /** The symbols that phrases begin with. */
  int[] rootSymbols() {
    return Arrays.copyOfRange(symbols, firsts[0], firsts[2]);
  }

  /** The node that the symbol leads to; {@link #NONE} when there is none. */
  int step(int node, int symbol) {
    int from = firsts[2 * node];
    int to = firsts[2 * node + 2];
    if (to - from >= MANY) {
      return Math.max(NONE, Arrays.binarySearch(symbols, from, to, symbol));
    }
    for (int child = from; child < to; child++) {
      if (symbols[child] == symbol) {
        return child;
      }
    }
    return NONE;
  }

  /** Whether longer phrases go on from the node. */
  boolean isInner(int node) {
    return firsts[2 * node] < firsts[2 * node + 2];
  }

  /** Where the phrases that end at the node begin, for {@link #entry}. */
  int firstEntry(int node) {
    return firsts[2 * node + 1];
  }

  /** After the last phrase that ends at the node. */
  int endEntry(int node) {
    return firsts[2 * node + 3];
  }

  /** The number of a phrase. */
  int entry(int index) {
    return entries[index];
  }
}
