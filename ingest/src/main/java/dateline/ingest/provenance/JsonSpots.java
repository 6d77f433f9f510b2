package dateline.ingest.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The places of JSON: its values, but for null. */
final class JsonSpots {
  private static final JsonFactory JSON = new JsonFactory();

  /** What is broken so often is no JSON. */
  private static final int MOST_TRIES = 1_000;

  private final String text;
  private final Lines lines;
  private final List<Spot> spots = new ArrayList<>();

  private JsonSpots(String text) {
    this.text = text;
    this.lines = new Lines(text);
  }

  /** The places of all values; behind one that is broken, from the next line on. */
  static List<Spot> find(byte[] bytes, String text) {
    JsonSpots found = new JsonSpots(text);
    int from = 0;
    for (int tries = 0; from >= 0 && from < bytes.length && tries < MOST_TRIES; tries++) {
      from = found.read(bytes, from);
    }
    return found.spots;
  }

  /** Reads values one behind the other; returns where to go on, -1 at the end. */
  private int read(byte[] bytes, int offset) {
    int good = offset;
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), bytes, offset, bytes.length - offset)) {
      Deque<String> path = new ArrayDeque<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        token(token, parser, path, offset);
        if (path.isEmpty()) {
          good = offset + (int) parser.currentLocation().getByteOffset();
        }
      }
      return -1;
    } catch (JacksonException e) {
      int begin = good;
      while (begin < bytes.length && bytes[begin] <= ' ' && bytes[begin] >= 0) {
        begin++;
      }
      int broken = begin;
      spots.removeIf(spot -> spot.from() >= broken);
      int next = text.indexOf('\n', begin);
      return next < 0 ? -1 : next + 1;
    }
  }

  private void token(JsonToken token, JsonParser parser, Deque<String> path, int offset) {
    switch (token) {
      case START_OBJECT, START_ARRAY -> path.addLast(step(parser, token == JsonToken.START_OBJECT));
      case END_OBJECT, END_ARRAY -> path.removeLast();
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          value(token, parser, path, offset);
      default -> {
        // Names are steps of the paths of their values.
      }
    }
  }

  /** What an object or array adds to the paths of what is in it. */
  private static String step(JsonParser parser, boolean object) {
    String name = parser.streamReadContext().getParent().currentName();
    return (name == null ? "" : "." + name) + (object ? "" : "[*]");
  }

  private void value(JsonToken token, JsonParser parser, Deque<String> path, int offset) {
    int from = offset + (int) parser.currentTokenLocation().getByteOffset();
    String name = parser.currentName();
    String whole = String.join("", path) + (name == null ? "" : "." + name);
    // Asked for, so that the parser is behind the value.
    int length = parser.getString().length();
    int to = offset + (int) parser.currentLocation().getByteOffset();
    boolean string = token == JsonToken.VALUE_STRING;
    if (string ? length > 0 : to > from) {
      String shown = whole.startsWith(".") ? whole.substring(1) : whole;
      spots.add(
          string
              ? new Spot(shown, lines.of(from), from + 1, to - 1, Spot.Syntax.JSON_STRING)
              : new Spot(shown, lines.of(from), from, from + length, Spot.Syntax.JSON_LITERAL));
    }
  }

  @Override
  public String toString() {
    return text.length() + " bytes, " + spots.size() + " places";
  }
}
