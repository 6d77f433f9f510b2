package dateline.ingest.wire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedMailTest {
  private static final String OUTER =
      """
      From: Night desk <night@paper.example>
      To: copy@paper.example
      Date: Mon, 05 Oct 2026 06:00:00 +0000
      Message-ID: <9@paper.example>
      Subject: Fwd: Ferry turns back
      """;

  private static final String STORY =
      """
      BERGEN (Wire) - The ferry turned back in the fog on Sunday.

      Nobody was hurt.
      """;

  private static Article article(String mail) {
    WireDefaults defaults = new WireDefaults("wire", null, null, ZoneId.of("Europe/Oslo"));
    byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return Wire.story(Wire.decode(new MailFormat(), bytes, defaults).get(0)).article();
  }

  private static void assertIsTheStory(Article article) {
    assertThat(article.getHeadline()).isEqualTo("Ferry turns back in fog");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T13:30:00Z"));
    assertThat(article.getBody())
        .isEqualTo(
            "BERGEN (Wire) - The ferry turned back in the fog on Sunday.\n\nNobody was hurt.");
    assertThat(article.getGuid()).isEqualTo("9@paper.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ---------- Forwarded message ---------
        From: Coast desk <coast@wire.example>
        Date: Sun, Oct 4, 2026 at 3:30 PM
        Subject: Ferry turns back in fog
        To: <night@paper.example>, <day@paper.example>,
          <copy@paper.example>
        """,
        """
        -----Original Message-----
        From: Coast desk [mailto:coast@wire.example]
        Sent: Sunday, October 4, 2026 3:30 PM
        To: Night desk
        Subject: Ferry turns back in fog
        """,
        """
        Begin forwarded message:

        > From: Coast desk <coast@wire.example>
        > Subject: Ferry turns back in fog
        > Date: 4 October 2026 at 15:30:00 CEST
        > To: night@paper.example
        """,
        """
        -----Ursprüngliche Nachricht-----
        Von: Küste <coast@wire.example>
        Gesendet: Sonntag, 4. Oktober 2026 15:30
        An: Nacht
        Betreff: Ferry turns back in fog
        """,
        """
        -------- Weitergeleitete Nachricht --------
        Betreff: \tFerry turns back in fog
        Datum: \tSun, 4 Oct 2026 15:30:00 +0200
        Von: \tKüste <coast@wire.example>
        An: \tNacht
        """,
        """
        ---------- Message transféré ---------
        De : Côte <coast@wire.example>
        Date : dim. 4 oct. 2026 à 15:30
        Objet : Ferry turns back in fog
        À : Nuit
        """,
        """
        ________________________________
        From: Coast desk <coast@wire.example>
        Sent: Sunday, October 4, 2026 3:30:00 PM
        To: Night desk
        Subject: Ferry turns back in fog
        """,
        """
        *From:* Coast desk <coast@wire.example>
        *Sent:* 04 October 2026 15:30
        *To:* Night desk
        *Subject:* Ferry turns back in fog
        """
      })
  void shouldTakeTheStoryOutOfTheMailThatForwardsIt(String inner) {
    Article bare = article(OUTER + "\n" + inner + "\n" + STORY);
    Article covered =
        article(OUTER + "\nFor tonight, please.\n\n-- \nKim, 555 0100\n\n" + inner + "\n" + STORY);

    assertIsTheStory(bare);
    assertThat(bare.getEditorialNote()).isNull();
    assertIsTheStory(covered);
    assertThat(covered.getEditorialNote()).isEqualTo("For tonight, please.");
  }

  @Test
  void shouldTakeItOutOfHtml() {
    Article article =
        article(
            OUTER
                + "Content-Type: text/html\n\n<div>For tonight.</div><div><div class=gmail_quote>"
                + "---------- Forwarded message ---------<br>From: <b>Coast</b> &lt;c@wire.example&gt;"
                + "<br>Date: Sun, Oct 4, 2026 at 3:30\u202FPM<br>Subject: Ferry turns back in fog<br>"
                + "To: Night &lt;n@paper.example&gt;<br></div><br><br><p>BERGEN (Wire) - The ferry"
                + " turned back in the fog on Sunday.</p><p>Nobody was hurt.</p></div>");

    assertIsTheStory(article);
  }

  @Test
  void shouldTakeItOutOfWhatWasForwardedTwice() {
    String once =
        "---------- Forwarded message ---------\nFrom: a@b.example\nDate: %s\nSubject: %s\n\n";

    assertIsTheStory(
        article(
            OUTER
                + "\n"
                + once.formatted("Sun, 4 Oct 2026 18:00:00 +0000", "Fwd: Ferry")
                + once.formatted("Sun, 4 Oct 2026 13:30:00 +0000", "Ferry turns back in fog")
                + STORY));
  }

  @Test
  void shouldTakeItOutOfAMessageThatIsAttached() {
    assertIsTheStory(
        article(
            OUTER
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nFor tonight.\n--b\n"
                + "Content-Type: message/rfc822\n\nFrom: c@wire.example\nMessage-ID: <1@c.example>\n"
                + "Date: Sun, 4 Oct 2026 15:30:00 +0200\nSubject: Ferry turns back in fog\n\n"
                + STORY
                + "--b--\n"));
  }

  @Test
  void shouldHoldBackWhatTheCoverSaysIsEmbargoed() {
    Article article =
        article(
            OUTER
                + "\nEmbargoed until 0900 GMT 7 October\n\n-----Original Message-----\n"
                + "From: c@wire.example\nSubject: Ferry turns back in fog\n\n"
                + STORY);

    assertThat(article.getEmbargoedUntil()).isEqualTo(Instant.parse("2026-10-07T09:00:00Z"));
  }

  @Test
  void shouldLeaveAnAnswerWithWhatItAnswers() {
    Article article =
        article(
            OUTER.replace("Fwd:", "Re:")
                + "\nThe ferry sails again.\n\n-----Original Message-----\n"
                + "From: c@wire.example\nSubject: Ferry turns back in fog\n\n"
                + STORY);

    assertThat(article.getHeadline()).isEqualTo("Re: Ferry turns back");
    assertThat(article.getBody()).startsWith("The ferry sails again.");
  }

  @Test
  void shouldLeaveAStoryAloneThatSpeaksOfMails() {
    Article article =
        article(
            OUTER
                + "\nThe mail began \"From: the harbour\".\n\nFrom: that day on all was quiet.\n\nDate: none.\n");

    assertThat(article.getHeadline()).isEqualTo("Ferry turns back");
    assertThat(article.getBody()).contains("From: that day on", "Date: none.");
  }
}
