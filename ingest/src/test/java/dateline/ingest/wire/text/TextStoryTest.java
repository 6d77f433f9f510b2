package dateline.ingest.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextStoryTest {
  private static final String LEAD = "A ship with nine goats on board reached the harbour.";

  @Test
  void shouldReadAHeadlineAndParagraphs() {
    Article article = Wire.text("Goats at sea\n\n" + LEAD + "\n\nThey were calm.\n").article();

    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
    assertThat(article.getSummary()).isNull();
    assertThat(article.getBody()).isEqualTo(LEAD + "\n\nThey were calm.");
  }

  @Test
  void shouldReadBylineAndDatelineBelowTheHeadline() {
    Article article =
        Wire.text("GOATS AT SEA\nBy Jane Doe and John Roe\nOSLO, Norway (AP) — " + LEAD).article();

    assertThat(article.getHeadline()).isEqualTo("GOATS AT SEA");
    assertThat(article.getByline()).isEqualTo("Jane Doe and John Roe");
    assertThat(article.getDateline()).isEqualTo("OSLO, Norway");
    assertThat(article.getBody()).isEqualTo("OSLO, Norway (AP) — " + LEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Goats at sea\\n\\nBy JANE DOE\\nWire Goat Writer\\n\\n|JANE DOE, Wire Goat Writer",
        "Goats at sea\\nBy JANE DOE\\nWire Goat Writer\\n|JANE DOE, Wire Goat Writer",
        "Goats at sea\\n\\n(Adds the captain's\\nwords)\\n\\nBy Jane Doe\\n\\n|Jane Doe",
        "Goats at sea\\n\\n* Ship late\\n\\n* Crew calm\\n\\nBy Jane Doe\\n\\n|Jane Doe",
        "Goats at sea\\nVon Jana Doe, dpa\\n\\n|Jana Doe, dpa"
      })
  void shouldFindTheBylineInTheOpeningOfAgencies(String above, String byline) {
    Article article =
        Wire.text(above.replace("\\n", "\n") + "OSLO, Mar 7 (Wire) - " + LEAD + "\n\nMore.\n")
            .article();

    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
    assertThat(article.getByline()).isEqualTo(byline);
    assertThat(article.getDateline()).isEqualTo("OSLO");
    assertThat(article.getBody()).endsWith("OSLO, Mar 7 (Wire) - " + LEAD + "\n\nMore.");
  }

  @Test
  void shouldNotTakeANoteToTheDesksForAHeadline() {
    Article article =
        Wire.text("(ATTN: UPDATES with goats)\nBy Kim Doe\nSEOUL, Mar 7 (Wire) -- " + LEAD + "\n")
            .article();

    assertThat(article.getHeadline()).isNull();
    assertThat(article.getByline()).isEqualTo("Kim Doe");
    assertThat(article.getEditorialNote()).isEqualTo("ATTN: UPDATES with goats");
    assertThat(article.getBody()).isEqualTo("SEOUL, Mar 7 (Wire) -- " + LEAD);
  }

  @Test
  void shouldNotTakeASentenceForAByline() {
    Article article =
        Wire.text("Goats at sea\n\nBy Tuesday, Senator Jane Doe\nhad seen the goats and left.\n")
            .article();

    assertThat(article.getByline()).isNull();
    assertThat(article.getBody()).startsWith("By Tuesday, Senator");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GOATS CLOSE OSLO HARBOUR - MAYOR", "HARBOUR - What we know", "GOATS - MAYOR"})
  void shouldKeepAnAlertInCapitalsAsTheHeadline(String alert) {
    Article article = Wire.text(alert + "\n\nOSLO (Wire) - " + LEAD + "\n").article();

    assertThat(article.getHeadline()).isEqualTo(alert);
    assertThat(article.getDateline()).isEqualTo("OSLO");
  }

  @Test
  void shouldTakeASentenceWithADatelineForText() {
    Article article = Wire.text("OSLO - " + LEAD + "\n\nThey were calm.\n").article();

    assertThat(article.getHeadline()).isNull();
    assertThat(article.getDateline()).isEqualTo("OSLO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"* ", "• ", "- ", "– "})
  void shouldKeepThePointsOfAList(String mark) {
    String list =
        mark + "Nine goats went to sea\n" + mark + "Ten sheep stayed\n  at home\n" + mark + "Rain";
    Article article =
        Wire.text("Goats at sea\n\nOSLO (Wire) - The facts:\n\n" + list + "\n\nThat is all.\n")
            .article();

    assertThat(article.getBody()).contains("\n\n" + list.replace("\n  at", " at") + "\n\nThat");
  }

  @Test
  void shouldKeepTheNumbersOfAList() {
    Article article =
        Wire.text("Goats at sea\n\nTop three:\n1. Anna the goat\n2. Berta the goat\n3. Rain\n")
            .article();

    assertThat(article.getBody())
        .isEqualTo("Top three:\n\n1. Anna the goat\n2. Berta the goat\n3. Rain");
  }

  @Test
  void shouldJoinALineThatWasBrokenBeforeADash() {
    Article article =
        Wire.text(
                "Goats at sea\n\nThe captain of the ship said\n- and nobody doubted it -\nthat the"
                    + " goats had been calm.\n")
            .article();

    assertThat(article.getBody()).contains("said - and nobody doubted it - that");
  }

  @Test
  void shouldJoinLinesThatWereBrokenAtSeventyColumns() {
    Article article =
        Wire.text(
                """
                Nine goats reach harbour after storm

                OSLO, Norway (Wire) - A ship with nine goats on board reached the port
                of Oslo on Monday, after two days in a storm that had sunk a smaller
                boat.

                "They were calm throughout," the captain told reporters on the pier as
                he tied up.
                """)
            .article();

    assertThat(article.getBody())
        .isEqualTo(
            "OSLO, Norway (Wire) - A ship with nine goats on board reached the port of Oslo on"
                + " Monday, after two days in a storm that had sunk a smaller boat.\n\n"
                + "\"They were calm throughout,\" the captain told reporters on the pier as he tied"
                + " up.");
  }

  @Test
  void shouldJoinAnIndentedParagraphUnderTheHeadline() {
    Article article =
        Wire.text(
                """
                Nine goats reach harbour
                  OSLO, Norway (Wire) - A ship with nine goats on board reached the port
                of Oslo on Monday, after two days in a storm.
                  The captain said that they had been calm throughout and that he wished
                the same of his crew.
                """)
            .article();

    assertThat(article.getBody().split("\n\n", -1)).hasSize(2);
  }

  @Test
  void shouldKeepTheLinesOfATable() {
    Article article =
        Wire.text("Results\n\nGoats     3\nSheep     1\nReferee   booed twice, by both\n")
            .article();

    assertThat(article.getBody()).contains("Goats     3\nSheep     1\n");
  }

  @Test
  void shouldLeaveATextWhole() {
    assertThat(
            Wire.text("Goats at sea\n\nZCZC is how a frame begins.\n\nNNNN\n\nThat ends it.")
                .article()
                .getBody())
        .contains("That ends it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SOURCE:Wire", "Source: Wire", "QUELLE: Wire", "FUENTE: Wire", "المصدر: Wire"})
  void shouldTakeTheSourceLineForTheCredit(String line) {
    Article article = Wire.text("Goats\n\n" + LEAD + "\n\n" + line + "\n").article();

    assertThat(article.getCredit()).isEqualTo("Wire");
    assertThat(article.getBody()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A goat on a pier. / Photo: AP|A goat on a pier.|AP",
        "A goat on a pier. (AP Photo/Jane Doe)|A goat on a pier.|AP",
        "A goat on a pier (Photo by Jane Doe/AFP)|A goat on a pier|AFP",
        "A goat on a pier. (Pool Photo via AP)|A goat on a pier.|AP",
        "FILE - A goat on a pier. (REUTERS/Jane Doe)|FILE - A goat on a pier.|REUTERS",
        "Eine Ziege. / Foto: Leuchtfeuer|Eine Ziege.|Leuchtfeuer"
      })
  void shouldKeepCaptionsOutOfTheBody(String line, String caption, String credit) {
    Article article = Wire.text("Goats at sea\n" + line + "\n\n" + LEAD).article();

    assertThat(article.getCaptions()).containsExactly(caption);
    assertThat(article.getCredit()).isEqualTo(credit);
    assertThat(article.getBody()).isEqualTo(LEAD);
    assertThat(article.getSummary()).isNull();
  }

  @Test
  void shouldCreditTheSourceRatherThanThePhotographer() {
    Article article =
        Wire.text("Goats\nA goat. / Photo: AFP\n\n" + LEAD + "\n\nSOURCE: Wire").article();

    assertThat(article.getCredit()).isEqualTo("Wire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Eds: UPDATES throughout.", "EDITOR'S NOTE: UPDATES throughout."})
  void shouldKeepNotesToEditorsApart(String note) {
    Article article = Wire.text(note + "\nGoats at sea\n\n" + LEAD).article();

    assertThat(article.getEditorialNote()).isEqualTo("UPDATES throughout.");
    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
  }

  @Test
  void shouldTakeAHeadlineAloneForAnAlert() {
    WireItem.Story story = Wire.text("Goats reach harbour");

    assertThat(story.article().getHeadline()).isEqualTo("Goats reach harbour");
    assertThat(story.article().getBody()).isEmpty();
    assertThat(story.warnings()).containsExactly("text: none found, the story is only a headline");
  }

  @Test
  void shouldTakeALongParagraphAloneForText() {
    WireItem.Story story = Wire.text((LEAD + " ").repeat(6));

    assertThat(story.article().getHeadline()).isNull();
    assertThat(story.article().getBody()).startsWith(LEAD);
  }
}
