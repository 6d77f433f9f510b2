package dateline.query.match;

import dateline.query.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * What each phrase is looked for by, in one row of numbers: an inner loop touches a line of memory
 * or two for each phrase found.
 *
 * <p>A posting is the places where the phrase is wanted, as {@link Scope#places}, and a target: a
 * query that matches by the phrase alone, or the complement of an atom of other queries.
 */
final class Postings {
  /** How many numbers a posting has. */
  static final int WIDTH = 2;

  /** By entry of the lexicon, where its postings begin; they end where the next one's begin. */
  private final int[] starts;

  private final int[] data;

  /** A set of bits: the queries that match by any of their atoms alone. */
  private final long[] alternatives;

  Postings(List<Condition> conditions, Atoms atoms) {
    alternatives = new long[conditions.size() / 64 + 1];
    for (int query = 0; query < conditions.size(); query++) {
      if (conditions.get(query).isAlternatives()) {
        alternatives[query >> 6] |= 1L << query;
      }
    }
    List<List<Integer>> targets = targets(conditions, atoms.atoms().size());
    List<List<Integer>> byEntry = new ArrayList<>();
    atoms.phrases().forEach(phrase -> byEntry.add(new ArrayList<>(WIDTH)));
    for (int atom = 0; atom < targets.size(); atom++) {
      Atoms.WordsAtom words = atoms.atoms().get(atom);
      if (words.entry() >= 0) {
        for (int target : targets.get(atom)) {
          byEntry.get(words.entry()).addAll(List.of(words.scope().places(), target));
        }
      }
    }
    starts = new int[byEntry.size() + 1];
    for (int entry = 0; entry < byEntry.size(); entry++) {
      starts[entry + 1] = starts[entry] + byEntry.get(entry).size();
    }
    data = byEntry.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
  }

  /** By atom, the targets of its postings. */
  private static List<List<Integer>> targets(List<Condition> conditions, int atoms) {
    List<List<Integer>> targets = new ArrayList<>();
    for (int atom = 0; atom < atoms; atom++) {
      targets.add(new ArrayList<>(1));
    }
    for (int query = 0; query < conditions.size(); query++) {
      Condition condition = conditions.get(query);
      boolean alternatives = condition.isAlternatives();
      for (int atom : condition.atoms().distinct().toArray()) {
        int target = alternatives ? query : ~atom;
        if (!targets.get(atom).contains(target)) {
          targets.get(atom).add(target);
        }
      }
    }
    return targets;
  }

  /** Whether the query matches by any of its atoms alone: nothing is left to evaluate. */
  boolean isAlternatives(int query) {
    return (alternatives[query >> 6] & (1L << query)) != 0;
  }

  /** How many numbers a set of bits by query has. */
  int width() {
    return alternatives.length;
  }

  /** Where the first posting of the phrase is. */
  int begin(int entry) {
    return starts[entry];
  }

  /** After the phrase's last posting. */
  int end(int entry) {
    return starts[entry + 1];
  }

  /** Whether the phrase is wanted in this place by this posting. */
  boolean isWanted(int posting, int place) {
    return (data[posting] & place) != 0;
  }

  /** A query, or the complement of an atom. */
  int target(int posting) {
    return data[posting + 1];
  }
}
