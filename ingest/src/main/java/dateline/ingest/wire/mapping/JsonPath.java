package dateline.ingest.wire.mapping;

import dateline.ingest.wire.jsontree.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path into JSON: {@code data.item.headline}, {@code /data/item/headline}, {@code
 * subject[*].code}, {@code headlines[role=main].value}, {@code bodies[0]}, {@code associations.*}.
 * A key of a list is that key of each of its elements; {@code .} alone is the item itself.
 */
final class JsonPath implements PartPath {
  private static final Pattern STEP =
      Pattern.compile("(?:^[$]?[./]?|[./])([^./\\[\\]]+)|\\[([^\\]]+)\\]");
  private static final Pattern CONDITION = Pattern.compile("([^!^=]+?)\\s*(=|!=|\\^=)\\s*(.*)");
  private static final Pattern INDEX = Pattern.compile("\\d{1,6}");

  private final List<Step> steps;

  private JsonPath(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  static JsonPath of(String path) {
    List<Step> steps = new ArrayList<>();
    String text = path.strip();
    if (!text.equals(".") && !text.equals("$")) {
      Matcher step = STEP.matcher(text);
      int at = 0;
      while (at < text.length() && step.find(at) && step.start() == at) {
        steps.add(step.group(1) != null ? key(step.group(1)) : filter(step.group(2)));
        at = step.end();
      }
      if (at < text.length() || text.isEmpty()) {
        throw new IllegalArgumentException(
            "'%s' is no path from character %d on (allowed: keys parted by dots, [*], [0],"
                    .formatted(path, at + 1)
                + " [key=value], [key!=value], [key^=beginning])");
      }
    }
    return new JsonPath(steps);
  }

  @Override
  public List<Part> select(Part from) {
    if (!(from instanceof Part.OfJson json)) {
      return List.of();
    }
    JsonValue at = json.value();
    int passed = 0;
    // Members of objects, one within the other, as far as they go.
    while (passed < steps.size()
        && steps.get(passed) instanceof Key key
        && at instanceof JsonValue.Members object) {
      at = object.get(key.name());
      passed++;
      if (at == null) {
        return List.of();
      }
    }
    if (passed == steps.size()) {
      return List.of(new Part.OfJson(at));
    }
    List<JsonValue> found = List.of(at);
    for (Step step : steps.subList(passed, steps.size())) {
      List<JsonValue> next = new ArrayList<>();
      for (JsonValue value : found) {
        step.select(value, next);
      }
      found = next;
    }
    List<Part> parts = new ArrayList<>(found.size());
    for (JsonValue value : found) {
      parts.add(new Part.OfJson(value));
    }
    return parts;
  }

  private static Step key(String key) {
    if (key.equals("*")) {
      return JsonPath::all;
    }
    return new Key(key, INDEX.matcher(key).matches() ? Integer.parseInt(key) : -1);
  }

  private static void all(JsonValue value, List<JsonValue> found) {
    if (value instanceof JsonValue.Members object) {
      found.addAll(object.members().values());
    } else if (value instanceof JsonValue.Elements list) {
      found.addAll(list.elements());
    }
  }

  private static Step filter(String filter) {
    if (filter.equals("*")) {
      return (value, found) -> found.addAll(value.elements());
    }
    if (INDEX.matcher(filter).matches()) {
      int index = Integer.parseInt(filter);
      return (value, found) -> index(value, index, found);
    }
    Matcher condition = CONDITION.matcher(filter);
    if (!condition.matches()) {
      throw new IllegalArgumentException(
          "'[" + filter + "]' (allowed: [*], [0], [key=value], [key!=value], [key^=beginning])");
    }
    JsonPath key = of(condition.group(1));
    String operator = condition.group(2);
    String wanted = condition.group(3).replaceAll("^(['\"])(.*)\\1$", "$2");
    return (value, found) -> {
      for (JsonValue element : value.elements()) {
        if (key.holds(element, operator, wanted)) {
          found.add(element);
        }
      }
    };
  }

  private boolean holds(JsonValue element, String operator, String wanted) {
    boolean found = false;
    for (Part part : select(new Part.OfJson(element))) {
      for (Part each : part.each()) {
        String text = each.text();
        found |=
            text != null && (operator.equals("^=") ? text.startsWith(wanted) : text.equals(wanted));
      }
    }
    return found != operator.equals("!=");
  }

  private static void index(JsonValue value, int index, List<JsonValue> found) {
    if (index < value.elements().size()) {
      found.add(value.elements().get(index));
    }
  }

  private static void add(@Nullable JsonValue value, List<JsonValue> to) {
    if (value != null) {
      to.add(value);
    }
  }

  /**
   * A key.
   *
   * @param index the element of a list that it is as well; -1 if it is no number
   */
  private record Key(String name, int index) implements Step {
    @Override
    public void select(JsonValue value, List<JsonValue> found) {
      if (!(value instanceof JsonValue.Elements list)) {
        add(value.get(name), found);
      } else if (index >= 0) {
        JsonPath.index(list, index, found);
      } else {
        list.elements().forEach(element -> add(element.get(name), found));
      }
    }
  }

  @FunctionalInterface
  private interface Step {
    void select(JsonValue value, List<JsonValue> found);
  }
}
