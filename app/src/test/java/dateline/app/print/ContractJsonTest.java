package dateline.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines that {@code parse} and {@code explain --json} print, key by key. */
class ContractJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void shouldPrintEveryKeyOfAStory() {
    String line =
        ContractJson.story("given/x.xml", 3, TestStories.story(TestStories.full(), "odd"), null);

    assertThat(JSON.readTree(line))
        .isEqualTo(
            JSON.readTree(
                """
                {"file": "given/x.xml", "item": 3,
                 "article": {
                   "id": "wire:42", "source": "wire", "guid": "42", "version": "2",
                   "status": "WITHHELD", "urgency": 3, "language": "en",
                   "slugline": "LIMA-TALKS", "headline": "Talks open in Lima",
                   "summary": "Ministers meet.", "byline": "Ada Example",
                   "dateline": "LIMA, Peru", "body": "Talks opened in Lima.\\n\\nThey go on.",
                   "firstCreated": "2026-10-01T09:00:00Z",
                   "versionCreated": "2026-10-01T10:00:00.250Z",
                   "embargoedUntil": "2026-10-02T00:00:00Z",
                   "subjects": [{"scheme": "medtop", "code": "11000000", "name": "politics"},
                                {"scheme": "", "code": "POL"}],
                   "places": [{"code": "PE", "name": "Peru"}, {"name": "Lima"}],
                   "keywords": ["talks"], "captions": ["A table in Lima."],
                   "credit": "The Wire", "copyright": "The Wire 2026",
                   "editorialNote": "Not for use in print.",
                   "links": ["https://example.org/42"]},
                 "warnings": ["odd"]}
                """));
  }

  @Test
  void shouldLeaveAbsentValuesOut() {
    String line = ContractJson.story("x", 0, TestStories.story(TestStories.bare()), null);

    assertThat(JSON.readTree(line))
        .isEqualTo(
            JSON.readTree(
                """
                {"file": "x", "item": 0,
                 "article": {"id": "wire:1", "source": "wire", "guid": "1", "status": "USABLE",
                             "body": "", "subjects": [], "places": [], "keywords": [],
                             "links": []},
                 "warnings": []}
                """));
  }

  @Test
  void shouldPrintEveryKeyOfTheLabels() {
    String line =
        ContractJson.story("x", 0, TestStories.story(TestStories.full()), TestStories.labels());

    JsonNode enrichment = JSON.readTree(line).at("/enrichment");
    assertThat(enrichment.propertyNames()).containsExactly("language", "regions", "tags");
    assertThat(enrichment.at("/language").asString()).isEqualTo("en");
    assertThat(enrichment.at("/regions/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"code": "PE", "name": "Peru", "kind": "COUNTRY", "role": "FOCUS", "score": 0.75,
                 "within": ["005", "019"],
                 "evidence": [{"field": "dateline", "start": 6, "end": 10, "text": "Peru",
                               "rule": "a rule"}]}
                """));
    assertThat(enrichment.at("/tags/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"scheme": "medtop", "code": "11000000", "name": "politics", "score": 0.5,
                 "evidence": [{"field": "headline", "start": 0, "end": 5, "text": "Talks",
                               "rule": "a rule"}]}
                """));
    assertThat(enrichment.at("/tags/4/code").isNull()).isTrue();
  }

  @Test
  void shouldPrintWhyAnItemIsNoStory() {
    String line = ContractJson.rejected("given/bad.xml", 1, "MALFORMED", "line 3: \"odd\"");

    assertThat(line)
        .isEqualTo(
            "{\"file\":\"given/bad.xml\",\"item\":1,"
                + "\"rejected\":{\"reason\":\"MALFORMED\",\"message\":\"line 3: \\\"odd\\\"\"}}");
  }

  @Test
  void shouldPrintALabelledStoryWithoutAFile() {
    String line = ContractJson.enriched(TestStories.full(), TestStories.labels());

    assertThat(JSON.readTree(line).propertyNames()).containsExactly("article", "enrichment");
  }

  @Test
  void shouldKeepAStoryOnOneLine() {
    String line =
        ContractJson.story(
            "x", 0, TestStories.story(TestStories.full(), "a\nb\u0000c\u2028d"), null);

    assertThat(line).doesNotContain("\n", "\r", "\u0000");
    assertThat(JSON.readTree(line).at("/warnings/0").asString()).isEqualTo("a\nb\u0000c\u2028d");
  }
}
