package dateline.ingest.wire.json;

import dateline.ingest.wire.jsontree.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Collects the keys of one JSON object that is to be a story. */
final class JsonStory {
  private static final Set<String> KEYS =
      Set.of("id", "title", "text", "date", "source", "language");
  private static final int SHOWN = 10;
  private static final int SHOWN_LENGTH = 40;

  private final Map<String, String> values = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<String> unknown = new TreeSet<>();
  private @Nullable String fault;

  /** Reads the rest of an object whose brace has been read. */
  void read(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      if (KEYS.contains(key)) {
        known(parser, key, token);
      } else {
        unknown(key);
      }
      parser.skipChildren();
    }
    warnOfUnknown();
  }

  /** Reads an object in which no key is null, or comes twice. */
  void read(JsonValue.Members object) {
    object
        .members()
        .forEach(
            (key, value) -> {
              if (!KEYS.contains(key)) {
                unknown(key);
              } else if (value instanceof JsonValue.Text
                  || (key.equals("id") && value instanceof JsonValue.Numeral)) {
                values.put(key, Objects.requireNonNull(value.text()));
              } else {
                notText(key, value.kind());
              }
            });
    warnOfUnknown();
  }

  private void unknown(String key) {
    if (unknown.size() <= SHOWN) {
      unknown.add(key.length() > SHOWN_LENGTH ? key.substring(0, SHOWN_LENGTH) + "…" : key);
    }
  }

  private void warnOfUnknown() {
    if (!unknown.isEmpty()) {
      warn("unknown keys, not used: " + String.join(", ", unknown));
    }
  }

  private void notText(String key, String kind) {
    String found = key + ": " + kind + " (allowed: a string)";
    if (key.equals("text")) {
      fault = found;
    } else {
      warn(found + "; left out");
    }
  }

  private void known(JsonParser parser, String key, JsonToken token) {
    String value = null;
    if (token == JsonToken.VALUE_STRING || (key.equals("id") && token.isNumeric())) {
      value = parser.getString();
    } else if (token != JsonToken.VALUE_NULL) {
      notText(key, kind(token));
    }
    if (value != null && values.put(key, value) != null) {
      warn(key + ": comes twice, the last one is used");
    }
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> token.name().toLowerCase(Locale.ROOT).replace("value_", "");
    };
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  /** The value of a key; null when it is left out, null, or not a string. */
  @Nullable String value(String key) {
    return values.get(key);
  }

  /** What had to be guessed or left out. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Why it is no story; null when it is one. */
  @Nullable String fault() {
    return fault;
  }
}
