package dateline.publish.dashboard.story;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Region;
import dateline.model.RegionKind;
import dateline.model.RegionRole;
import dateline.model.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a list shows of a story: a few hundred bytes, as it goes to every screen. What the
 * story lacks is left out; times are in milliseconds since 1970.
 */
final class WireLine {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int REGIONS = 6;
  private static final int TAGS = 5;
  private static final int TEXT = 300;

  private WireLine() {}

  /** What a version is beyond what stands in it; each is written as its name. */
  enum Mark {
    /** It came out of its embargo while it was here. */
    RELEASED,
    /** An earlier version has been shown with its words. */
    REPLACES,
    /** It waits for its time. */
    EMBARGOED
  }

  static byte[] write(EnrichedArticle story, Place place, Set<Mark> marks) {
    Article article = story.getArticle();
    ObjectNode line = JSON.createObjectNode();
    line.put("id", article.getId());
    line.put("at", place.partition() + "-" + place.offset());
    line.put("source", article.getSource());
    line.put("status", article.getStatus().name());
    marks.forEach(mark -> line.put(mark.name().toLowerCase(Locale.ROOT), true));
    put(line, "version", article.getVersion());
    put(line, "headline", article.getHeadline());
    if (article.getHeadline() == null) {
      put(line, "opening", opening(article));
    }
    put(line, "slugline", article.getSlugline());
    put(line, "note", article.getEditorialNote());
    put(line, "language", language(story));
    if (article.getUrgency() != null) {
      line.put("urgency", article.getUrgency());
    }
    if (article.getVersionCreated() != null) {
      line.put("created", article.getVersionCreated().toEpochMilli());
    }
    if (article.getEmbargoedUntil() != null) {
      line.put("embargo", article.getEmbargoedUntil().toEpochMilli());
    }
    line.put("came", place.at().toEpochMilli());
    line.put("received", story.getHops().getReceived().toEpochMilli());
    if (story.getHops().getEnriched() != null) {
      line.put("enriched", story.getHops().getEnriched().toEpochMilli());
    }
    regions(line, story.getEnrichment().getRegions());
    tags(line, story.getEnrichment().getTags());
    // Through a string: half of a surrogate pair ends as '?' there, on the direct way as a failure.
    return JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8);
  }

  /** Something to know a story by that has no headline. */
  private static @Nullable String opening(Article article) {
    String body = article.getBody();
    int end = body.indexOf('\n');
    return end < 0 ? body : body.substring(0, end);
  }

  private static String language(EnrichedArticle story) {
    String told = story.getArticle().getLanguage();
    String found = story.getEnrichment().getLanguage();
    return found.equals("und") && told != null ? told : found;
  }

  private static void regions(ObjectNode line, List<Region> regions) {
    ArrayNode array = JSON.createArrayNode();
    regions.stream()
        .filter(
            region ->
                region.getKind() == RegionKind.COUNTRY || region.getRole() == RegionRole.FOCUS)
        .limit(REGIONS)
        .forEach(
            region ->
                array
                    .addObject()
                    .put("code", region.getCode())
                    .put("name", region.getName())
                    .put("focus", region.getRole() == RegionRole.FOCUS));
    if (!array.isEmpty()) {
      line.set("regions", array);
    }
  }

  private static void tags(ObjectNode line, List<Tag> tags) {
    ArrayNode array = JSON.createArrayNode();
    Specific.of(tags).stream()
        .filter(tag -> tag.getCode() != null)
        .limit(TAGS)
        .forEach(
            tag ->
                array
                    .addObject()
                    .put("scheme", tag.getScheme())
                    .put("code", tag.getCode())
                    .put("name", tag.getName()));
    if (!array.isEmpty()) {
      line.set("tags", array);
    }
  }

  private static void put(ObjectNode line, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      line.put(key, text.length() <= TEXT ? text : text.substring(0, TEXT) + "…");
    }
  }
}
