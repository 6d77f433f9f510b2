package dateline.ingest.wire.feed;

import static dateline.ingest.wire.feed.Feeds.ITEM;
import static dateline.ingest.wire.feed.Feeds.RSS;
import static dateline.ingest.wire.feed.Feeds.items;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an item does not depend on those around it. */
class FeedItemsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>Bad<guid>b</guid></item>",
        "<item><title>Bad</title><guid>b",
        "<item><title>Bad</title><description><![CDATA[never closed</description></item>",
        "<item><guid></guid></item>"
      })
  void shouldReadTheSiblingsOfABadItem(String bad) {
    String cdata = "<item><title>Last</title><description><![CDATA[x]]></description></item>";
    List<WireItem> items = items(RSS.formatted(ITEM.formatted(1) + "\n" + bad + cdata));

    assertThat(items).hasSize(3);
    assertThat(Wire.story(items.get(0)).article().getHeadline()).isEqualTo("Goats 1");
    assertThat(Wire.story(items.get(2)).article().getHeadline()).isEqualTo("Last");
    if (items.get(1) instanceof WireItem.Rejected rejected) {
      assertThat(rejected.message()).startsWith("line 6, column 1: ");
    }
  }

  @Test
  void shouldKeepTheGoodOnesOfAThousand() {
    String feed =
        IntStream.range(0, 1_000)
            .mapToObj(
                i -> i % 100 == 7 ? "<item><title>Broken " + i + "</item>" : ITEM.formatted(i))
            .collect(Collectors.joining("\n"));

    List<WireItem> items = items(RSS.formatted(feed));

    assertThat(items).hasSize(1_000);
    assertThat(items).filteredOn(WireItem.Rejected.class::isInstance).hasSize(10);
    assertThat(Wire.rejected(items.get(7)).message())
        .isEqualTo("line 12, column 1: in this item <title> is not closed");
  }

  @Test
  void shouldKeepTheBytesOfEachItem() {
    List<WireItem> items = items(RSS.formatted(ITEM.formatted(1) + ITEM.formatted(2)));

    assertThat(StandardCharsets.UTF_8.decode(items.get(1).original()).toString())
        .isEqualTo(ITEM.formatted(2));
  }

  @Test
  void shouldRejectAnItemThatIsTooLongAndGoOn() {
    String feed =
        RSS.formatted("<item><title>" + "x".repeat(5_000) + "</title></item>" + ITEM.formatted(2));

    List<WireItem> items =
        Wire.decode(
            FeedFormat.rss(1_000), feed.getBytes(StandardCharsets.UTF_8), WireDefaults.none());

    assertThat(Wire.rejected(items.get(0)).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(Wire.story(items.get(1)).article().getHeadline()).isEqualTo("Goats 2");
  }

  @Test
  void shouldRejectWhatIsNestedTooDeep() {
    List<WireItem> items =
        items(RSS.formatted("<item>" + "<a>".repeat(9_000) + "</item>" + ITEM.formatted(2)));

    assertThat(Wire.rejected(items.get(0)).message()).contains("nested deeper than 256");
    assertThat(items).hasSize(2);
  }

  @Test
  void shouldExpandNoEntities() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY a \"AAAA\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
            + "<rss><channel><item><title>Goats &a;&f;</title></item></channel></rss>";

    assertThat(Wire.story(items(feed).get(0)).article().getHeadline()).isEqualTo("Goats &a;&f;");
  }
}
