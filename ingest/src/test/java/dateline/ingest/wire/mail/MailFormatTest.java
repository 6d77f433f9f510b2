package dateline.ingest.wire.mail;

import static dateline.ingest.wire.mail.Mails.HEADERS;
import static dateline.ingest.wire.mail.Mails.article;
import static dateline.ingest.wire.mail.Mails.item;
import static dateline.ingest.wire.mail.Mails.story;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a mail, and what its headers and its text make of the story. */
class MailFormatTest {
  @Test
  void shouldReadAPlainMail() {
    WireItem.Story story =
        story(
            HEADERS
                + """

                By Jane Doe

                OSLO (Wire) - Goats were seen at sea on Sunday, swimming in a line that the
                harbour office could not explain.

                Nobody was hurt.

                --\s
                Desk, 555 0100
                """);

    Article article = story.article();
    assertThat(story.warnings()).isEmpty();
    assertThat(article.getId()).isEqualTo("wire:42@wire.example");
    assertThat(article.getHeadline()).isEqualTo("Goats at sea");
    assertThat(article.getByline()).isEqualTo("Jane Doe");
    assertThat(article.getDateline()).isEqualTo("OSLO");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
    assertThat(article.getBody())
        .isEqualTo(
            "OSLO (Wire) - Goats were seen at sea on Sunday, swimming in a line that the harbour"
                + " office could not explain.\n\nNobody was hurt.");
  }

  @Test
  void shouldHoldBackWhatIsEmbargoed() {
    Article article = article(HEADERS + "\nEMBARGOED UNTIL 2026-10-05T06:00Z\n\nGoats were seen.");

    assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2026-10-05T06:00:00Z"));
    assertThat(article.getBody()).isEqualTo("Goats were seen.");
  }

  @Test
  void shouldHoldBackWhatIsEmbargoedInTheSubjectOrBelow() {
    String subject = HEADERS.replace("Goats", "EMBARGOED 0900 GMT 7 October: Goats");
    Article labelled = article(subject + "\nGoats were seen.");
    Article below =
        article(
            HEADERS + "\nPRESS RELEASE\n\nEmbargoed until 0900 GMT 7 October\n\nGoats were seen.");

    assertThat(labelled.getEmbargoedUntil()).isEqualTo(Instant.parse("2026-10-07T09:00:00Z"));
    assertThat(labelled.getHeadline()).isEqualTo("Goats at sea");
    assertThat(below.getEmbargoedUntil()).isEqualTo(Instant.parse("2026-10-07T09:00:00Z"));
    assertThat(below.getBody()).isEqualTo("PRESS RELEASE\n\nGoats were seen.");
  }

  @Test
  void shouldCancelWhatIsKilled() {
    assertThat(article(HEADERS.replace("Goats", "KILL: Goats") + "\nDo not use.").getStatus())
        .isEqualTo(Status.CANCELED);
  }

  @Test
  void shouldReadWhatBreaksOff() {
    WireItem.Story story =
        story(
            HEADERS
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nGoats");

    assertThat(story.article().getBody()).isEqualTo("Goats");
    assertThat(story.warnings()).containsExactly("parts: the last one is not closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Goats at sea. Nobody was hurt.|MALFORMED", "'  '|EMPTY", "From: Desk|INCOMPLETE"})
  void shouldRejectWhatIsNoMail(String text, Reason reason) {
    assertThat(Wire.rejected(item(text.getBytes(StandardCharsets.UTF_8))).reason())
        .isEqualTo(reason);
  }

  @Test
  void shouldRejectWhatIsTooLong() {
    List<WireItem> items =
        Wire.decode(
            new MailFormat(10), HEADERS.getBytes(StandardCharsets.UTF_8), WireDefaults.none());

    assertThat(Wire.rejected(items.get(0)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n  \n", "From desk@wire.example Sun Oct  4 15:30:00 2026\n"})
  void shouldClaimMails(String before) {
    assertThat(new MailFormat().claims((before + HEADERS).getBytes(StandardCharsets.UTF_8)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Desk <desk@wire.example>\nTo: copy@paper.example\n\nGoats.",
        "To: copy@paper.example\nFrom: desk@wire.example\n\nGoats."
      })
  void shouldClaimWhatSaysOnlyWhoWritesToWhom(String mail) {
    assertThat(new MailFormat().claims(mail.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(article(mail).getBody()).isEqualTo("Goats.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Source: Wire\nDate: today\n\nGoats", "date 2026-10-04 WORLD\n", "{\"a\": 1}"})
  void shouldNotClaimOtherText(String head) {
    assertThat(new MailFormat().claims(head.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void shouldTakeTheFirstLineWhereThereIsNoSubject() {
    String mail = HEADERS.replace("Subject: Goats at sea\n", "");

    WireItem.Story story = story(mail + "\nGoats seen at sea\n\nOSLO (Wire) - They swam.\n");

    assertThat(story.article().getHeadline()).isEqualTo("Goats seen at sea");
    assertThat(story.article().getBody()).isEqualTo("OSLO (Wire) - They swam.");
    assertThat(story.warnings())
        .containsExactly("headline: there is no subject, the first line of the text is used");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear editors of Goats,",
        "OSLO (Wire) - Goats swam",
        "Goats swam to sea.",
        "Hi all"
      })
  void shouldNotTakeAnotherFirstLineForTheHeadline(String line) {
    String mail = HEADERS.replace("Subject: Goats at sea\n", "");

    Article article = article(mail + "\n" + line + "\n\nThey swam in a line.\n");

    assertThat(article.getHeadline()).isNull();
    assertThat(article.getBody()).isEqualTo(line + "\n\nThey swam in a line.");
  }
}
