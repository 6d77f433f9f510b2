package dateline.ingest.wire.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One map of a description, as YAML gives it, with the place where it stands. What is wrong with it
 * is an {@link IllegalArgumentException} whose message begins with that place.
 */
final class Described {
  private final String place;
  private final Map<String, Object> keys;

  private Described(String place, Map<String, Object> keys) {
    this.place = place;
    this.keys = keys;
  }

  /** A map, in which only some keys are allowed. */
  static Described of(String place, Object value, Set<String> allowed) {
    if (!(value instanceof Map<?, ?> map)) {
      throw problem(place, "'" + value + "' (allowed: a map of " + listed(allowed) + ")");
    }
    Map<String, Object> keys = new LinkedHashMap<>();
    map.forEach(
        (key, entry) -> {
          if (!allowed.contains(String.valueOf(key))) {
            throw problem(place + "." + key, "unknown key (known: " + listed(allowed) + ")");
          }
          if (entry != null) {
            keys.put(String.valueOf(key), entry);
          }
        });
    return new Described(place, keys);
  }

  private static String listed(Set<String> allowed) {
    return String.join(", ", new TreeSet<>(allowed));
  }

  /** What is wrong at a place. */
  static IllegalArgumentException problem(String place, String message) {
    return new IllegalArgumentException(place + ": " + message);
  }

  /** Reads a text into something; what it refuses is a problem of that place. */
  static <T> T at(String place, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  /** The keys that are there, in their order. */
  Set<String> keys() {
    return keys.keySet();
  }

  /** Where a key stands. */
  String place(String key) {
    return place + "." + key;
  }

  /** The value of a key; null if it is not there. */
  @Nullable Object get(String key) {
    return keys.get(key);
  }

  /** The text of a key, read into something; null if it is not there. */
  <T> @Nullable T read(String key, Function<String, T> reader) {
    Object value = keys.get(key);
    return value == null ? null : at(place(key), text(place(key), value), reader);
  }

  /** The text, or the list of texts, of a key, each read into something; empty if not there. */
  <T> List<T> readAll(String key, Function<String, T> reader) {
    Object value = keys.get(key);
    List<T> read = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> read.add(at(place(key), text(place(key), each), reader)));
    } else if (value != null) {
      read.add(at(place(key), text(place(key), value), reader));
    }
    return read;
  }

  /** The texts of a map; empty if it is not there. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    Object value = keys.get(key);
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, text) ->
              texts.put(String.valueOf(name), text == null ? "" : text(place(key), text)));
    } else if (value != null) {
      throw problem(place(key), "'" + value + "' (allowed: a map of texts)");
    }
    return texts;
  }

  /** Whether a key says so. */
  boolean flag(String key, boolean otherwise) {
    Object value = keys.get(key);
    if (value == null || value instanceof Boolean) {
      return value == null ? otherwise : (Boolean) value;
    }
    throw problem(place(key), "'" + value + "' (allowed: true, false)");
  }

  /** A value that must be a text, a number or a flag. */
  static String text(String place, @Nullable Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    throw problem(place, "'" + value + "' (allowed: a text)");
  }
}
