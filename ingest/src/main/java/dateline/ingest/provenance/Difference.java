package dateline.ingest.provenance;

import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.avro.Schema;

/**
 * What is different in an item of a changed input.
 *
 * @param fields the fields of its article
 * @param any whether anything is: a field, a warning, or that it is a story at all
 */
record Difference(Set<String> fields, boolean any) {
  /** What is made of other fields. */
  private static final Set<String> DERIVED = Set.of("id", "source");

  /** The fields of an article that have an origin. */
  static List<String> allFields() {
    List<String> names = new ArrayList<>();
    for (Schema.Field field : Article.getClassSchema().getFields()) {
      if (!DERIVED.contains(field.name())) {
        names.add(field.name());
      }
    }
    return names;
  }

  static Difference of(WireItem one, WireItem other) {
    if (!(one instanceof WireItem.Story story) || !(other instanceof WireItem.Story changed)) {
      boolean same =
          one instanceof WireItem.Rejected a
              && other instanceof WireItem.Rejected b
              && a.message().equals(b.message());
      return new Difference(Set.of(), !same);
    }
    Set<String> fields = new HashSet<>();
    for (Schema.Field field : Article.getClassSchema().getFields()) {
      Object before = story.article().get(field.pos());
      if (!DERIVED.contains(field.name())
          && !Objects.equals(before, changed.article().get(field.pos()))) {
        fields.add(field.name());
      }
    }
    return new Difference(
        fields, !fields.isEmpty() || !story.warnings().equals(changed.warnings()));
  }
}
