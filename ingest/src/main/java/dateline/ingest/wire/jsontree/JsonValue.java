package dateline.ingest.wire.jsontree;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of JSON. Members and elements that are null are as if they were not there. */
public sealed interface JsonValue {
  /** What it is, for people: "an object", "a number". */
  String kind();

  /** The member of that name; null if there is none, or this is no object. */
  default @Nullable JsonValue get(String name) {
    return null;
  }

  /** The value of a string or number, as written; null for anything else. */
  default @Nullable String text() {
    return null;
  }

  /** The elements of an array; a value that is none is its own and only element. */
  default List<JsonValue> elements() {
    return List.of(this);
  }

  /**
   * An object.
   *
   * @param members by name, in their order; of those with the same name the last
   * @param start where it begins in the bytes of its item; -1 when that is not known
   * @param end where it ends
   */
  record Members(Map<String, JsonValue> members, int start, int end) implements JsonValue {
    @Override
    public String kind() {
      return "an object";
    }

    @Override
    public @Nullable JsonValue get(String name) {
      return members.get(name);
    }
  }

  /** An array. */
  record Elements(@Override List<JsonValue> elements) implements JsonValue {
    @Override
    public String kind() {
      return "an array";
    }
  }

  /** A string. */
  record Text(@Override String text) implements JsonValue {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /** A number, as it is written. */
  record Numeral(@Override String text) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True or false. */
  record Flag(boolean value) implements JsonValue {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }
}
