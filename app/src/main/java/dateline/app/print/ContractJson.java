package dateline.app.print;

import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Evidence;
import dateline.model.Region;
import dateline.model.Tag;
import dateline.query.Document;
import dateline.query.Span;
import dateline.query.match.Match;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Lines that {@code parse} and {@code explain --json} print, one line for each item
 * of a file. Absent values are left out; times are ISO 8601 in UTC. Thread-safe.
 */
public final class ContractJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ContractJson() {}

  /**
   * The line of a story.
   *
   * @param enrichment its labels; null leaves them out
   */
  public static String story(
      String file, int item, WireItem.Story story, @Nullable Enrichment enrichment) {
    ObjectNode line = line(file, item);
    line.set("article", article(story.article()));
    if (enrichment != null) {
      line.set("enrichment", enrichment(enrichment));
    }
    strings(line.putArray("warnings"), story.warnings());
    return JSON.writeValueAsString(line);
  }

  /** The line of an item that is no story. */
  public static String rejected(String file, int item, String reason, String message) {
    ObjectNode line = line(file, item);
    line.putObject("rejected").put("reason", reason).put("message", message);
    return JSON.writeValueAsString(line);
  }

  /** Whether a query matches a story, and the words that say so. */
  public static String matched(
      String file, int item, Document document, List<Match<String>> matches) {
    ObjectNode line = line(file, item).put("id", document.article().getId());
    line.put("matches", !matches.isEmpty());
    ArrayNode spans = line.putArray("spans");
    for (Match<String> match : matches) {
      for (Span span : match.spans()) {
        ObjectNode each = spans.addObject().put("field", span.field().label());
        if (span.item() >= 0) {
          each.put("item", span.item());
        }
        each.put("start", span.start()).put("end", span.end()).put("text", document.text(span));
      }
    }
    return JSON.writeValueAsString(line);
  }

  /** A story without labels as it stands on a topic. */
  public static String raw(Article article) {
    ObjectNode line = JSON.createObjectNode();
    line.set("article", article(article));
    return JSON.writeValueAsString(line);
  }

  /** A labelled story as it stands on a topic. */
  public static String enriched(Article article, Enrichment enrichment) {
    ObjectNode line = JSON.createObjectNode();
    line.set("article", article(article));
    line.set("enrichment", enrichment(enrichment));
    return JSON.writeValueAsString(line);
  }

  private static ObjectNode line(String file, int item) {
    return JSON.createObjectNode().put("file", file).put("item", item);
  }

  private static ObjectNode article(Article article) {
    ObjectNode json = JSON.createObjectNode();
    put(json, "id", article.getId());
    put(json, "source", article.getSource());
    put(json, "guid", article.getGuid());
    if (!article.getVersion().isEmpty()) {
      put(json, "version", article.getVersion());
    }
    put(json, "status", article.getStatus().name());
    if (article.getUrgency() != null) {
      json.put("urgency", article.getUrgency());
    }
    put(json, "language", article.getLanguage());
    put(json, "slugline", article.getSlugline());
    put(json, "headline", article.getHeadline());
    put(json, "summary", article.getSummary());
    put(json, "byline", article.getByline());
    put(json, "dateline", article.getDateline());
    put(json, "body", article.getBody());
    put(json, "firstCreated", article.getFirstCreated());
    put(json, "versionCreated", article.getVersionCreated());
    put(json, "embargoedUntil", article.getEmbargoedUntil());
    ArrayNode subjects = json.putArray("subjects");
    article
        .getSubjects()
        .forEach(
            subject -> {
              ObjectNode coded = subjects.addObject();
              coded.put("scheme", subject.getScheme()).put("code", subject.getCode());
              put(coded, "name", subject.getName());
            });
    ArrayNode places = json.putArray("places");
    article
        .getPlaces()
        .forEach(
            place -> {
              ObjectNode coded = places.addObject();
              put(coded, "code", place.getCode());
              put(coded, "name", place.getName());
            });
    strings(json.putArray("keywords"), article.getKeywords());
    if (!article.getCaptions().isEmpty()) {
      strings(json.putArray("captions"), article.getCaptions());
    }
    put(json, "credit", article.getCredit());
    put(json, "copyright", article.getCopyright());
    put(json, "editorialNote", article.getEditorialNote());
    strings(json.putArray("links"), article.getLinks());
    return json;
  }

  private static ObjectNode enrichment(Enrichment enrichment) {
    ObjectNode json = JSON.createObjectNode();
    put(json, "language", enrichment.getLanguage());
    ArrayNode regions = json.putArray("regions");
    for (Region region : enrichment.getRegions()) {
      ObjectNode label = regions.addObject();
      put(label, "code", region.getCode());
      put(label, "name", region.getName());
      put(label, "kind", region.getKind().name());
      put(label, "role", region.getRole().name());
      label.put("score", region.getScore());
      strings(label.putArray("within"), region.getWithin());
      evidence(label.putArray("evidence"), region.getEvidence());
    }
    ArrayNode tags = json.putArray("tags");
    for (Tag tag : enrichment.getTags()) {
      ObjectNode label = tags.addObject();
      put(label, "scheme", tag.getScheme());
      label.put("code", tag.getCode());
      put(label, "name", tag.getName());
      label.put("score", tag.getScore());
      evidence(label.putArray("evidence"), tag.getEvidence());
    }
    return json;
  }

  private static void evidence(ArrayNode array, List<Evidence> evidence) {
    for (Evidence words : evidence) {
      array
          .addObject()
          .put("field", words.getField())
          .put("start", words.getStart())
          .put("end", words.getEnd())
          .put("text", words.getText())
          .put("rule", words.getRule());
    }
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static void put(ObjectNode json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static void put(ObjectNode json, String key, @Nullable Instant value) {
    if (value != null) {
      json.put(key, value.truncatedTo(ChronoUnit.MILLIS).toString());
    }
  }
}
