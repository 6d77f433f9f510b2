package dateline.ingest.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesFormatTest {
  @Test
  void shouldReadAWholeStory() {
    Article article =
        Wire.story(
                Wire.jsonLines(
                        """
                        {"id":"a1","title":"Goats","text":"OSLO (Wire) - Nine.  \\r\\n\\r\\n\\r\\nTen.",\
                        "date":"2026-10-07T04:20:00+02:00","source":"Wire","language":"en"}
                        """)
                    .get(0))
            .article();

    assertThat(article.getId()).isEqualTo("wire:a1");
    assertThat(article.getGuid()).isEqualTo("a1");
    assertThat(article.getHeadline()).isEqualTo("Goats");
    assertThat(article.getBody()).isEqualTo("OSLO (Wire) - Nine.\n\nTen.");
    assertThat(article.getDateline()).isEqualTo("OSLO");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-07T02:20:00Z"));
    assertThat(article.getFirstCreated()).isEqualTo(article.getVersionCreated());
    assertThat(article.getCredit()).isEqualTo("Wire");
    assertThat(article.getSource()).isEqualTo("wire");
    assertThat(article.getLanguage()).isEqualTo("en");
  }

  @Test
  void shouldTakeTheStorysSourceWhereNoneIsGiven() {
    byte[] line = "{\"text\":\"Nine.\",\"source\":\"Wire\"}".getBytes(StandardCharsets.UTF_8);

    Article article =
        Wire.story(Wire.decode(new JsonLinesFormat(), line, WireDefaults.none()).get(0)).article();

    assertThat(article.getSource()).isEqualTo("Wire");
    assertThat(article.getId()).isEqualTo("Wire:" + article.getGuid());
  }

  @Test
  void shouldEndLinesOnlyAtLineFeeds() {
    List<WireItem> items =
        Wire.jsonLines("\uFEFF{\"text\":\"a\u2028b\u0085c\"}\r\n\n  \n{\"text\":\"d\"}");

    assertThat(items)
        .extracting(item -> Wire.story(item).article().getBody())
        .containsExactly("a\u2028b\u0085c", "d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"text\":\"Nine|MALFORMED|line 2, column 1",
        "{\"text\":\"Nine\"|MALFORMED|line 2, column 15",
        "[1]|MALFORMED|line 2, column 1: a JSON object is wanted",
        "\"Nine\"|MALFORMED|line 2, column 1: a JSON object is wanted",
        "Nine|MALFORMED|line 2, column",
        "{\"text\":\"a\"} {}|MALFORMED|line 2, column 14: more after the object",
        "{\"text\":9}|MALFORMED|line 2: text: a number (allowed: a string)",
        "{\"text\":[\"a\"]}|MALFORMED|line 2: text: an array (allowed: a string)",
        "{\"language\":\"en\"}|INCOMPLETE|line 2: none of id, title and text",
        "{\"text\":null}|INCOMPLETE|line 2: none of id, title and text",
        "{\"text\":\" \",\"title\":\"\"}|INCOMPLETE|line 2: none of id, title and text"
      })
  void shouldRejectABadLineOnly(String line, Reason reason, String message) {
    List<WireItem> items = Wire.jsonLines("{\"text\":\"a\"}\n" + line + "\n{\"text\":\"b\"}\n");

    assertThat(items).hasSize(3);
    assertThat(Wire.rejected(items.get(1)).reason()).isEqualTo(reason);
    assertThat(Wire.rejected(items.get(1)).message()).startsWith(message);
    assertThat(Wire.story(items.get(2)).article().getBody()).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"date\":\"2023-13-01\"|date: '2023-13-01' is no date",
        "\"date\":\"2023-02-30\"|date: '2023-02-30' is no date",
        "\"date\":7|date: a number (allowed: a string); left out",
        "\"date\":\"2023-02-01T10:00\"|date: '2023-02-01T10:00' has no zone, and the source does not"
            + " say its own",
        "\"title\":[1,[2]]|title: an array (allowed: a string); left out",
        "\"b\":{\"c\":1},\"a\":1|unknown keys, not used: a, b",
        "\"text\":\"b\"|text: comes twice, the last one is used"
      })
  void shouldWarnOfWhatItLeavesOut(String member, String warning) {
    WireItem item = Wire.jsonLines("{\"text\":\"b\"," + member + "}").get(0);

    assertThat(Wire.story(item).warnings()).containsExactly(warning);
    assertThat(Wire.story(item).article().getVersionCreated()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-07,2026-10-07T00:00:00Z",
    "2026-10-07T04:20Z,2026-10-07T04:20:00Z",
    "2026-10-07 04:20:01.5 +0200,2026-10-07T02:20:01.5Z",
    "2026-10-07T04:20:00,2026-10-07T02:20:00Z"
  })
  void shouldReadDates(String date, Instant expected) {
    byte[] line = ("{\"text\":\"a\",\"date\":\"" + date + "\"}").getBytes(StandardCharsets.UTF_8);
    WireDefaults defaults = new WireDefaults("wire", null, null, ZoneId.of("Europe/Berlin"));

    WireItem item = Wire.decode(new JsonLinesFormat(), line, defaults).get(0);

    assertThat(Wire.story(item).article().getVersionCreated()).isEqualTo(expected);
  }

  @Test
  void shouldTakeATitleAloneForAnAlert() {
    WireItem.Story story = Wire.story(Wire.jsonLines("{\"title\":\"Goats\"}").get(0));

    assertThat(story.article().getHeadline()).isEqualTo("Goats");
    assertThat(story.warnings()).containsExactly("text: none, the story is only a headline");
  }

  @Test
  void shouldKeepWhatHasNoMoreThanAnId() {
    WireItem.Story story = Wire.story(Wire.jsonLines("{\"id\":\"7\",\"text\":\"\"}").get(0));

    assertThat(story.article().getGuid()).isEqualTo("7");
    assertThat(story.warnings()).containsExactly("text: none, and no title");
  }

  @Test
  void shouldTakeANumberForAnId() {
    assertThat(Wire.story(Wire.jsonLines("{\"id\":17,\"text\":\"a\"}").get(0)).article().getGuid())
        .isEqualTo("17");
  }

  @Test
  void shouldRejectALineThatIsTooLongAndReadTheNext() {
    byte[] bytes =
        ("{\"text\":\"" + "x".repeat(5000) + "\"}\n{\"text\":\"b\"}")
            .getBytes(StandardCharsets.UTF_8);

    List<WireItem> items = Wire.decode(new JsonLinesFormat(1024), bytes, WireDefaults.of("wire"));

    WireItem.Rejected rejected = Wire.rejected(items.get(0));
    assertThat(rejected.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(rejected.message()).isEqualTo("line 1: longer than 1 KiB: 5011 bytes");
    assertThat(rejected.original().remaining()).isEqualTo(1024);
    assertThat(rejected.originalSize()).isEqualTo(5011);
    assertThat(Wire.story(items.get(1)).article().getBody()).isEqualTo("b");
  }

  @Test
  void shouldNotHoldALineOfAHundredMegabytes() {
    InputStream megabyte = new ByteArrayInputStream(new byte[0]);
    List<InputStream> parts = new ArrayList<>(List.of(megabyte));
    byte[] filler = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 100; i++) {
      parts.add(new ByteArrayInputStream(filler));
    }
    InputStream endless = new SequenceInputStream(Collections.enumeration(parts));

    List<WireItem> items = Wire.decode(new JsonLinesFormat(), endless, WireDefaults.of("wire"));

    WireItem.Rejected rejected = Wire.rejected(items.get(0));
    assertThat(rejected.originalSize()).isEqualTo(100L << 20);
    assertThat(rejected.original().remaining()).isEqualTo(WireItem.Rejected.MAX_ORIGINAL);
  }

  @Test
  void shouldRejectNestingThatIsTooDeep() {
    WireItem item = Wire.jsonLines("{\"text\":\"a\",\"x\":" + "[".repeat(100_000)).get(0);

    assertThat(Wire.rejected(item).reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void shouldRejectAnEmptyFile() {
    assertThat(Wire.rejected(Wire.jsonLines("\n \n").get(0)).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void shouldRejectOtherFilesWhole() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, '\n', 'a', '\n'};

    List<WireItem> items = Wire.decode(new JsonLinesFormat(), bytes, WireDefaults.none());

    assertThat(items).hasSize(1);
    assertThat(Wire.rejected(items.get(0)).message()).isEqualTo("a JPEG picture, not JSON lines");
  }

  @Test
  void shouldRejectADocumentOverSeveralLinesOnce() {
    List<WireItem> items =
        Wire.jsonLines("{\n  \"goats\": [\n    {\n      \"name\": \"Anna\"\n    }\n  ]\n}\n");

    assertThat(items).hasSize(1);
    assertThat(Wire.rejected(items.get(0)).reason()).isEqualTo(Reason.MALFORMED);
    assertThat(Wire.rejected(items.get(0)).message())
        .isEqualTo(
            "JSON over several lines, no format that is known (it begins with the keys goats, name);"
                + " `dateline source new --from FILE` proposes how to read it");
  }

  @Test
  void shouldReadTheLinesBelowOneThatWasCut() {
    List<WireItem> items =
        Wire.jsonLines("{\"title\": \"Goats at s\n{\"title\": \"Goats\", \"text\": \"Nine.\"}\n");

    assertThat(items).hasSize(2);
    assertThat(Wire.rejected(items.get(0)).message()).doesNotContain("REDACTED");
    assertThat(Wire.story(items.get(1)).article().getHeadline()).isEqualTo("Goats");
  }

  @Test
  void shouldReadADateAsMailWritesIt() {
    String line =
        "{\"id\": \"1\", \"text\": \"Snow.\", \"date\": \"Sun, 04 Oct 2026 15:30:00 GMT\"}";

    assertThat(Wire.story(Wire.jsonLines(line).get(0)).article().getVersionCreated())
        .isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
  }
}
