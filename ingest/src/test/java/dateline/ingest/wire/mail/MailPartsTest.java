package dateline.ingest.wire.mail;

import static dateline.ingest.wire.mail.Mails.HEADERS;
import static dateline.ingest.wire.mail.Mails.article;
import static dateline.ingest.wire.mail.Mails.story;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import org.junit.jupiter.api.Test;

/**
 * Which of the parts of a mail is its story: texts in several forms, attachments, what it carries.
 */
class MailPartsTest {
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
  void shouldGoNoDeeperThanAMailDoes() {
    StringBuilder mail = new StringBuilder(HEADERS);
    for (int i = 0; i < 5_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }

    WireItem.Story story = story(mail.toString());

    assertThat(story.article().getGuid()).isEqualTo("42@wire.example");
    assertThat(story.warnings()).anyMatch(warning -> warning.startsWith("parts: more of them"));
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
}
