package dateline.ingest.wire.mapping;

import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.model.Article;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of an article stand in the items of a format: what a source file says under
 * {@code map:}. Immutable and thread-safe.
 */
public final class Mapping {
  static final Set<String> OWN = Set.of("items", "when", "unless");

  private final PathKind kind;
  private final List<PartPath> items;
  private final List<ItemFilter> filters;
  private final List<FieldRule> fields;

  private Mapping(
      PathKind kind, List<PartPath> items, List<ItemFilter> filters, List<FieldRule> fields) {
    this.kind = kind;
    this.items = List.copyOf(items);
    this.filters = List.copyOf(filters);
    this.fields = List.copyOf(fields);
  }

  /**
   * Sets the fields of an article that the item has something for.
   *
   * @param zone of times without one; null if it is not known
   * @param warnings gets what cannot be used
   */
  void apply(Part item, Article.Builder to, @Nullable ZoneId zone, List<String> warnings) {
    boolean embargo = false;
    for (int i = 0; i < fields.size(); i++) {
      embargo |= fields.get(i).apply(item, to, zone, warnings);
    }
    Embargo.hold(to, embargo, zone, warnings::add);
  }

  /**
   * Reads a mapping as YAML gives it.
   *
   * @param described fields of the article and what is to be there, besides {@code items}, {@code
   *     when} and {@code unless}
   * @throws IllegalArgumentException if it cannot be used; the message is one line, names the key
   *     and the value, and says what is allowed
   */
  public static Mapping of(PathKind kind, Map<String, ?> described) {
    List<FieldRule> fields = new ArrayList<>();
    described.forEach(
        (key, value) -> {
          ArticleField field = ArticleField.of(key);
          if (field == null && !OWN.contains(key)) {
            Set<String> known = new TreeSet<>(OWN);
            known.addAll(ArticleField.names());
            throw Described.problem(
                "map." + key, "unknown field (known: " + String.join(", ", known) + ")");
          }
          if (value == null) {
            throw Described.problem("map." + key, "says nothing (wanted: a path, or a map)");
          }
          if (field != null) {
            fields.add(FieldRule.of(field, "map." + key, value, kind));
          }
        });
    List<ItemFilter> filters = new ArrayList<>();
    filters.addAll(ItemFilter.of("map.when", described.get("when"), kind, true));
    filters.addAll(ItemFilter.of("map.unless", described.get("unless"), kind, false));
    return new Mapping(kind, items(described.get("items"), kind), filters, fields);
  }

  private static List<PartPath> items(@Nullable Object described, PathKind kind) {
    List<PartPath> paths = new ArrayList<>();
    if (described != null) {
      for (Object path : described instanceof List<?> list ? list : List.of(described)) {
        paths.add(Described.at("map.items", Described.text("map.items", path), kind::compile));
      }
    }
    return paths;
  }

  /** How its paths are written. */
  public PathKind kind() {
    return kind;
  }

  /** The items within what came; itself where the mapping does not say, or they are not there. */
  List<Part> items(Part whole) {
    for (PartPath path : items) {
      List<Part> found = new ArrayList<>();
      path.select(whole).forEach(part -> found.addAll(part.each()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of(whole);
  }

  /** Why an item is no story; null if it may be one. */
  @Nullable String fault(Part item) {
    for (ItemFilter filter : filters) {
      String fault = filter.fault(item);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }
}
