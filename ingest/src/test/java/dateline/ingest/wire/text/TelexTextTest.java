package dateline.ingest.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which telex wires still send plain text. */
class TelexTextTest {
  private static final String LEAD = "A ship with nine goats on board reached the harbour.";

  private static List<WireItem> items(String text) {
    WireDefaults defaults = new WireDefaults("wire", "it", null, ZoneId.of("Europe/Rome"));
    return Wire.decode(new TextFormat(), text.getBytes(StandardCharsets.UTF_8), defaults);
  }

  private static Article article(String text) {
    return Wire.story(items(text).get(0)).article();
  }

  @Test
  void shouldReadAFrameWithRoutingLinesAndAClosingTime() {
    Article article =
        article(
            """
            ZCZC4711/SXA
            XQK04711_SXA_QBXB
            U CRO S0A QBXB
            Capre: nave arriva in porto con nove a bordo
               (WIRE) - BARI, 4 OTT - Una nave con nove capre a bordo
            e' arrivata in porto.
               Nessun ferito. (WIRE).
                 KZ7-QJ
            04-OTT-26 15:30 NNNN
            """);

    assertThat(article.getHeadline()).isEqualTo("Capre: nave arriva in porto con nove a bordo");
    assertThat(article.getUrgency()).isEqualTo(3);
    assertThat(article.getSubjects()).containsExactly(new Subject("iptc7901", "CRO", null));
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T13:30:00Z"));
    assertThat(article.getDateline()).isEqualTo("BARI");
    assertThat(article.getBody()).startsWith("(WIRE) - BARI").endsWith("ferito. (WIRE).");
  }

  @Test
  void shouldReadFramesWithAFilingLine() {
    String frame =
        "ZCZC\nWRE0123 3 POL 0 WRE POL NAZ\nCAPRE IN PORTO =\n\nBari, 4 ott. (Wire) - "
            + LEAD
            + "\n\n(Qjx/Wire)\n\nISSN 1234 - 5678\n04-OTT-26 15:30\n\nNNNN\n";
    List<WireItem> items = items(frame + frame);

    assertThat(items).hasSize(2);
    Article article = Wire.story(items.get(1)).article();
    assertThat(article.getUrgency()).isEqualTo(3);
    assertThat(article.getHeadline()).isEqualTo("CAPRE IN PORTO");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T13:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Goats at sea\n\n%s\n\nNNNN\n",
        "ZCZC\nGoats at sea\n\n%s\n",
        "ZCZC12\nGoats at sea\n\n%s\nNNN\n"
      })
  void shouldDoWithHalfAFrame(String text) {
    Article article = article(text.formatted(LEAD));

    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @CsvSource({
    "FLASH,1",
    "*** FLASH ***,1",
    "Bulletin,2",
    "ALERT,2",
    "EILMELDUNG,2",
    "+++ EIL +++,2",
    "-- BREAKING NEWS --,2",
    "Ultim'ora,2",
    "عاجل,2",
    "URGENT,3",
    "(URGENT),3",
    "URGENTE:,3",
    "URGENT 1,3",
    "СРОЧНО,3"
  })
  void shouldTakeAWordOfUrgencyAloneForTheUrgency(String line, int urgency) {
    Article article = article(line + "\n\nGoats at sea\n\n" + LEAD + "\n");
    Article joined = article(line + "\nGoats at sea\n\n" + LEAD + "\n");

    assertThat(article.getUrgency()).isEqualTo(urgency);
    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
    assertThat(joined.getHeadline()).isEqualTo("Goats at sea");
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Urgent talks on goats", "FLASH FLOOD HITS OSLO", "Alert over goats"})
  void shouldLeaveSuchAWordInAHeadline(String headline) {
    Article article = article(headline + "\n\n" + LEAD + "\n");

    assertThat(article.getUrgency()).isNull();
    assertThat(article.getHeadline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1st Lead)",
        "(2nd LD)",
        "1ST LD-WRITETHRU",
        "2ND LD-WRITETHRU",
        "LEAD 2",
        "Take 2 of 3",
        "1st Add",
        "UPDATE 2",
        "CORRECTED",
        "REFILING",
        "Korrektur:",
        "/// CORRECTION ///"
      })
  void shouldTakeAVersionForANote(String line) {
    Article article = article(line + "\nGoats at sea\n\n" + LEAD + "\n");

    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
    assertThat(article.getEditorialNote()).isEqualTo(line);
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UPDATE 2-Goats at sea", "CORRECTED-Goats at sea", "Take two: goats at sea"})
  void shouldLeaveAVersionInAHeadline(String headline) {
    assertThat(article(headline + "\n\n" + LEAD + "\n").getHeadline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MORE",
        "(more)",
        "(MORE FOLLOWS)",
        "more to come",
        "-30-",
        "ENDS",
        "END",
        "/END/",
        "End item",
        "(SEGUE)",
        "(à suivre)",
        "Words: 345",
        "(345 words)",
        "1,234 words",
        "345 Wörter\n\nENDE",
        "ENDS\n\nWords: 345"
      })
  void shouldDropWhatMarksAnEndOrALength(String line) {
    assertThat(article("Goats at sea\n\n" + LEAD + "\n\n" + line + "\n").getBody()).isEqualTo(LEAD);
  }

  @Test
  void shouldDropALengthAboveTheHeadline() {
    Article article = article("345 words\n\nGoats at sea\n\n" + LEAD + "\n");

    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WIRE 1530 GMT 04 OCT 26",
        "1530 GMT 4 October 2026",
        "WIRE 041530 GMT OCT 26",
        "041730 CEST Oct 2026"
      })
  void shouldReadTheTimeThatClosesAFrame(String line) {
    Article article =
        article("ZCZC\nGOATS REACH HARBOUR\n\n" + LEAD + "\n\n(MORE)\n\n" + line + "\nNNNN\n");

    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @Test
  void shouldKeepANoteToEditorsInBracketsApart() {
    Article article =
        article(
            "ZCZC\nGOATS REACH HARBOUR\n\n(EDS: ADDS DETAILS)\n\nBY JANE DOE\n\n"
                + LEAD
                + "\nNNNN\n");

    assertThat(article.getEditorialNote()).isEqualTo("ADDS DETAILS");
    assertThat(article.getByline()).isEqualTo("JANE DOE");
    assertThat(article.getBody()).isEqualTo(LEAD);
  }
}
