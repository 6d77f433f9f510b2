package dateline.query;

import java.util.List;
import java.util.Optional;

/** Which queries are to be evaluated once an atom is there, and which ones whatever is there. */
final class Waiting {
  /** By atom, where its queries begin in {@link #queries}; they end where the next one's begin. */
  private final int[] starts;

  private final int[] queries;
  private final long[] always;

  Waiting(List<Condition> conditions, Atoms atoms) {
    int count = atoms.atoms().size();
    always = new long[conditions.size() / 64 + 1];
    List<Optional<Need>> needs =
        conditions.stream().map(condition -> Need.of(condition, atoms)).toList();
    starts = new int[count + 1];
    needs.forEach(need -> need.ifPresent(n -> n.atoms().forEach(atom -> starts[atom + 1]++)));
    for (int atom = 0; atom < count; atom++) {
      starts[atom + 1] += starts[atom];
    }
    queries = new int[starts[count]];
    int[] free = starts.clone();
    for (int query = 0; query < needs.size(); query++) {
      Optional<Need> need = needs.get(query);
      if (need.isPresent()) {
        for (int atom : need.get().atoms()) {
          queries[free[atom]++] = query;
        }
      } else {
        always[query >> 6] |= 1L << query;
      }
    }
  }

  /** The set of queries that may match whatever is there; a copy that the caller may add to. */
  long[] always() {
    return always.clone();
  }

  /** Adds the queries that wait for the atom to a set. */
  void wake(int atom, long[] set) {
    for (int i = starts[atom]; i < starts[atom + 1]; i++) {
      int query = queries[i];
      set[query >> 6] |= 1L << query;
    }
  }
}
