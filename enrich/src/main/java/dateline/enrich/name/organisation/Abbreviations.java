package dateline.enrich.name.organisation;

import dateline.enrich.name.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The abbreviations of one story that nothing explains where they stand: each is an organisation
 * where the story spells out a name of the same letters, comes back to it often, or has words
 * around it that speak for one. Not thread-safe.
 */
final class Abbreviations {
  /** What stands more often than this is what the story is about. */
  private static final int OFTEN = 2;

  private final Map<String, List<Words>> byLetters = new LinkedHashMap<>();
  private final Set<String> spokenFor = new HashSet<>();

  /** Those that the story explains by ordinary words. */
  private final Set<String> ordinary = new HashSet<>();

  /**
   * Adds one.
   *
   * @param clue whether the words around it speak for an organisation
   */
  void add(Words where, boolean clue) {
    String letters = where.tokens().folded(where.first());
    byLetters.computeIfAbsent(letters, key -> new ArrayList<>()).add(where);
    if (clue) {
      spokenFor.add(letters);
    }
  }

  /** Has folded letters name nothing in this story. */
  void addOrdinary(String letters) {
    ordinary.add(letters);
  }

  /** Adds those that name an organisation to the story's. */
  void giveTo(Organisations organisations) {
    byLetters.keySet().removeAll(ordinary);
    byLetters.forEach(
        (letters, all) -> {
          Organisation spelled = organisations.spelledOut(letters);
          if (spelled != null) {
            all.forEach(spelled::add);
          } else if (all.size() > OFTEN || spokenFor.contains(letters)) {
            String name = all.get(0).text();
            all.forEach(words -> organisations.add(name, Organisations.SPOKEN_FOR, words));
          }
        });
  }
}
