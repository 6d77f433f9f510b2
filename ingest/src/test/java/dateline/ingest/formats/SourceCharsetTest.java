package dateline.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.mapping.MappedFormat;
import dateline.ingest.wire.mapping.Mapping;
import dateline.ingest.wire.mapping.PathKind;
import dateline.model.Article;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charset that a source's file says counts where the bytes say none. */
class SourceCharsetTest {
  private static final Charset KOI8 = Charset.forName("KOI8-R");

  /** Too short to be told by its letters. */
  private static final String HEADLINE = "Паром";

  @ParameterizedTest
  @CsvSource({
    "text, '%s\\n\\nFog, it said.\\n'",
    "iptc7901, '\\1abc1234 3 pol 12\\r\\n\\2%s\\r\\n\\r\\n   OSLO - Fog.\\r\\n\\3'",
    "rss, '<rss><channel><item><guid>1</guid><title>%s</title></item></channel></rss>'",
    "rss, '<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><guid>1</guid><title>%s</title></item></channel></rss>'",
    "nitf, '<nitf><body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content><p>a</p></body.content></body></nitf>'",
    "json-lines, '{\"title\":\"%s\"}'",
    "ninjs, '{\"uri\":\"urn:1\",\"type\":\"text\",\"headline\":\"%s\"}'",
    "email, 'From: a@b.example\\nSubject: %s\\n\\nFog.\\n'",
  })
  void shouldBeHeeded(String format, String story) {
    String escaped = story.translateEscapes();

    assertThat(headline(WireFormats.standard().byName(format), escaped, KOI8)).isEqualTo(HEADLINE);
  }

  @Test
  void shouldBeHeededByMaps() {
    Mapping map = Mapping.of(PathKind.XML, Map.of("headline", "/a/h"));
    WireFormat format = new MappedFormat("xml", map, Set.of());

    assertThat(headline(format, "<a><h>%s</h></a>", KOI8)).isEqualTo(HEADLINE);
  }

  @Test
  void shouldGiveWayToWhatTheDocumentDeclares() {
    String story =
        "<?xml version='1.0' encoding='koi8-r'?><rss><channel><item><guid>1</guid>"
            + "<title>%s</title></item></channel></rss>";

    assertThat(
            headline(WireFormats.standard().byName("rss"), story, Charset.forName("windows-1251")))
        .isEqualTo(HEADLINE);
  }

  @Test
  void shouldGiveWayToWhatAMailDeclares() {
    String mail =
        "From: a@b.example\nContent-Type: text/plain; charset=koi8-r\nSubject: %s\n\nFog.\n";

    assertThat(headline(WireFormats.standard().byName("email"), mail, Charset.forName("Shift_JIS")))
        .isEqualTo(HEADLINE);
  }

  private static @Nullable String headline(WireFormat format, String story, Charset told) {
    byte[] bytes = story.formatted(HEADLINE).getBytes(KOI8);
    WireDefaults defaults = new WireDefaults("wire", null, null, null, told);
    Article article = Wire.story(Wire.decode(format, bytes, defaults).get(0)).article();
    return article.getHeadline();
  }
}
