package dateline.query.match;

import static dateline.query.Articles.region;
import static dateline.query.Articles.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Enrichment;
import dateline.model.RegionRole;
import dateline.model.Status;
import dateline.query.Articles;
import dateline.query.Document;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactQueriesTest {
  private static final Document LABELLED =
      Articles.labelled(
          List.of(
              region("KP", "North Korea", RegionRole.FOCUS, "030", "142", "x-far-east"),
              region("CI", "Côte d'Ivoire", RegionRole.MENTIONED, "011", "002")),
          List.of(
              tag("medtop", "20000065", "diplomacy", "20000638", "11000000"),
              tag("person", null, "Kim Jong-un"),
              tag("org", null, "UN Security Council")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region:KP",
        "region:kp",
        "region:142",
        "region:x-far-east",
        "region:\"north korea\"",
        "region:(RU OR CI)",
        "region:\"Cote d’Ivoire\"",
        "focus:KP",
        "focus:030",
        "tag:20000065",
        "tag:medtop:20000065",
        "tag:medtop:11000000",
        "tag:Diplomacy",
        "tag:medtop:diplomacy",
        "tag:\"Kim Jong-un\"",
        "person:\"Kim Jong-un\"",
        "person:kim",
        "person:\"jong un\"",
        "org:\"security council\"",
        "region:142 AND story",
        "NOT region:RU",
        "person:KIM -org:AP"
      })
  void shouldMatchLabels(String query) {
    assertThat(Single.matches(query, LABELLED)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region:korea",
        "region:14",
        "focus:CI",
        "focus:002",
        "tag:2000006",
        "tag:other:20000065",
        "tag:kim",
        "person:\"kim un\"",
        "person:diplomacy",
        "org:kim",
        "person:council",
        "region:KP AND wheat"
      })
  void shouldNotMatchOtherLabels(String query) {
    assertThat(Single.matches(query, LABELLED)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "source:WIRE, true",
    "source:wir, false",
    "id:wire:1, true",
    "id:WIRE:1, false",
    "status:withheld, true",
    "status:USABLE, false"
  })
  void shouldCompareValuesWhole(String query, boolean matches) {
    Document document = Document.of(Articles.article().setStatus(Status.WITHHELD).build());

    assertThat(Single.matches(query, document)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB,    , en, true",
    "en-GB,    , EN-gb, true",
    "en-GB,    , gb, false",
    "en,       , en-GB, false",
    "en-GB, en , en-GB, true",
    "en-GB, und, en-GB, true",
    "en-GB, fr , en, false",
    "en-GB, fr , fr, true",
    ",      de , de, true",
    ",      und, und, false"
  })
  void shouldKnowTheLanguage(
      @Nullable String wire, @Nullable String found, String asked, boolean matches) {
    var article = Articles.article().setLanguage(wire).build();
    Document document =
        found == null
            ? Document.of(article)
            : Document.of(article, new Enrichment(found, List.of(), List.of(), ""));

    assertThat(Single.matches("language:" + asked, document)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "urgency:3, true",
    "urgency:[1 TO 3], true",
    "urgency:[1 TO 3}, false",
    "urgency:{3 TO *], false",
    "urgency:(1 OR [2 TO 4]), true",
    "NOT urgency:3, false",
    "versioncreated:2026-10-31, true",
    "versioncreated:[2026-10-01 TO 2026-10-31], true",
    "versioncreated:[* TO 2026-10-31}, false",
    "versioncreated:[2026-10-31T23:59:59.999Z TO *], true",
    "versioncreated:{2026-10-31T23:59:59.999Z TO *], false",
    "firstcreated:[* TO *], false",
    "NOT firstcreated:[* TO *], true"
  })
  void shouldCompareRanges(String query, boolean matches) {
    Document document =
        Document.of(
            Articles.article()
                .setUrgency(3)
                .setVersionCreated(Instant.parse("2026-10-31T23:59:59.999Z"))
                .build());

    assertThat(Single.matches(query, document)).isEqualTo(matches);
  }

  @Test
  void shouldMatchNoLabelOfAnUnlabelledArticle() {
    assertThat(Single.matches("region:KP OR tag:diplomacy", Articles.headline("North Korea")))
        .isFalse();
  }
}
