package dateline.ingest.wire.mail;

import static dateline.ingest.wire.mail.Mails.HEADERS;
import static dateline.ingest.wire.mail.Mails.article;
import static dateline.ingest.wire.mail.Mails.item;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.model.Article;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the characters and lines of a mail become text, and what of it is no story. */
class MailTextTest {
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

  @Test
  void shouldReadTheBylineBelowAHeadlineThatIsRepeated() {
    Article article =
        article(
            HEADERS
                + "\nNine goats at sea\n\nBy Jane Doe\n\nBERGEN, Norway (WIRE) - Goats were seen.\n");

    assertThat(article.getByline()).isEqualTo("Jane Doe");
    assertThat(article.getDateline()).isEqualTo("BERGEN, Norway");
    assertThat(article.getBody())
        .isEqualTo("Nine goats at sea\n\nBERGEN, Norway (WIRE) - Goats were seen.");
  }

  @Test
  void shouldLeaveOffAFooterBelowARule() {
    Article article =
        article(HEADERS + "\nGoats were seen.\n\n---\nTo unsubscribe write to desk@wire.example\n");

    assertThat(article.getBody()).isEqualTo("Goats were seen.");
  }
}
