package dateline.ingest.wire.mapping;

import dateline.ingest.wire.reading.article.Concepts;
import dateline.model.Place;
import dateline.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where subjects or places stand.
 *
 * @param each where one of them stands, for the paths of the others; null for the item itself
 * @param code null if they have none
 * @param name null if they have none
 * @param scheme null if it is not said
 * @param plain one value for each, a code or a name by its look; null where the others are given
 */
record ConceptRule(
    @Nullable PartPath each,
    @Nullable ValueRule code,
    @Nullable ValueRule name,
    @Nullable ValueRule scheme,
    @Nullable ValueRule plain) {
  static final Set<String> KEYS = Set.of("each", "code", "name", "scheme");
  private static final Pattern CODE = Pattern.compile("\\d{2,}|[\\w.-]+:\\S+");

  /** Reads rules: one, or a list of them. */
  static List<ConceptRule> all(String place, Object described, PathKind kind) {
    if (described instanceof List<?> list
        && list.stream().anyMatch(entry -> entry instanceof Map)) {
      List<ConceptRule> rules = new ArrayList<>();
      int number = 0;
      for (Object entry : list) {
        rules.add(of(place + "[" + number++ + "]", entry, kind));
      }
      return rules;
    }
    return List.of(of(place, described, kind));
  }

  private static ConceptRule of(String place, Object described, PathKind kind) {
    boolean plain =
        !(described instanceof Map<?, ?> map)
            || map.keySet().stream().allMatch(key -> ValueRule.KEYS.contains(String.valueOf(key)));
    if (plain) {
      return new ConceptRule(null, null, null, null, ValueRule.of(place, described, kind));
    }
    Described keys = Described.of(place, described, KEYS);
    if (keys.get("code") == null && keys.get("name") == null) {
      throw Described.problem(place, "says nothing (wanted: code or name)");
    }
    return new ConceptRule(
        keys.read("each", kind::compile),
        rule(keys, "code", kind),
        rule(keys, "name", kind),
        rule(keys, "scheme", kind),
        null);
  }

  private static @Nullable ValueRule rule(Described keys, String key, PathKind kind) {
    Object value = keys.get(key);
    return value == null ? null : ValueRule.of(keys.place(key), value, kind);
  }

  /** The subjects of an item, as often as it says them. */
  List<Subject> subjects(Part item) {
    List<Subject> found = new ArrayList<>();
    if (plain != null) {
      for (String value : plain.lines(item)) {
        boolean code = CODE.matcher(value).matches();
        add(found, Concepts.subject(null, code ? value : null, code ? null : value));
      }
      return found;
    }
    for (Part part : parts(item)) {
      add(found, Concepts.subject(line(scheme, part), line(code, part), line(name, part)));
    }
    return found;
  }

  /** The places of an item, as often as it says them. */
  List<Place> places(Part item) {
    List<Place> found = new ArrayList<>();
    if (plain != null) {
      for (String value : plain.lines(item)) {
        boolean code = CODE.matcher(value).matches();
        found.add(code ? new Place(Concepts.place(value), null) : new Place(null, value));
      }
      return found;
    }
    for (Part part : parts(item)) {
      String known = line(code, part);
      String title = line(name, part);
      if (known != null || title != null) {
        found.add(new Place(known == null ? null : Concepts.place(known), title));
      }
    }
    return found;
  }

  private List<Part> parts(Part item) {
    if (each == null) {
      return List.of(item);
    }
    List<Part> selected = each.select(item);
    if (selected.isEmpty()) {
      return selected;
    }
    List<Part> parts = new ArrayList<>(selected.size());
    for (Part part : selected) {
      parts.addAll(part.each());
    }
    return parts;
  }

  private static @Nullable String line(@Nullable ValueRule rule, Part part) {
    return rule == null ? null : rule.line(part);
  }

  private static void add(List<Subject> found, @Nullable Subject one) {
    if (one != null) {
      found.add(one);
    }
  }
}
