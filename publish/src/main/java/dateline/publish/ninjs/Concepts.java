package dateline.publish.ninjs;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Place;
import dateline.model.Region;
import dateline.model.Subject;
import dateline.model.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a story is about: the labels that Dateline gave it and the codes that its agency did, each
 * with who said so where ninjs has a place for that.
 */
final class Concepts {
  private static final String OURS = "dateline";

  private Concepts() {}

  static void add(ObjectNode ninjs, EnrichedArticle story) {
    Enrichment labels = story.getEnrichment();
    put(ninjs, "subjects", subjects(ninjs, story));
    put(ninjs, "people", named(ninjs, labels, "person"));
    put(ninjs, "organisations", named(ninjs, labels, "org"));
    put(ninjs, "places", places(ninjs, story));
  }

  private static void put(ObjectNode ninjs, String key, ArrayNode concepts) {
    if (!concepts.isEmpty()) {
      ninjs.set(key, concepts);
    }
  }

  private static ArrayNode subjects(ObjectNode ninjs, EnrichedArticle story) {
    Article article = story.getArticle();
    ArrayNode subjects = ninjs.arrayNode();
    for (Tag tag : story.getEnrichment().getTags()) {
      if (!isName(tag)) {
        coded(subjects.addObject(), tag.getScheme(), tag.getCode(), tag.getName())
            .put("rel", "about")
            .put("creator", OURS)
            .put("confidence", percent(tag.getScore()));
      }
    }
    for (Subject subject : article.getSubjects()) {
      coded(subjects.addObject(), subject.getScheme(), subject.getCode(), subject.getName())
          .put("rel", "about")
          .put("creator", article.getSource());
    }
    // ninjs 3 has no keywords of its own.
    for (String keyword : article.getKeywords()) {
      subjects
          .addObject()
          .put("name", keyword)
          .put("rel", "keyword")
          .put("creator", article.getSource());
    }
    return subjects;
  }

  private static ArrayNode named(ObjectNode ninjs, Enrichment labels, String scheme) {
    ArrayNode names = ninjs.arrayNode();
    for (Tag tag : labels.getTags()) {
      if (tag.getScheme().equals(scheme)) {
        coded(names.addObject(), scheme, tag.getCode(), tag.getName()).put("rel", "mentioned");
      }
    }
    return names;
  }

  private static ArrayNode places(ObjectNode ninjs, EnrichedArticle story) {
    ArrayNode places = ninjs.arrayNode();
    List<Region> regions = story.getEnrichment().getRegions();
    for (Region region : regions) {
      places
          .addObject()
          .put("name", region.getName())
          .put("rel", region.getRole().name().toLowerCase(Locale.ROOT))
          .put("literal", region.getCode());
    }
    Set<String> labelled = regions.stream().map(Region::getCode).collect(Collectors.toSet());
    for (Place place : story.getArticle().getPlaces()) {
      if (place.getCode() == null || !labelled.contains(place.getCode())) {
        coded(places.addObject(), "", place.getCode(), place.getName());
      }
    }
    return places;
  }

  /** A name and a code, which is a URI where its vocabulary has those. */
  private static ObjectNode coded(
      ObjectNode concept, String scheme, @Nullable String code, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      concept.put("name", name);
    }
    if (code != null && !code.isBlank()) {
      String uri = Uris.concept(scheme, code);
      if (uri != null) {
        concept.put("uri", uri);
      } else {
        concept.put("literal", scheme.isEmpty() ? code : scheme + ":" + code);
      }
    }
    return concept;
  }

  private static boolean isName(Tag tag) {
    return tag.getScheme().equals("person") || tag.getScheme().equals("org");
  }

  private static int percent(double score) {
    return (int) Math.round(100 * Math.min(1, Math.max(0, score)));
  }
}
