package dateline.ingest.wire.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the items that are stories from others.
 *
 * @param shown the path, as it is written
 * @param path what is looked at
 * @param values what is wanted there, or not
 * @param wanted whether one of the values is wanted, or none of them
 */
record ItemFilter(String shown, PartPath path, List<String> values, boolean wanted) {
  ItemFilter {
    values = List.copyOf(values);
  }

  /** Reads the filters of a map: paths with a value, or several. */
  static List<ItemFilter> of(
      String place, @Nullable Object described, PathKind kind, boolean wanted) {
    List<ItemFilter> filters = new ArrayList<>();
    if (described instanceof Map<?, ?> map) {
      map.forEach(
          (path, values) -> {
            String shown = String.valueOf(path);
            if (values == null) {
              throw Described.problem(
                  place + "." + shown, "says nothing (wanted: a value, or a list of them)");
            }
            List<String> texts = new ArrayList<>();
            for (Object value : values instanceof List<?> list ? list : List.of(values)) {
              texts.add(Described.text(place + "." + shown, value));
            }
            filters.add(
                new ItemFilter(shown, Described.at(place, shown, kind::compile), texts, wanted));
          });
    } else if (described != null) {
      throw Described.problem(
          place, "'" + described + "' (allowed: a map of a path and its values)");
    }
    return filters;
  }

  /** Why an item is no story; null if it may be one. */
  @Nullable String fault(Part item) {
    List<String> found = new ArrayList<>();
    for (Part part : path.select(item)) {
      for (Part each : part.each()) {
        String text = each.text();
        if (text != null) {
          found.add(text.strip());
        }
      }
    }
    boolean any = found.stream().anyMatch(values::contains);
    if (any == wanted) {
      return null;
    }
    String is = found.isEmpty() ? "nothing" : "'" + found.get(0) + "'";
    return "%s: %s (%s: %s)"
        .formatted(shown, is, wanted ? "wanted" : "not wanted", String.join(", ", values));
  }
}
