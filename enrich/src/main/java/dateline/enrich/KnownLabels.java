package dateline.enrich;

import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Status;
import dateline.model.Tag;
import dateline.query.Document;
import dateline.query.LabelField;
import dateline.query.Misreading;
import dateline.query.Query;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The regions and topics that a story can be labelled with: a query that asks for another would
 * leave a desk empty without a word. Who a story is about is known to nobody before, so people and
 * organisations are not among them. Immutable and thread-safe.
 */
public final class KnownLabels {
  /** How many labels are named to somebody who may have meant one of them. */
  private static final int NEAR = 3;

  private final Gazetteer gazetteer;
  private final List<Tag> topics;

  /** A story that has every label there is: what it does not match, no story does. */
  private final Document everything;

  KnownLabels(Gazetteer gazetteer, List<Tag> topics) {
    this.gazetteer = gazetteer;
    this.topics = List.copyOf(topics);
    everything =
        Document.of(
            Article.newBuilder()
                .setId("")
                .setSource("")
                .setGuid("")
                .setStatus(Status.USABLE)
                .setBody("")
                .setSubjects(List.of())
                .setPlaces(List.of())
                .setKeywords(List.of())
                .setLinks(List.of())
                .build(),
            new Enrichment("und", gazetteer.labels(), this.topics, ""));
  }

  /** Whether a query asks for labels that {@link #unknown} looks at. */
  public static boolean areAskedBy(Query query) {
    return !asked(query).isEmpty();
  }

  /**
   * Where a query asks for a region or a topic that no story is labelled with, in the order of its
   * text; those of named queries are not told.
   */
  public List<Misreading> unknown(Query query) {
    Set<Query.Label> asked = asked(query);
    Set<Query.Label> known =
        Set.copyOf(
            StandingQueries.compile(
                    asked.stream().map(label -> new StandingQuery<>(label, label)).toList())
                .keys(everything));
    return asked.stream().filter(label -> !known.contains(label)).map(this::misreading).toList();
  }

  private static Set<Query.Label> asked(Query query) {
    Set<Query.Label> labels = new LinkedHashSet<>();
    collect(query, labels);
    return labels;
  }

  private static void collect(Query query, Set<Query.Label> labels) {
    if (query instanceof Query.Label label) {
      if (isLookedAt(label)) {
        labels.add(label);
      }
    } else if (!(query instanceof Query.Named)) {
      query.parts().forEach(part -> collect(part, labels));
    }
  }

  /** A tag may be a name too: of what has the scheme of names before it, nothing is known. */
  private static boolean isLookedAt(Query.Label label) {
    return switch (label.field()) {
      case REGION, FOCUS -> true;
      case TAG ->
          Stream.of(LabelField.PERSON, LabelField.ORG)
              .noneMatch(names -> label.value().startsWith(names.label() + ":"));
      case PERSON, ORG -> false;
    };
  }

  private Misreading misreading(Query.Label label) {
    Stream<String> called =
        label.field() == LabelField.TAG
            ? topicsWith(label.value())
            : gazetteer.called(label.value());
    List<String> near = called.limit(NEAR).toList();
    return new Misreading(
        label.at(),
        label.field().label() + ":" + label.value(),
        "a label that no story gets"
            + (near.isEmpty() ? "" : " (near: " + String.join(", ", near) + ")"));
  }

  /** The topics in whose names it stands, by code and name. */
  private Stream<String> topicsWith(String value) {
    String part = value.substring(value.indexOf(':') + 1).toLowerCase(Locale.ROOT).strip();
    return topics.stream()
        .filter(topic -> !part.isEmpty())
        .filter(topic -> topic.getName().toLowerCase(Locale.ROOT).contains(part))
        .map(topic -> topic.getCode() + " " + topic.getName());
  }
}
