package dateline.ingest.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.Reason;
import dateline.model.Status;
import dateline.model.Subject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
  private static final String LEAD = "A ship with nine goats on board reached the harbour.";

  @ParameterizedTest
  @ValueSource(strings = {"NNNN\n", "###\n", "\nends\n"})
  void shouldTakeOffHoweverManyEnds(String end) {
    Article article = Wire.text("Goats at sea\n\n" + LEAD + "\n\n" + end.repeat(100_000)).article();

    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @Test
  void shouldDropTheTelexFrame() {
    Article article =
        Wire.text("ZCZC\nGoats at sea\n\n" + LEAD + "\n\n-- ends --\nNNNN\n").article();

    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @Test
  void shouldReadTheMarkedLinesOfATelexFrame() {
    Article article =
        Wire.text(
                "ZCZC WIRE 042\n%A\n#Island: Goats\n$Goats at sea again\n\n:(OSLO)\n*02000000\n@Oslo\n"
                    + LEAD
                    + "\n\nNNNN\n")
            .article();

    assertThat(article.getSlugline()).isEqualTo("Island: Goats");
    assertThat(article.getHeadline()).isEqualTo("Goats at sea again");
    assertThat(article.getSubjects()).containsExactly(new Subject("subj", "02000000", null));
    assertThat(article.getPlaces()).containsExactly(new Place(null, "Oslo"));
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void shouldReadEachTelexFrameOfAFile(String end) {
    String frame = "ZCZC WIRE\nGoats at sea\n\n" + LEAD + "\nNNNN\n";
    String file = (frame + "\n" + frame + "zczc\nHens ashore\n\n" + LEAD + "\n").replace("\n", end);

    List<WireItem> items =
        Wire.decode(
            new TextFormat(), file.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire"));

    assertThat(items)
        .extracting(item -> Wire.story(item).article().getHeadline())
        .containsExactly("Goats at sea", "Goats at sea", "Hens ashore");
    assertThat(items).extracting(item -> Wire.story(item).article().getBody()).containsOnly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-- ends --", "(ENDS)", "###", "-30-", "NNNN", "# # #", "ENDS"})
  void shouldDropWhatMarksTheEnd(String mark) {
    assertThat(Wire.text("Goats\n\n" + LEAD + "\n\n" + mark).article().getBody()).isEqualTo(LEAD);
  }

  @Test
  void shouldUseThePrintedDateWhereTheHeaderHasNone() {
    Article article = Wire.text("Goats at sea\n3. Oktober 2026\n\n" + LEAD).article();

    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-03T00:00:00Z"));
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @Test
  void shouldWarnOfADateThatIsNone() {
    WireItem.Story story = Wire.text(" date 2023-13-01 WORLD\nGoats at sea\n\n" + LEAD);

    assertThat(story.article().getVersionCreated()).isNull();
    assertThat(story.article().getSlugline()).isEqualTo("WORLD");
    assertThat(story.warnings())
        .containsExactly("date: '2023-13-01' is not an ISO 8601 date or instant");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MANDATORY KILL\nGoats at sea",
        "KILL: wrong goats\nGoats at sea",
        " date 2026-10-01 KILL\nGoats at sea",
        "STORY WITHDRAWN\nGoats at sea",
        "MANDATORY KILL"
      })
  void shouldTakeAKillNoticeForAKill(String text) {
    assertThat(Wire.text(text).article().getStatus()).isEqualTo(Status.CANCELED);
  }

  @Test
  void shouldNotTakeAHeadlineForAKill() {
    assertThat(Wire.text("KILL OR CURE\n\n" + LEAD).article().getStatus()).isEqualTo(Status.USABLE);
  }

  @Test
  void shouldReadAnEmbargo() {
    Article article = Wire.text("EMBARGOED UNTIL 2026-10-01T10:00Z\nGoats\n\n" + LEAD).article();

    assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2026-10-01T10:00:00Z"));
    assertThat(article.getHeadline()).isEqualTo("Goats");
  }

  @Test
  void shouldWithholdAStoryWhoseEmbargoIsNotUnderstood() {
    WireItem.Story story = Wire.text("Embargoed until the cows come home\nGoats\n\n" + LEAD);

    assertThat(story.article().getStatus()).isEqualTo(Status.WITHHELD);
    assertThat(story.warnings()).singleElement().asString().contains("the story is withheld");
  }

  @Test
  void shouldReadWindowsLineEnds() {
    Article article = Wire.text("Goats at sea\r\n\r\n" + LEAD + "\r\n\r\nCalm.\r\n").article();

    assertThat(article.getBody()).isEqualTo(LEAD + "\n\nCalm.");
  }

  @Test
  void shouldReadOldEncodingsWithAWarning() {
    byte[] bytes = ("Gänse\n\nÜber " + LEAD).getBytes(Charset.forName("windows-1252"));

    WireItem.Story story = Wire.story(Wire.text(bytes));

    assertThat(story.article().getHeadline()).isEqualTo("Gänse");
    assertThat(story.warnings()).containsExactly("encoding: not UTF-8, read as windows-1252");
  }

  @Test
  void shouldReadUtf16ByItsByteOrderMark() {
    byte[] bytes = ("\uFEFFGänse\n\n" + LEAD).getBytes(StandardCharsets.UTF_16LE);

    assertThat(Wire.story(Wire.text(bytes)).article().getHeadline()).isEqualTo("Gänse");
  }

  @Test
  void shouldRejectWhatIsNotText() {
    assertThat(Wire.rejected(Wire.text(new byte[] {0x1F, (byte) 0x8B, 8, 0})).message())
        .isEqualTo("a gzip archive, not text");
    assertThat(Wire.rejected(Wire.text(new byte[100])).reason()).isEqualTo(Reason.ENCODING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t\n", "\uFEFF"})
  void shouldRejectNothing(String text) {
    assertThat(Wire.rejected(Wire.text(text.getBytes(StandardCharsets.UTF_8))).reason())
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void shouldRejectAFrameWithNothingInIt() {
    assertThat(Wire.rejected(Wire.text("ZCZC\nNNNN\n".getBytes(StandardCharsets.UTF_8))).reason())
        .isEqualTo(Reason.INCOMPLETE);
  }

  @Test
  void shouldRejectATextThatIsTooLong() {
    byte[] bytes = "x".repeat(3000).getBytes(StandardCharsets.UTF_8);

    List<WireItem> items =
        Wire.decode(new TextFormat(1024), new ByteArrayInputStream(bytes), WireDefaults.none());

    WireItem.Rejected rejected = Wire.rejected(items.get(0));
    assertThat(rejected.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(rejected.message()).startsWith("longer than 1 KiB");
    assertThat(rejected.originalSize()).isEqualTo(3000);
  }

  @Test
  void shouldMakeTheSameGuidOfTheSameStory() {
    Article one = Wire.text("Goats at sea\n\n" + LEAD + "\n").article();
    Article two = Wire.text("\r\nGoats  at sea\r\n\r\n" + LEAD).article();

    assertThat(one.getGuid()).matches("sha256-[0-9a-f]{32}").isEqualTo(two.getGuid());
    assertThat(one.getId()).isEqualTo("wire:" + one.getGuid());
  }

  @Test
  void shouldFillInWhatTheSourceSays() {
    WireDefaults defaults = new WireDefaults("ap", "en", "AP", ZoneId.of("UTC"));

    Article article =
        Wire.story(
                Wire.decode(new TextFormat(), LEAD.getBytes(StandardCharsets.UTF_8), defaults)
                    .get(0))
            .article();

    assertThat(article.getSource()).isEqualTo("ap");
    assertThat(article.getLanguage()).isEqualTo("en");
    assertThat(article.getCredit()).isEqualTo("AP");
  }

  @Test
  void shouldRefuseAPageThatAServerSentInstead() {
    byte[] page =
        "<!doctype html>\n<html><body>Log in</body></html>".getBytes(StandardCharsets.UTF_8);

    assertThat(Wire.rejected(Wire.text(page)).message()).isEqualTo("an HTML page, not plain text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?>\n<goats><goat><name>Anna</name></goat></goats>\n",
        "<goats><goat>Anna</goat></goats>",
        "<w:goats xmlns:w=\"urn:w\">\n<w:goat/></w:goats> <!-- all -->\n",
        "<?xml version=\"1.0\"?><goats><goat>cut off he"
      })
  void shouldRefuseXmlOfNoKnownFormat(String xml) {
    WireItem item = Wire.text(xml.getBytes(StandardCharsets.UTF_8));

    assertThat(Wire.rejected(item).reason()).isEqualTo(Reason.MALFORMED);
    assertThat(Wire.rejected(item).message())
        .isEqualTo(
            "XML of <goats>, no format that is known; `dateline source new --from FILE` proposes how"
                + " to read it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        " [\n]\n",
        "[{\"id\": 1, \"text\": \"Goats are at sea.\"}]",
        "[\n  {\"id\": 1, \"text\": \"Goats are"
      })
  void shouldRefuseAListOfJson(String json) {
    WireItem item = Wire.text(json.getBytes(StandardCharsets.UTF_8));

    assertThat(Wire.rejected(item).reason()).isEqualTo(Reason.MALFORMED);
    assertThat(Wire.rejected(item).message())
        .isEqualTo(
            "a JSON list, not plain text (json-lines has an object a line); `dateline source new"
                + " --from FILE` proposes how to read it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Goats] at sea", "[1] Goats at sea", "[] Goats", "{Goats}"})
  void shouldReadTextThatOpensWithABracket(String headline) {
    assertThat(Wire.text(headline + "\n\n" + LEAD + "\n").article().getHeadline())
        .isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<Goats> at sea", "<b>Goats</b> at sea", "< Goats >"})
  void shouldReadTextThatOpensWithATag(String headline) {
    assertThat(Wire.text(headline + "\n\n" + LEAD + "\n").article().getHeadline())
        .isEqualTo(headline);
  }
}
