package dateline.ingest.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What agencies call the fields of a story, as {@code words.yml} lists it. Immutable. */
final class FieldWords {
  /** A name that is not known. */
  static final int UNKNOWN = -1;

  private final Map<String, List<String>> words;

  private FieldWords(Map<String, List<String>> words) {
    this.words = words;
  }

  /** Reads the list. */
  static FieldWords read() {
    try (InputStream file =
        Objects.requireNonNull(FieldWords.class.getResourceAsStream("words.yml"))) {
      Map<String, List<String>> listed =
          new YAMLMapper().readValue(file, new TypeReference<Map<String, List<String>>>() {});
      Map<String, List<String>> plain = new LinkedHashMap<>();
      listed.forEach(
          (field, names) -> plain.put(field, names.stream().map(FieldWords::plain).toList()));
      return new FieldWords(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields, in the order in which they choose. */
  Set<String> fields() {
    return words.keySet();
  }

  /**
   * How telling a name is for a field, 0 the most; {@link #UNKNOWN} if it tells nothing. What a
   * value is in, such as {@code <title><value>}, names it where its own name is a mere container's.
   */
  int rank(String field, String name) {
    return words.getOrDefault(field, List.of()).indexOf(plain(name));
  }

  /** Whether a name tells of any field. */
  boolean isKnown(String name) {
    return words.values().stream().anyMatch(names -> names.contains(plain(name)));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[-_.:@\\s\\p{M}]", "");
  }
}
