package dateline.publish;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Hops;
import dateline.model.Region;
import dateline.model.RegionKind;
import dateline.model.RegionRole;
import dateline.model.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of an invented story, with as little in it as a test of delivery needs.
 *
 * @param id the story; all versions here are of the same one unless told otherwise
 * @param version its number, which also says when it was made
 * @param regions the countries it is about
 */
public record TestStory(
    String id, int version, Status status, List<String> regions, @Nullable Instant embargoedUntil) {
  public static final String ID = "pinewire:lantern-7";
  public static final Instant START = Instant.parse("2026-10-01T08:00:00Z");

  private static final Map<String, List<String>> WITHIN =
      Map.of(
          "KR", List.of("030", "142"),
          "JP", List.of("030", "142"),
          "FR", List.of("155", "150"));

  /** A usable version about those countries. */
  public static TestStory usable(int version, String... regions) {
    return new TestStory(ID, version, Status.USABLE, List.of(regions), null);
  }

  /** A version that withholds the story. */
  public static TestStory withheld(int version, String... regions) {
    return new TestStory(ID, version, Status.WITHHELD, List.of(regions), null);
  }

  /** A kill; as enrich passes it on, without labels. */
  public static TestStory kill(int version) {
    return new TestStory(ID, version, Status.CANCELED, List.of(), null);
  }

  /** The same, not to be published before a time after the start. */
  public TestStory embargoed(Duration afterStart) {
    return new TestStory(id, version, status, regions, START.plus(afterStart));
  }

  /** The same of another story. */
  public TestStory of(String story) {
    return new TestStory(story, version, status, regions, embargoedUntil);
  }

  /** The record on articles.enriched. */
  public EnrichedArticle record() {
    Instant made = START.plusSeconds(60L * version);
    Article article =
        Article.newBuilder()
            .setId(id)
            .setSource("pinewire")
            .setGuid(id.substring(id.indexOf(':') + 1))
            .setVersion(String.valueOf(version))
            .setStatus(status)
            .setSubjects(List.of())
            .setPlaces(List.of())
            .setHeadline("Lantern festival opens, version " + version)
            .setBody("Thousands of lanterns were lit.")
            .setVersionCreated(made)
            .setEmbargoedUntil(embargoedUntil)
            .build();
    return new EnrichedArticle(
        article,
        new Enrichment("en", regions.stream().map(TestStory::region).toList(), List.of(), "test"),
        new Hops(made, made.plusMillis(5), null));
  }

  private static Region region(String code) {
    return new Region(
        code,
        code,
        RegionKind.COUNTRY,
        RegionRole.FOCUS,
        0.9,
        WITHIN.getOrDefault(code, List.of()),
        List.of());
  }
}
