package dateline.query.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which queries are to be evaluated once some atoms are there, and which ones whatever is there.
 *
 * <p>A query waits for one of some atoms and, where it is a conjunction, for one of some others.
 */
final class Waiting {
  /** By atom, where its queries begin in {@link #queries}; they end where the next one's begin. */
  private final int[] starts;

  /** Queries that wait for an atom first, and the complements of those that also wait for it. */
  private final int[] queries;

  /** Sets of bits, by query: those that wait for nothing, and those that wait for nothing more. */
  private final long[] first;

  private final long[] second;

  Waiting(List<Condition> conditions, Atoms atoms) {
    List<List<Integer>> byAtom = new ArrayList<>();
    atoms.atoms().forEach(atom -> byAtom.add(new ArrayList<>(1)));
    first = new long[conditions.size() / 64 + 1];
    second = new long[first.length];
    for (int query = 0; query < conditions.size(); query++) {
      List<Need> needs = Need.rarest(conditions.get(query), atoms);
      if (needs.isEmpty()) {
        first[query >> 6] |= 1L << query;
      } else {
        add(needs.get(0), query, byAtom);
      }
      if (needs.size() < 2) {
        second[query >> 6] |= 1L << query;
      } else {
        add(needs.get(1), ~query, byAtom);
      }
    }
    starts = new int[byAtom.size() + 1];
    for (int atom = 0; atom < byAtom.size(); atom++) {
      starts[atom + 1] = starts[atom] + byAtom.get(atom).size();
    }
    queries = byAtom.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
  }

  private static void add(Need need, int query, List<List<Integer>> byAtom) {
    need.atoms().forEach(atom -> byAtom.get(atom).add(query));
  }

  /** Nobody has been woken yet. */
  Woken none() {
    return new Woken(Arrays.copyOf(first, first.length), Arrays.copyOf(second, second.length));
  }

  /** Wakes the queries that wait for the atom. */
  void wake(int atom, Woken woken) {
    for (int i = starts[atom]; i < starts[atom + 1]; i++) {
      int query = queries[i];
      if (query >= 0) {
        woken.first[query >> 6] |= 1L << query;
      } else {
        woken.second[~query >> 6] |= 1L << ~query;
      }
    }
  }

  /** Sets of bits, by query: what each waits for is there. */
  static final class Woken {
    private final long[] first;
    private final long[] second;

    private Woken(long[] first, long[] second) {
      this.first = first;
      this.second = second;
    }

    /** Adds the queries for which all that they wait for is there. */
    void addTo(long[] set) {
      for (int i = 0; i < set.length; i++) {
        set[i] |= first[i] & second[i];
      }
    }
  }
}
