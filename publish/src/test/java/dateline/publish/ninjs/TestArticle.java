package dateline.publish.ninjs;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Hops;
import dateline.model.Place;
import dateline.model.Region;
import dateline.model.RegionKind;
import dateline.model.RegionRole;
import dateline.model.Status;
import dateline.model.Subject;
import dateline.model.Tag;
import java.time.Instant;
import java.util.List;

/** An invented story that has everything a story can have, and one that has nothing. */
final class TestArticle {
  private static final Instant MADE = Instant.parse("2026-10-05T04:30:00Z");

  private TestArticle() {}

  static Article.Builder full() {
    return empty()
        .setVersion("3")
        .setUrgency(2)
        .setLanguage("en-GB")
        .setSlugline("KITE-RACE")
        .setHeadline("Kite race crosses the strait")
        .setSummary("Sixty kites, one wind.")
        .setByline("Ana Pell")
        .setDateline("DUNMOOR, Ireland")
        .setBody("Sixty kites left the beach.\n\nFour arrived 😀.")
        .setFirstCreated(MADE.minusSeconds(3600))
        .setVersionCreated(MADE)
        .setEmbargoedUntil(MADE.plusSeconds(3600))
        .setSubjects(
            List.of(
                new Subject("medtop", "15000000", "sport"),
                new Subject("desk", "kites", null),
                new Subject("", "", "Wind")))
        .setPlaces(List.of(new Place("IE", "Ireland"), new Place(null, "Dunmoor")))
        .setKeywords(List.of("kites"))
        .setCaptions(List.of("A kite above the beach.", "The winner."))
        .setCredit("Pinewire/Dunmoor Echo")
        .setCopyright("(c) Pinewire 2026")
        .setEditorialNote("Corrects the number of kites.")
        .setLinks(List.of("https://pinewire.example/kites", "kites.html", "http://a b"));
  }

  static Article.Builder empty() {
    return Article.newBuilder()
        .setId("pinewire:kite 42/ü")
        .setSource("pinewire")
        .setGuid("kite 42/ü")
        .setStatus(Status.USABLE)
        .setSubjects(List.of())
        .setPlaces(List.of());
  }

  static EnrichedArticle labelled(Article.Builder article) {
    return enriched(
        article,
        new Enrichment(
            "en",
            List.of(
                region("IE", "Ireland", RegionKind.COUNTRY, RegionRole.FOCUS),
                region("154", "Northern Europe", RegionKind.SUBREGION, RegionRole.MENTIONED)),
            List.of(
                new Tag("medtop", "20000822", "competition", 0.876, List.of(), List.of()),
                new Tag("person", null, "Ana Pell", 0.9, List.of(), List.of()),
                new Tag("org", null, "Dunmoor Kite Club", 0.8, List.of(), List.of())),
            "test"));
  }

  static EnrichedArticle bare(Article.Builder article) {
    return enriched(article, new Enrichment("und", List.of(), List.of(), ""));
  }

  private static EnrichedArticle enriched(Article.Builder article, Enrichment labels) {
    return new EnrichedArticle(
        article.build(), labels, new Hops(MADE, MADE.plusMillis(3), MADE.plusMillis(9)));
  }

  private static Region region(String code, String name, RegionKind kind, RegionRole role) {
    return new Region(code, name, kind, role, 0.7, List.of(), List.of());
  }
}
