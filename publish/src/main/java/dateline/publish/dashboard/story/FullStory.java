package dateline.publish.dashboard.story;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Evidence;
import dateline.model.Region;
import dateline.model.Tag;
import dateline.publish.ninjs.Ninjs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Writes all that may be shown of a story: the story as ninjs, the line of the list, and, for which
 * ninjs has no place, the labels with their evidence and what each version changed.
 */
public final class FullStory {
  private static final JsonMapper JSON = JsonMapper.shared();

  private FullStory() {}

  /** The JSON, as a node; text that the evidence points into is given as the article has it. */
  public static ObjectNode of(Entry entry) {
    EnrichedArticle story = entry.story();
    ObjectNode node = JSON.createObjectNode();
    raw(node, "line", entry.line());
    raw(node, "ninjs", Ninjs.write(story));
    ObjectNode enrichment = node.putObject("enrichment");
    enrichment.put("language", story.getEnrichment().getLanguage());
    enrichment.put("vocabulary", story.getEnrichment().getVocabulary());
    ArrayNode regions = enrichment.putArray("regions");
    story.getEnrichment().getRegions().forEach(region -> region(regions.addObject(), region));
    ArrayNode tags = enrichment.putArray("tags");
    story.getEnrichment().getTags().forEach(tag -> tag(tags.addObject(), tag));
    fields(node.putObject("fields"), story.getArticle());
    ArrayNode versions = node.putArray("versions");
    entry.history().steps().forEach(step -> version(versions.addObject(), step));
    return node;
  }

  private static void version(ObjectNode node, History.Step step) {
    node.put("at", step.at().toEpochMilli()).put("status", step.status().name());
    if (step.version() != null) {
      node.put("version", step.version());
    }
    if (step.created() != null) {
      node.put("created", step.created().toEpochMilli());
    }
    if (step.headline() != null) {
      node.put("headline", step.headline());
    }
    strings(node.putArray("changed"), step.changed());
    node.put("added", step.added()).put("removed", step.removed());
  }

  private static void region(ObjectNode node, Region region) {
    node.put("code", region.getCode())
        .put("name", region.getName())
        .put("kind", region.getKind().name())
        .put("role", region.getRole().name())
        .put("score", region.getScore());
    strings(node.putArray("within"), region.getWithin());
    evidence(node.putArray("evidence"), region.getEvidence());
  }

  private static void tag(ObjectNode node, Tag tag) {
    node.put("scheme", tag.getScheme())
        .put("code", tag.getCode())
        .put("name", tag.getName())
        .put("score", tag.getScore());
    strings(node.putArray("within"), tag.getWithin());
    evidence(node.putArray("evidence"), tag.getEvidence());
  }

  private static void evidence(ArrayNode array, List<Evidence> evidence) {
    for (Evidence each : evidence) {
      array
          .addObject()
          .put("field", each.getField())
          .put("start", each.getStart())
          .put("end", each.getEnd())
          .put("text", each.getText())
          .put("rule", each.getRule());
    }
  }

  private static void fields(ObjectNode node, Article article) {
    node.put("headline", article.getHeadline())
        .put("summary", article.getSummary())
        .put("byline", article.getByline())
        .put("dateline", article.getDateline())
        .put("slugline", article.getSlugline())
        .put("body", article.getBody())
        .put("credit", article.getCredit())
        .put("copyright", article.getCopyright())
        .put("editorialNote", article.getEditorialNote());
    strings(node.putArray("keywords"), article.getKeywords());
    strings(node.putArray("links"), article.getLinks());
  }

  private static void strings(ArrayNode array, List<String> strings) {
    strings.forEach(array::add);
  }

  private static void raw(ObjectNode node, String key, byte[] json) {
    node.putRawValue(key, new RawValue(new String(json, StandardCharsets.UTF_8)));
  }
}
