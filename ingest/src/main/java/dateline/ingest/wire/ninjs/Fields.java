package dateline.ingest.wire.ninjs;

import dateline.ingest.wire.jsontree.JsonValue;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.time.WireTime;
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
    boolean inLowerCase = true;
    for (String name : found.keySet()) {
      inLowerCase = inLowerCase && isInLowerCase(name);
    }
    if (inLowerCase) {
      return found;
    }
    Map<String, JsonValue> lower = new HashMap<>();
    found.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    return lower;
  }

  private static boolean isInLowerCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c > 0x7F) {
        return name.equals(name.toLowerCase(Locale.ROOT));
      }
    }
    return true;
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

  /** The members whose name begins so, by the rest of their name. */
  Map<String, JsonValue> beginning(String prefix) {
    Map<String, JsonValue> found = new TreeMap<>();
    members.forEach(
        (name, value) -> {
          // They are in lower case.
          if (name.startsWith(prefix)) {
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
    return warnings.isEmpty() ? List.of() : List.copyOf(warnings);
  }
}
