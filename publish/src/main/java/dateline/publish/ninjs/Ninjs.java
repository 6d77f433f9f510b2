package dateline.publish.ninjs;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a story as one ninjs 3.1 object. What the story lacks is left out; what ninjs has no place
 * for (the evidence of the labels, their broader groups) is too.
 *
 * <p>A killed story is written without its text: what is left says which story it is, that it must
 * not be used, and the agency's note about that. Stateless and thread-safe.
 */
public final class Ninjs {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PLAIN = "text/plain";

  private Ninjs() {}

  /** The JSON of a story, in UTF-8. */
  public static byte[] write(EnrichedArticle story) {
    // Through a string, since a half of a surrogate pair, which no wire should send, ends as '?'
    // there and as an exception on the direct way.
    return JSON.writeValueAsString(object(story)).getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode object(EnrichedArticle story) {
    Article article = story.getArticle();
    ObjectNode ninjs = JSON.createObjectNode();
    identify(ninjs, article);
    put(ninjs, "language", language(story));
    put(ninjs, "slugline", article.getSlugline());
    put(ninjs, "edNote", article.getEditorialNote());
    put(ninjs, "copyrightNotice", article.getCopyright());
    infoSources(ninjs, article);
    if (article.getStatus() != Status.CANCELED) {
      text(ninjs, article);
      Concepts.add(ninjs, story);
      pictures(ninjs, article);
      web(ninjs, article.getLinks());
    }
    return ninjs;
  }

  private static void identify(ObjectNode ninjs, Article article) {
    ninjs.put("uri", Uris.of(article));
    ninjs
        .putObject("standard")
        .put("name", "ninjs")
        .put("version", "3.1")
        .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
    ninjs.put("type", "text");
    ninjs.put("representationType", "full");
    put(ninjs, "version", article.getVersion());
    put(ninjs, "firstCreated", article.getFirstCreated());
    put(ninjs, "versionCreated", article.getVersionCreated());
    put(ninjs, "embargoedUntil", article.getEmbargoedUntil());
    ninjs.put("pubStatus", article.getStatus().name().toLowerCase(Locale.ROOT));
    Integer urgency = article.getUrgency();
    if (urgency != null && urgency >= 1 && urgency <= 9) {
      ninjs.put("urgency", urgency.intValue());
    }
    ArrayNode ids = ninjs.putArray("altIds");
    ids.addObject().put("role", "dateline").put("value", article.getId());
    ids.addObject().put("role", "guid").put("value", article.getGuid());
  }

  /** What the text is in; what the wire says where that could not be told. */
  private static @Nullable String language(EnrichedArticle story) {
    String language = story.getEnrichment().getLanguage();
    return language.equals("und") ? story.getArticle().getLanguage() : language;
  }

  private static void text(ObjectNode ninjs, Article article) {
    put(ninjs, "by", article.getByline());
    put(ninjs, "located", article.getDateline());
    value(ninjs, "headlines", article.getHeadline());
    value(ninjs, "descriptions", article.getSummary());
    ObjectNode body = value(ninjs, "bodies", article.getBody());
    if (body != null) {
      body.put("charCount", article.getBody().codePointCount(0, article.getBody().length()));
    }
  }

  /** ninjs 3 has no creditline: who is to be credited is a source, in that role. */
  private static void infoSources(ObjectNode ninjs, Article article) {
    ArrayNode sources = ninjs.putArray("infoSources");
    sources.addObject().put("name", article.getSource()).put("role", "provider");
    if (isPresent(article.getCredit())) {
      sources.addObject().put("name", article.getCredit()).put("role", "credit");
    }
  }

  private static void pictures(ObjectNode ninjs, Article article) {
    List<String> captions = article.getCaptions();
    if (captions.isEmpty()) {
      return;
    }
    ArrayNode pictures = ninjs.putArray("associations");
    for (int i = 0; i < captions.size(); i++) {
      String name = "picture-" + (i + 1);
      ObjectNode picture = pictures.addObject();
      picture.put("name", name).put("uri", Uris.part(article, name)).put("type", "picture");
      picture.putArray("descriptions").add(plain(captions.get(i)).put("role", "caption"));
    }
  }

  private static void web(ObjectNode ninjs, List<String> links) {
    List<String> addresses = links.stream().filter(Uris::isWeb).toList();
    if (!addresses.isEmpty()) {
      ArrayNode renditions = ninjs.putArray("renditions");
      addresses.forEach(link -> renditions.addObject().put("name", "web").put("href", link));
    }
  }

  private static @Nullable ObjectNode value(ObjectNode ninjs, String key, @Nullable String text) {
    if (!isPresent(text)) {
      return null;
    }
    ObjectNode value = plain(text);
    ninjs.putArray(key).add(value);
    return value;
  }

  private static ObjectNode plain(@Nullable String text) {
    return JSON.createObjectNode().put("contentType", PLAIN).put("value", text);
  }

  private static void put(ObjectNode node, String key, @Nullable Object value) {
    if ((value instanceof Instant time && isDateTime(time))
        || (value instanceof String text && isPresent(text))) {
      node.put(key, value.toString());
    }
  }

  private static boolean isPresent(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** The schema's date-time is that of RFC 3339, which has four digits for the year. */
  private static boolean isDateTime(Instant time) {
    return time.compareTo(FIRST) >= 0 && time.compareTo(END) < 0;
  }
}
