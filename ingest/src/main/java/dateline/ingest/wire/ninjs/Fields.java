package dateline.ingest.wire.ninjs;

import dateline.ingest.wire.jsontree.JsonValue;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.WireTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The members of one ninjs object. Its names are those of ninjs 1.x in lower case; those of 2.x and
 * 3.x differ from them in case only, where they mean the same.
 */
final class Fields {
  private final Map<String, JsonValue> members;
  private final List<String> warnings = new ArrayList<>();

  Fields(JsonValue object) {
    members = object instanceof JsonValue.Members found ? inLowerCase(found.members()) : Map.of();
  }

  private static Map<String, JsonValue> inLowerCase(Map<String, JsonValue> found) {
    Map<String, JsonValue> lower = null;
    for (String name : found.keySet()) {
      if (!name.equals(name.toLowerCase(Locale.ROOT))) {
        lower = new HashMap<>();
        break;
      }
    }
    if (lower == null) {
      return found;
    }
    for (Map.Entry<String, JsonValue> member : found.entrySet()) {
      lower.put(member.getKey().toLowerCase(Locale.ROOT), member.getValue());
    }
    return lower;
  }

  /** The first of several members that is there; null if none is. */
  @Nullable JsonValue get(String... names) {
    for (String name : names) {
      JsonValue value = members.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The first of several members that has a text, on one line; null if none has. */
  @Nullable String line(String... names) {
    for (String name : names) {
      JsonValue value = members.get(name);
      String line = value == null ? null : Html.line(value.text());
      if (line != null) {
        return line;
      }
      if (value != null && value.text() == null) {
        warn(name + ": " + value.kind() + " (allowed: a string); left out");
      }
    }
    return null;
  }

  /** The first of several members that is a time; null if none is. */
  @Nullable Instant time(@Nullable ZoneId zone, String... names) {
    for (String name : names) {
      String text = line(name);
      if (text != null) {
        WireTime time = WireTime.parse(text, zone);
        if (time.problem() != null) {
          warn(name + ": " + time.problem());
        }
        return time.time();
      }
    }
    return null;
  }

  /** The elements of the first of several members that is there; empty if none is. */
  List<JsonValue> elements(String... names) {
    JsonValue value = get(names);
    return value == null ? List.of() : value.elements();
  }

  /** The members whose name begins so, by name. */
  Map<String, JsonValue> beginning(String prefix) {
    Map<String, JsonValue> found = new TreeMap<>();
    members.forEach(
        (name, value) -> {
          if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
            found.put(name.substring(prefix.length()), value);
          }
        });
    return found;
  }

  /** Whether there is a member of that name. */
  boolean has(String name) {
    return members.containsKey(name);
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  /** What had to be guessed or left out so far. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
