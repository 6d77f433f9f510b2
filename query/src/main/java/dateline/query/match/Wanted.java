package dateline.query.match;

import dateline.query.Scope;
import java.util.List;

/** Which phrases are wanted where: by atom its phrase and places. */
final class Wanted {
  private final int[] entries;
  private final int[] places;
  private final boolean[] exact;
  private final boolean[] open;
  private final boolean[] placed;
  private final int everywhere;

  Wanted(List<Condition> conditions, Atoms atoms) {
    List<Atoms.WordsAtom> all = atoms.atoms();
    entries = all.stream().mapToInt(Atoms.WordsAtom::entry).toArray();
    places = all.stream().mapToInt(atom -> atom.scope().places()).toArray();
    exact = new boolean[atoms.phrases().size()];
    open = new boolean[exact.length];
    int read = 0;
    for (int atom = 0; atom < entries.length; atom++) {
      int entry = entries[atom];
      if (entry >= 0) {
        exact[entry] = atoms.phrases().get(entry).isExact();
        open[entry] = atoms.phrases().get(entry).isOpen();
        read |= places[atom];
      }
    }
    everywhere = read;
    placed = new boolean[exact.length];
    conditions.stream()
        .flatMap(Condition::positional)
        .flatMapToInt(Condition::atoms)
        .forEach(atom -> placed[entries[atom]] = true);
  }

  /** Whether a query asks where exactly the phrase stands. */
  boolean isPlaced(int entry) {
    return placed[entry];
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

  boolean isExact(int entry) {
    return exact[entry];
  }

  /** Whether the phrase's last word may go on. */
  boolean isOpen(int entry) {
    return open[entry];
  }
}
