package dateline.ingest.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailFormatTest {
  private static final String HEADERS =
      """
      Received: from a.example by b.example;
       Sun, 4 Oct 2026 15:31:00 +0000
      From: Desk <desk@wire.example>
      Date: Sun, 04 Oct 2026 15:30:00 +0000
      Message-ID: <42@wire.example>
      Subject: Goats at sea
      """;

  private static WireItem item(byte[] mail) {
    return Wire.decode(new MailFormat(), mail, WireDefaults.of("wire")).get(0);
  }

  private static WireItem.Story story(String mail) {
    return Wire.story(item(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  private static Article article(String mail) {
    return story(mail).article();
  }

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
  void shouldPreferThePlainTextAndTellOfAttachments() {
    String mail =
        HEADERS
            + """
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="out er"

            This is a message in MIME format.
            --out er
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/html; charset=utf-8

            <p>In HTML.</p>
            --inner
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            In plain t=C3=A9xt, bro=
            ken.
            --inner--
            --out er
            Content-Type: image/jpeg
            Content-Disposition: attachment; filename="goat.jpg"
            Content-Transfer-Encoding: base64

            /9j/4AAQ
            --out er--
            """;

    WireItem.Story story = story(mail);

    assertThat(story.article().getBody()).isEqualTo("In plain téxt, broken.");
    assertThat(story.warnings()).containsExactly("attachment: goat.jpg is left out");
  }

  @Test
  void shouldJoinTheTextsThatStandOneBehindTheOther() {
    String mail =
        HEADERS
            + """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: multipart/alternative; boundary=inner

            --inner

            One.
            --inner
            Content-Type: text/html

            <p>One.</p>
            --inner--
            --b
            Content-Type: text/plain
            Content-Disposition: attachment; filename=notes.txt

            Not for use.
            --b
            Content-Type: text/html
            Content-Disposition: inline

            <p><a href="http://wire.example/1">Two</a>.</p>
            --b
            Content-Type: text/plain

            Three.
            --b--
            """;

    WireItem.Story story = story(mail);

    assertThat(story.article().getBody()).isEqualTo("One.\n\nTwo.\n\nThree.");
    assertThat(story.article().getLinks()).containsExactly("http://wire.example/1");
    assertThat(story.warnings()).containsExactly("attachment: notes.txt is left out");
  }

  @Test
  void shouldReadAForwardedStoryOnlyWhereThereIsNoOther() {
    String mail =
        HEADERS
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n%s\n"
            + "--b\nContent-Type: message/rfc822\n\nSubject: Goats\n\nForwarded.\n--b--\n";

    WireItem.Story alone = story(mail.formatted(""));
    WireItem.Story told = story(mail.formatted("Own text."));

    assertThat(alone.article().getBody()).isEqualTo("Forwarded.");
    assertThat(alone.warnings()).isEmpty();
    assertThat(told.article().getBody()).isEqualTo("Own text.");
    assertThat(told.warnings()).containsExactly("attachment: message/rfc822 is left out");
  }

  @Test
  void shouldReadHtmlWhenThereIsNothingElse() {
    Article article =
        article(
            HEADERS
                + "Content-Type: text/html\n\n"
                + "<p>One.</p><script>x()</script><p><a href='http://wire.example/1'>Two</a>.</p>");

    assertThat(article.getBody()).isEqualTo("One.\n\nTwo.");
    assertThat(article.getLinks()).containsExactly("http://wire.example/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?utf-8?Q?F=C3=A4hre_=C3=B6ffnet?=|Fähre öffnet",
        "=?iso-8859-1?q?F=E4hre?= heute|Fähre heute",
        "=?UTF-8?B?RsOk?= =?UTF-8?B?aHJl?=|Fähre",
        "=?utf-8?B?Rg==?= =?utf-8?Q?=C3?= =?utf-8?Q?=A4hre?=|Fähre",
        "=?nonsense?Q?F=C3=A4hre?=|Fähre",
        "Fähre|Fähre",
        "=?utf-8?Q?broken|=?utf-8?Q?broken"
      })
  void shouldDecodeTheSubject(String subject, String headline) {
    assertThat(article(HEADERS.replace("Goats at sea", subject) + "\nText.").getHeadline())
        .isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1,windows-1252,Fähre",
    "us-ascii,UTF-8,Fähre",
    "iso-8859-1,UTF-8,Fähre",
    "koi8-r,KOI8-R,Паром",
    "nonsense,windows-1252,Fähre"
  })
  void shouldReadWhatTheBytesAre(String named, String real, String word) {
    String mail = HEADERS + "Content-Type: text/plain; charset=" + named + "\n\n" + word + "\n";

    assertThat(Wire.story(item(mail.getBytes(Charset.forName(real)))).article().getBody())
        .isEqualTo(word);
  }

  @Test
  void shouldNotSayTwiceWhatComesInTwoForms() {
    String mail =
        HEADERS
            + """
            Content-Type: multipart/mixed; boundary=b

            --b

            Goats were
            seen.
            --b
            Content-Type: text/html

            <p>Goats were seen.</p><p>So were sheep.</p>
            --b--
            """;

    assertThat(article(mail).getBody()).isEqualTo("Goats were seen.\n\nSo were sheep.");
  }

  @Test
  void shouldJoinFlowedLines() {
    Article article =
        article(
            HEADERS
                + "Content-Type: text/plain; format=flowed; delsp=yes\n\nGoats were se \nen.\n\nTwo.");

    assertThat(article.getBody()).isEqualTo("Goats were seen.\n\nTwo.");
  }

  @Test
  void shouldReadBase64() {
    Article article =
        article(HEADERS + "Content-Transfer-Encoding: BASE64\n\nR29hdHMg\nd2VyZSBzZWVuLg==\n");

    assertThat(article.getBody()).isEqualTo("Goats were seen.");
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

  @Test
  void shouldGoNoDeeperThanAMailDoes() {
    StringBuilder mail = new StringBuilder(HEADERS);
    for (int i = 0; i < 5_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }

    WireItem.Story story = story(mail.toString());

    assertThat(story.article().getGuid()).isEqualTo("42@wire.example");
    assertThat(story.warnings()).anyMatch(warning -> warning.startsWith("parts: more of them"));
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

  @Test
  void shouldReadAnAttachedStoryBelowACover() {
    String mail =
        HEADERS
            + """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            %s
            --b
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: attachment; filename*0*=UTF-8''F%%C3%%A4hre; filename*1=.txt
            Content-Transfer-Encoding: base64

            R29hdHMgd2VyZSBzZWVuIGF0IHNlYSBvbiBTdW5kYXksIHN3aW1taW5nIGluIGEgbGluZS4KClRo
            ZSBoYXJib3VyIG9mZmljZSBzYWlkIG5vdGhpbmcu
            --b--
            """;
    String attached =
        "Goats were seen at sea on Sunday, swimming in a line.\n\nThe harbour office said nothing.";

    assertThat(article(mail.formatted("")).getBody()).isEqualTo(attached);
    WireItem.Story covered = story(mail.formatted("The story is attached."));
    assertThat(covered.article().getBody()).isEqualTo(attached);
    assertThat(covered.article().getEditorialNote()).isEqualTo("The story is attached.");
    WireItem.Story own = story(mail.formatted("Goats swim."));
    assertThat(own.article().getBody()).isEqualTo("Goats swim.");
    assertThat(own.warnings()).containsExactly("attachment: Fähre.txt is left out");
  }

  @Test
  void shouldReadTheHtmlWhereThePlainTextOnlyPointsToIt() {
    String mail =
        HEADERS
            + "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nSee it online.\n--b\n"
            + "Content-Type: text/html\n\n<p>Goats were seen at sea on Sunday, swimming in a line.</p>"
            + "<p>The harbour office said nothing.</p>\n--b--\n";

    assertThat(article(mail).getBody()).startsWith("Goats were seen").endsWith("said nothing.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To unsubscribe from this list, send a mail to out@wire.example.",
        "Unsubscribe | Manage your preferences",
        "You are receiving this e-mail because you asked for it.",
        "_______________________________________________\nWire mailing list\nhttps://wire.example/list",
        "Diese E-Mail enthält vertrauliche Informationen.",
        "Pour vous désabonner, cliquez ici.",
        "Sent from my iPhone",
        "-- \nDesk, 555 0100\n\nWire Ltd"
      })
  void shouldLeaveOutWhatListsPutBelow(String footer) {
    assertThat(article(HEADERS + "\nGoats.\n\nAll swam.\n\n" + footer + "\n").getBody())
        .isEqualTo("Goats.\n\nAll swam.");
  }

  @Test
  void shouldLeaveOutWhatStandsAbove() {
    assertThat(article(HEADERS + "\nView this email in your browser\n\nGoats.").getBody())
        .isEqualTo("Goats.");
  }

  @Test
  void shouldEndFlowedLinesWhereAParagraphOrASignatureBegins() {
    String mail =
        HEADERS
            + "Content-Type: text/plain; format=flowed\n\nGoats were \nseen. \n\n From there \nto here. \n-- \nDesk";

    assertThat(article(mail).getBody()).isEqualTo("Goats were seen.\n\nFrom there to here.");
  }

  @Test
  void shouldJoinEncodedWordsOverFoldedLines() {
    String subject =
        "=?utf-8?Q?F=C3=A4hre_=C3?=\n =?utf-8?Q?=B6ffnet?=\n\t=?utf-8?B?IHdpZWRlcg==?=";

    assertThat(article(HEADERS.replace("Goats at sea", subject) + "\nText.").getHeadline())
        .isEqualTo("Fähre öffnet wieder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Source: Wire\nDate: today\n\nGoats", "date 2026-10-04 WORLD\n", "{\"a\": 1}"})
  void shouldNotClaimOtherText(String head) {
    assertThat(new MailFormat().claims(head.getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
