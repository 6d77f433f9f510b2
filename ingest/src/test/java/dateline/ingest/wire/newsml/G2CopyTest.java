package dateline.ingest.wire.newsml;

import static dateline.ingest.wire.newsml.NewsItems.ITEM;
import static dateline.ingest.wire.newsml.NewsItems.decode;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of an item: as it is, in base64, in NITF. */
class G2CopyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "encoding='encd:base64'",
        "encodinguri='http://cv.iptc.org/newscodes/encoding/base64'"
      })
  void shouldDecodeATextInBase64(String encoding) {
    WireItem.Story story =
        Wire.story(
            decode(inline("contenttype='text/plain' " + encoding, "SMO4eSBi\nw7hsZ2U=")).get(0));

    assertThat(story.article().getBody()).isEqualTo("Høy bølge");
    assertThat(story.warnings()).isEmpty();
  }

  @Test
  void shouldReadThePageThatIsInBase64() {
    String page =
        inline("contenttype='text/html' encoding='encd:base64'", "PHA+T25lPC9wPjxwPlR3bzwvcD4=");

    assertThat(Wire.story(decode(page).get(0)).article().getBody()).isEqualTo("One\n\nTwo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contenttype='image/png' | iVBORw0KGgo= | inlineData: base64 of 'image/png' (allowed: of a text); left out",
        "contenttype='text/plain' | Høy bølge | inlineData: not the base64 of a text in UTF-8; left out",
        "contenttype='text/plain' | +PH5+g== | inlineData: not the base64 of a text in UTF-8; left out",
      })
  void shouldLeaveOutDataThatAreNoText(String type, String data, String warning) {
    WireItem.Story story =
        Wire.story(decode(inline(type + " encoding='encd:base64'", data)).get(0));

    assertThat(story.article().getBody()).isEmpty();
    assertThat(story.warnings()).containsExactly(warning);
  }

  @Test
  void shouldJoinTheBodyOfNitfWhereItComesInPieces() {
    String item =
        ITEM.formatted("1", "usable")
            .replaceAll(
                "(?s)<html.*</html>",
                "<nitf><body><body.content><p>One</p></body.content>"
                    + "<body.content><p>Two</p></body.content></body></nitf>");

    assertThat(Wire.story(decode(item).get(0)).article().getBody()).isEqualTo("One\n\nTwo");
  }

  private static String inline(String attributes, String data) {
    return ITEM.formatted("1", "usable")
        .replaceAll(
            "(?s)<inlineXML.*</inlineXML>",
            "<inlineData %s>%s</inlineData>".formatted(attributes, data));
  }

  @Test
  void shouldReadWhatNitfSaysAboveItsText() {
    String nitf =
        "<nitf xmlns=\"urn:nitf\"><body><body.head><note><body.content><p>For desks</p>"
            + "</body.content></note><byline>By <person>Ada Moor</person><byttl>Goat Writer</byttl>"
            + "</byline><dateline><location>OSLO</location></dateline></body.head>"
            + "<body.content><p>Nine goats.</p><note><body.content><p>Not this</p></body.content>"
            + "</note><p>All calm.</p></body.content></body></nitf>";
    String item =
        ITEM.formatted("1", "usable")
            .replace("<by>By Ada Moor</by>", "")
            .replaceFirst("(?s)<html .*</html>", nitf);

    Article article = Wire.story(decode(item).get(0)).article();

    assertThat(article.getBody()).isEqualTo("Nine goats.\n\nAll calm.");
    assertThat(article.getByline()).isEqualTo("By Ada Moor, Goat Writer");
    assertThat(article.getDateline()).isEqualTo("OSLO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/ld+json; charset=utf-8", "image/svg"})
  void shouldPassOverInlineDataThatSayTheyAreNoText(String type) {
    String item =
        inline("contenttype='" + type + "'", "{\"tide\": 3}")
            .replace("</contentSet>", "<inlineData>It opens.</inlineData></contentSet>");

    WireItem.Story story = Wire.story(decode(item).get(0));

    assertThat(story.article().getBody()).isEqualTo("It opens.");
    assertThat(story.warnings())
        .containsExactly("inlineData: '" + type + "' (allowed: text); left out");
  }
}
