package dateline.ingest.wire.ninjs;

import dateline.ingest.wire.jsontree.JsonValue;
import dateline.ingest.wire.reading.article.Concepts;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.model.Place;
import dateline.model.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a ninjs item says it is about: subjects, people, organisations, places. */
final class NinjsConcepts {
  private NinjsConcepts() {}

  /** Everything that it is about, except for places. */
  static List<Subject> subjects(Fields item) {
    List<Subject> subjects = new ArrayList<>();
    add(subjects, "", item.elements("subjects", "subject"));
    add(subjects, "person", item.elements("people", "person"));
    add(subjects, "org", item.elements("organisations", "organisation"));
    add(subjects, "object", item.elements("objects", "object"));
    add(subjects, "event", item.elements("events", "event"));
    return Concepts.distinct(subjects);
  }

  /**
   * Adds concepts.
   *
   * @param scheme of those that name none of their own
   */
  private static void add(List<Subject> subjects, String scheme, List<JsonValue> concepts) {
    for (JsonValue each : concepts) {
      Fields concept = new Fields(each);
      String said = concept.line("scheme");
      String code = code(concept, said);
      Subject subject = Concepts.subject(said, code, name(each, concept));
      if (subject != null && subject.getScheme().isEmpty() && !scheme.isEmpty()) {
        subject.setScheme(scheme);
      }
      if (subject != null) {
        subjects.add(subject);
      }
    }
  }

  /** A URI says the scheme as well, so that it goes before a code without one. */
  private static @Nullable String code(Fields concept, @Nullable String scheme) {
    return scheme == null
        ? concept.line("qcode", "uri", "code", "literal")
        : concept.line("code", "qcode", "literal", "uri");
  }

  private static @Nullable String name(JsonValue value, Fields concept) {
    return value instanceof JsonValue.Text text ? Prose.line(text.text()) : concept.line("name");
  }

  /** Every place. */
  static List<Place> places(Fields item) {
    List<Place> places = new ArrayList<>();
    for (JsonValue each : item.elements("places", "place")) {
      Fields concept = new Fields(each);
      String code = concept.line("code", "literal", "qcode", "uri");
      String name = name(each, concept);
      if (code != null || name != null) {
        places.add(new Place(code == null ? null : Concepts.place(code), name));
      }
    }
    return Concepts.distinct(places);
  }
}
