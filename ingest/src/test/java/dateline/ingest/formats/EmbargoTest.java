package dateline.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An embargo holds in every format, whatever can be told of its end. */
class EmbargoTest {
  private static final String G2 =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          guid="urn:gale:1" version="1" xml:lang="en">
        <itemMeta><itemClass qcode="ninat:text"/>%s<pubStatus qcode="stat:%s"/></itemMeta>
        <contentMeta><headline>Gale shuts the harbour</headline></contentMeta>
      </newsItem>
      """;
  private static final String NITF =
      """
      <nitf><head><docdata management-status="%s"><doc-id id-string="gale1"/>%s</docdata></head>
      <body><body.head><hedline><hl1>Gale shuts the harbour</hl1></hedline></body.head></body></nitf>
      """;
  private static final String NEWSML_12 =
      """
      <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>gale.example</ProviderId>
      <DateId>20261005</DateId><NewsItemId>g1</NewsItemId><RevisionId>1</RevisionId>
      <PublicIdentifier>urn:newsml:gale.example:20261005:g1:1</PublicIdentifier></NewsIdentifier></Identification>
      <NewsManagement><NewsItemType FormalName="News"/><Status FormalName="%s"/>%s</NewsManagement>
      <NewsComponent><NewsLines><HeadLine>Gale shuts the harbour</HeadLine></NewsLines></NewsComponent>
      </NewsItem></NewsML>
      """;
  private static final String NINJS =
      """
      {"uri": "urn:gale:1", "type": "text", "headline": "Gale shuts the harbour", "pubstatus": "%s"%s}
      """;
  private static final String AP =
      """
      {"api_version": "1.1", "data": {"item": {"altids": {"itemid": "1"}, "type": "text", "version": 1,
       "headline": "Gale shuts the harbour", "pubstatus": "%s"%s}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "newsml-g2 | usable | <embargoed xsi:nil=\"true\"/>",
        "newsml-g2 | usable | <embargoed>2099-01-01T06:00:00</embargoed>",
        "newsml-g2 | embargoed | ''",
        "nitf | embargoed | ''",
        "nitf | embargoed | <date.release norm=\"some day\"/>",
        "newsml-1.2 | Embargoed | ''",
        "newsml-1.2 | Usable | <StatusWillChange><FutureStatus FormalName=\"Usable\"/><DateAndTime>soon</DateAndTime>"
            + "</StatusWillChange>",
        "ninjs | usable | , \"embargoed\": \"2099-01-01T06:00:00\"",
        "ninjs | embargoed | ''",
        "ap-json | usable | , \"embargoed\": \"later\"",
        "ap-json | embargoed | ''",
      })
  void shouldWithholdWhatIsUnderAnEmbargoWithoutAnEnd(String format, String status, String more) {
    WireItem.Story story = story(format, status, more);

    assertThat(story.article().getStatus()).isEqualTo(Status.WITHHELD);
    assertThat(story.warnings()).contains("embargo: its end cannot be told; the story is withheld");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "newsml-g2 | usable | <embargoed>2099-01-01T06:00:00Z</embargoed>",
        "nitf | embargoed | <date.release norm=\"20990101T060000Z\"/>",
        "newsml-1.2 | Embargoed | <StatusWillChange><FutureStatus FormalName=\"Usable\"/>"
            + "<DateAndTime>20990101T060000Z</DateAndTime></StatusWillChange>",
        "ninjs | usable | , \"embargoed\": \"2099-01-01T06:00:00Z\"",
        "ap-json | embargoed | , \"embargoed\": \"2099-01-01T06:00:00Z\"",
      })
  void shouldLeaveAnEmbargoWithAnEndToThePublisher(String format, String status, String more) {
    WireItem.Story story = story(format, status, more);

    assertThat(story.article().getStatus()).isEqualTo(Status.USABLE);
    assertThat(story.article().getEmbargoedUntil())
        .isEqualTo(Instant.parse("2099-01-01T06:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "newsml-g2 | <edNote>ADDS. Embargoed until 0600 GMT January 1, 2099.</edNote>",
        "nitf | <ed-msg info=\"EMBARGOED UNTIL 0600 GMT JANUARY 1, 2099\"/>",
        "ninjs | , \"ednote\": \"EMBARGOED UNTIL 0600 GMT JANUARY 1, 2099\"",
        "ninjs | , \"body_text\": \"EMBARGOED UNTIL 0600 GMT JANUARY 1, 2099\"",
      })
  void shouldFindAnEmbargoInNotesAndText(String format, String more) {
    WireItem.Story story = story(format, "usable", more);

    assertThat(story.article().getEmbargoedUntil())
        .isEqualTo(Instant.parse("2099-01-01T06:00:00Z"));
    assertThat(story.article().getBody()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"newsml-g2 | <embargoed xsi:nil=\"true\"/>", "ninjs | , \"embargoed\": \"later\""})
  void shouldNotTakeAKillBack(String format, String more) {
    assertThat(story(format, "canceled", more).article().getStatus()).isEqualTo(Status.CANCELED);
  }

  @Test
  void shouldNotTakeAnEmptyFieldForAnEmbargo() {
    assertThat(story("ninjs", "usable", ", \"embargoed\": \"\"").article().getStatus())
        .isEqualTo(Status.USABLE);
    assertThat(story("newsml-g2", "usable", "<embargoed></embargoed>").article().getStatus())
        .isEqualTo(Status.USABLE);
  }

  private static WireItem.Story story(String format, String status, String more) {
    String item =
        switch (format) {
          case "newsml-g2" -> G2.formatted(more, status);
          case "nitf" -> NITF.formatted(status, more);
          case "newsml-1.2" -> NEWSML_12.formatted(status, more);
          case "ninjs" -> NINJS.formatted(status, more);
          default -> AP.formatted(status, more);
        };
    return Wire.story(
        Wire.decode(
                WireFormats.standard().byName(format),
                item.getBytes(StandardCharsets.UTF_8),
                WireDefaults.of("wire"))
            .get(0));
  }
}
