package dateline.ingest.wire.jsontree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Builds the tree of one JSON value. */
final class JsonTree {
  /** Deeper than any agency nests, and far from what a stack holds. */
  private static final int MAX_DEPTH = 200;

  /** Objects down to here may be stories of their own, whose bytes are wanted. */
  static final int LOCATED_DEPTH = 4;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(1_000)
                  .maxNameLength(10_000)
                  .build())
          // Line breaks and tabs within strings are forbidden, and common.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private final JsonParser parser;

  JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads one value from UTF-8.
   *
   * @throws JacksonException if it is not JSON
   */
  static JsonValue of(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      return new JsonTree(parser).whole();
    }
  }

  /**
   * A parser for UTF-8.
   *
   * @throws JacksonException if it is not even that
   */
  static JsonParser parser(byte[] bytes) {
    return JSON.createParser(ObjectReadContext.empty(), bytes);
  }

  /**
   * A parser for the beginning of a text.
   *
   * @throws JacksonException if it is not even that
   */
  static JsonParser parser(String text) {
    return JSON.createParser(ObjectReadContext.empty(), text);
  }

  private JsonValue whole() {
    JsonValue value = value(parser.nextToken(), 0);
    if (parser.nextToken() != null) {
      throw new tools.jackson.core.exc.StreamReadException(
          parser, "more after the end of the value");
    }
    return value == null ? new JsonValue.Elements(List.of()) : value;
  }

  /** The value that begins with a token; null if there is none, or it is null. */
  @Nullable JsonValue value(@Nullable JsonToken token, int depth) {
    if (token == null) {
      return null;
    }
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_STRING -> new JsonValue.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getString());
      case VALUE_TRUE -> new JsonValue.Flag(true);
      case VALUE_FALSE -> new JsonValue.Flag(false);
      default -> null;
    };
  }

  private JsonValue object(int depth) {
    int start = depth > LOCATED_DEPTH ? -1 : (int) parser.currentTokenLocation().getByteOffset();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonValue value = value(parser.nextToken(), depth + 1);
      if (value != null) {
        members.put(name, value);
      }
    }
    int end = start < 0 ? -1 : (int) parser.currentLocation().getByteOffset();
    return new JsonValue.Members(members, start, end);
  }

  private JsonValue array(int depth) {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      JsonValue value = value(token, depth + 1);
      if (value != null) {
        elements.add(value);
      }
    }
    return new JsonValue.Elements(elements);
  }
}
