package dateline.query;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Evidence;
import dateline.model.Region;
import dateline.model.RegionKind;
import dateline.model.RegionRole;
import dateline.model.Status;
import dateline.model.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles and labels to match against. */
public final class Articles {
  private static final List<Evidence> EVIDENCE =
      List.of(new Evidence("headline", 0, 1, "x", "test"));

  private Articles() {}

  public static Article.Builder article() {
    return Article.newBuilder()
        .setId("wire:1")
        .setSource("wire")
        .setGuid("1")
        .setStatus(Status.USABLE)
        .setSubjects(List.of())
        .setPlaces(List.of());
  }

  public static Document headline(String headline) {
    return Document.of(article().setHeadline(headline).build());
  }

  public static Document body(String body) {
    return Document.of(article().setBody(body).build());
  }

  public static Document labelled(List<Region> regions, List<Tag> tags) {
    var enrichment = new Enrichment("en", regions, tags, "");
    return Document.of(article().setHeadline("a story").build(), enrichment);
  }

  public static Region region(String code, String name, RegionRole role, String... within) {
    return new Region(code, name, RegionKind.COUNTRY, role, 0.9, List.of(within), EVIDENCE);
  }

  public static Tag tag(String scheme, @Nullable String code, String name, String... within) {
    return new Tag(scheme, code, name, 0.9, List.of(within), EVIDENCE);
  }
}
