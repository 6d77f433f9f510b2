package dateline.ingest.wire.feed;

import static dateline.ingest.wire.feed.Feeds.ITEM;
import static dateline.ingest.wire.feed.Feeds.RSS;
import static dateline.ingest.wire.feed.Feeds.items;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a feed, whatever it declares. */
class FeedEncodingTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-8"})
  void shouldTellTheEncodingByTheFirstBytes(String charset) {
    byte[] feed =
        ("<?xml version='1.0' encoding='us-ascii'?>"
                + RSS.substring(22).formatted(ITEM.formatted(1)))
            .replace("Goats", "Fähre")
            .getBytes(Charset.forName(charset));

    assertThat(Wire.story(items(feed).get(0)).article().getHeadline()).isEqualTo("Fähre 1");
    assertThat(FeedFormat.rss().claims(feed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "EUC-KR,EUC-KR,년", "windows-1251,windows-1251,Паром", "ISO-8859-1,UTF-8,Fähre",
    "UTF-8,windows-1252,Fähre", "nonsense,windows-1252,Fähre", "ISO-2022-JP,ISO-2022-JP,日本"
  })
  void shouldReadWhatTheBytesAre(String declared, String real, String word) {
    String feed =
        "<?xml version='1.0' encoding='%s'?><rss><channel><item><title>%s</title></item>"
            .formatted(declared, word);

    assertThat(
            Wire.story(items(feed.getBytes(Charset.forName(real))).get(0)).article().getHeadline())
        .isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "macintosh,x-MacRoman,Fähre",
    "mac_roman,x-MacRoman,Fähre",
    "x-mac-cyrillic,x-MacCyrillic,Паром",
    "cp949,x-windows-949,년",
    "uhc,x-windows-949,년"
  })
  void shouldKnowCharsetsByTheNamesThatFilesHaveForThem(String declared, String real, String word) {
    shouldReadWhatTheBytesAre(declared, real, word);
  }
}
