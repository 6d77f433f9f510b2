package dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema by which editors check source files. */
public final class SchemaFile {
  static final Path CONFIG = Path.of("..", "config");
  static final Path FILE = CONFIG.resolve("source.schema.json");

  private final Object root;

  private SchemaFile(Object root) {
    this.root = root;
  }

  /** Reads it. */
  public static SchemaFile read() {
    // JSON is YAML too.
    return new SchemaFile(
        new YAMLMapper().readValue(text(), new TypeReference<Map<String, Object>>() {}));
  }

  static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands at a path of keys. */
  Object at(String... path) {
    Object at = root;
    for (String key : path) {
      at = Objects.requireNonNull(((Map<?, ?>) at).get(key), key);
    }
    return at;
  }

  /** The texts of the list at a path of keys. */
  List<String> list(String... path) {
    return ((List<?>) at(path)).stream().map(String::valueOf).toList();
  }

  /** The keys of the object at a path of keys. */
  public Set<String> keys(String... path) {
    Set<String> keys = new TreeSet<>();
    ((Map<?, ?>) at(path)).keySet().forEach(key -> keys.add(String.valueOf(key)));
    return keys;
  }
}
