package dateline.enrich.name;

import dateline.enrich.name.Name.Words;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The organisations of one story: all forms of a name come together, and what is ambiguous counts
 * only where another form stands in the story. Not thread-safe.
 */
final class Organisations {
  private final Map<String, Found> clear = new LinkedHashMap<>();
  private final List<Map.Entry<String, Words>> doubtful = new ArrayList<>();

  /** Names of organisations by their keys, and by what the story calls them for short. */
  private final Map<String, String> names = new HashMap<>();

  private final Map<String, String> shortForms = new HashMap<>();

  /** One organisation. */
  private record Found(String name, double certainty, List<Words> words) {}

  /** Adds a known one. */
  void add(String name, double certainty, Words where) {
    List<Words> words =
        clear.computeIfAbsent(name, key -> new Found(name, certainty, new ArrayList<>())).words();
    // Several forms of one name can be the same words once they are folded.
    if (words.isEmpty() || !words.get(words.size() - 1).equals(where)) {
      words.add(where);
    }
  }

  /** Adds what names a known one, or something else. */
  void addDoubtful(String name, Words where) {
    doubtful.add(Map.entry(name, where));
  }

  /**
   * Adds one that is told by its words; the first spelling in the story names it.
   *
   * @param core the key of what it is called for short, or empty
   */
  void addUnknown(String name, String core, double certainty, Words where) {
    String key = People.key(where.tokens(), where.first(), where.end());
    String usual = names.computeIfAbsent(key, first -> name);
    if (!core.isEmpty()) {
      shortForms.putIfAbsent(core, usual);
    }
    add(usual, certainty, where);
  }

  /** Makes an abbreviation known as a form of an organisation's name. */
  void abbreviate(String folded, String name, Words where) {
    shortForms.putIfAbsent(folded + " ", name);
    if (clear.containsKey(name)) {
      add(name, 0, where);
    }
  }

  /** Whether the story uses these words for short for an organisation that it named before. */
  boolean isShortForm(Tokens tokens, int first, int end) {
    return !shortForms.isEmpty() && shortForms.containsKey(People.key(tokens, first, end));
  }

  /** Adds words of which {@link #isShortForm} is true. */
  void addShort(Words where) {
    String name = shortForms.get(People.key(where.tokens(), where.first(), where.end()));
    if (name != null && clear.containsKey(name)) {
      add(name, 0, where);
    }
  }

  /** The organisations, in the order in which the story first names them. */
  List<Name> names() {
    for (Map.Entry<String, Words> entry : doubtful) {
      if (clear.containsKey(entry.getKey())) {
        add(entry.getKey(), 0, entry.getValue());
      }
    }
    return clear.values().stream()
        .map(
            found ->
                new Name(
                    Name.Kind.ORGANISATION,
                    found.name(),
                    found.certainty(),
                    found.words().stream()
                        .sorted(Comparator.comparing(Words::field).thenComparing(Words::first))
                        .toList()))
        .toList();
  }
}
