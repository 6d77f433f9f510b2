package dateline.query;

import java.util.Arrays;
import java.util.List;

/** Which phrases are wanted where: by atom its phrase and places, by phrase its atoms. */
final class Wanted {
  private static final int NONE = -1;

  private final int[] entries;
  private final int[] places;
  private final int[] first;
  private final int[] next;
  private final boolean[] exact;
  private final int everywhere;

  Wanted(Atoms atoms) {
    List<Atoms.WordsAtom> all = atoms.atoms();
    entries = all.stream().mapToInt(Atoms.WordsAtom::entry).toArray();
    places = all.stream().mapToInt(atom -> atom.scope().places()).toArray();
    next = filled(entries.length);
    first = filled(atoms.phrases().size());
    exact = new boolean[first.length];
    int read = 0;
    for (int atom = 0; atom < entries.length; atom++) {
      int entry = entries[atom];
      if (entry >= 0) {
        next[atom] = first[entry];
        first[entry] = atom;
        exact[entry] = atoms.phrases().get(entry).isExact();
        read |= places[atom];
      }
    }
    everywhere = read;
  }

  int atoms() {
    return entries.length;
  }

  /** The places of all atoms together: what has to be read. */
  int everywhere() {
    return everywhere;
  }

  /** The lexicon's entry of the atom's phrase. */
  int entry(int atom) {
    return entries[atom];
  }

  /** Where the atom's phrase is wanted, as {@link Scope#places}. */
  int places(int atom) {
    return places[atom];
  }

  /** The first atom that wants the phrase; negative when there is none. */
  int first(int entry) {
    return first[entry];
  }

  /** The next atom that wants the same phrase; negative when there is none. */
  int next(int atom) {
    return next[atom];
  }

  boolean isExact(int entry) {
    return exact[entry];
  }

  private static int[] filled(int length) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, NONE);
    return numbers;
  }
}
