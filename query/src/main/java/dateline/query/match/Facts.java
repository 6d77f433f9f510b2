package dateline.query.match;

import dateline.model.Enrichment;
import dateline.query.Document;
import dateline.query.KeywordField;
import dateline.query.LabelField;
import dateline.query.Query;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** The labels and values that queries ask for, found from those an article has. */
final class Facts {
  private static final int[] NONE = {};

  private final Map<LabelField, Map<String, int[]>> labels = new EnumMap<>(LabelField.class);
  private final Map<KeywordField, Map<String, int[]>> keywords = new EnumMap<>(KeywordField.class);

  /** Only while queries are compiled. */
  void add(Query.Label label, int atom) {
    Map<String, int[]> atoms = labels.computeIfAbsent(label.field(), f -> new HashMap<>());
    LabelKeys.wanted(label.value()).forEach(key -> add(atoms, key, atom));
  }

  /** Only while queries are compiled. */
  void add(Query.Keyword keyword, int atom) {
    add(keywords.computeIfAbsent(keyword.field(), f -> new HashMap<>()), keyword.value(), atom);
  }

  /** Names the atoms that are true of the document; one may be named twice. */
  void find(Document document, IntConsumer sink) {
    keywords.forEach((field, atoms) -> find(KeywordKeys.of(document, field), atoms, sink));
    Enrichment enrichment = document.enrichment().orElse(null);
    if (enrichment != null) {
      labels.forEach((field, atoms) -> find(LabelKeys.of(enrichment, field), atoms, sink));
    }
  }

  private static void find(Set<String> keys, Map<String, int[]> atoms, IntConsumer sink) {
    for (String key : keys) {
      for (int atom : atoms.getOrDefault(key, NONE)) {
        sink.accept(atom);
      }
    }
  }

  private static void add(Map<String, int[]> atoms, String key, int atom) {
    atoms.merge(key, new int[] {atom}, Facts::join);
  }

  private static int[] join(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
