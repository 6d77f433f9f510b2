package dateline.app.print;

import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Evidence;
import dateline.model.Hops;
import dateline.model.Place;
import dateline.model.Region;
import dateline.model.RegionKind;
import dateline.model.RegionRole;
import dateline.model.Status;
import dateline.model.Subject;
import dateline.model.Tag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story that has everything, and one that has nothing that it need not have. */
public final class TestStories {
  static final Instant RECEIVED = Instant.parse("2026-10-01T12:00:00Z");

  private TestStories() {}

  public static Article full() {
    return Article.newBuilder()
        .setId("wire:42")
        .setSource("wire")
        .setGuid("42")
        .setVersion("2")
        .setStatus(Status.WITHHELD)
        .setUrgency(3)
        .setLanguage("en")
        .setSlugline("LIMA-TALKS")
        .setHeadline("Talks open in Lima")
        .setSummary("Ministers meet.")
        .setByline("Ada Example")
        .setDateline("LIMA, Peru")
        .setBody("Talks opened in Lima.\n\nThey go on.")
        .setFirstCreated(Instant.parse("2026-10-01T09:00:00Z"))
        .setVersionCreated(Instant.parse("2026-10-01T10:00:00.250Z"))
        .setEmbargoedUntil(Instant.parse("2026-10-02T00:00:00Z"))
        .setSubjects(
            List.of(new Subject("medtop", "11000000", "politics"), new Subject("", "POL", null)))
        .setPlaces(List.of(new Place("PE", "Peru"), new Place(null, "Lima")))
        .setKeywords(List.of("talks"))
        .setCaptions(List.of("A table in Lima."))
        .setCredit("The Wire")
        .setCopyright("The Wire 2026")
        .setEditorialNote("Not for use in print.")
        .setLinks(List.of("https://example.org/42"))
        .build();
  }

  static Article bare() {
    return Article.newBuilder()
        .setId("wire:1")
        .setSource("wire")
        .setGuid("1")
        .setStatus(Status.USABLE)
        .setSubjects(List.of())
        .setPlaces(List.of())
        .build();
  }

  public static Enrichment labels() {
    return new Enrichment(
        "en",
        List.of(
            region("PE", "Peru", RegionRole.FOCUS, evidence("dateline", 6, 10, "Peru")),
            region("BO", "Bolivia", RegionRole.MENTIONED, evidence("body", 3, 10, "Bolivia"))),
        List.of(
            tag("medtop", "11000000", "politics", evidence("headline", 0, 5, "Talks")),
            tag("medtop", "20000638", "international relations", evidence("body", 0, 5, "Talks")),
            tag("medtop", "20000639", "diplomacy", evidence("body", 0, 5, "Talks")),
            tag("medtop", "04000000", "economy", evidence("body", 0, 5, "Talks")),
            tag("person", null, "Ada Example", evidence("summary", 0, 3, "Ada"))),
        "v1");
  }

  public static EnrichedArticle labelled(Article article, Enrichment labels) {
    return new EnrichedArticle(article, labels, new Hops(RECEIVED, null, null));
  }

  static WireItem.Story story(Article article, String... warnings) {
    return new WireItem.Story(
        article, List.of(warnings), ByteBuffer.wrap("bytes".getBytes(StandardCharsets.UTF_8)));
  }

  private static Region region(String code, String name, RegionRole role, Evidence evidence) {
    return new Region(
        code, name, RegionKind.COUNTRY, role, 0.75, List.of("005", "019"), List.of(evidence));
  }

  private static Tag tag(String scheme, @Nullable String code, String name, Evidence evidence) {
    return new Tag(scheme, code, name, 0.5, List.of(), List.of(evidence));
  }

  private static Evidence evidence(String field, int start, int end, String text) {
    return new Evidence(field, start, end, text, "a rule");
  }
}
