package dateline.ingest.wire.feed;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Feeds to be read in tests. */
final class Feeds {
  static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Wire</title><language>en-nz</language><copyright>Wire 2026</copyright>
      %s
      </channel></rss>
      """;

  static final String ITEM =
      "<item><title>Goats %d</title><guid>g-%1$d</guid><description>They swam.</description></item>";

  private Feeds() {}

  static List<WireItem> items(String feed) {
    return items(feed.getBytes(StandardCharsets.UTF_8));
  }

  static List<WireItem> items(byte[] feed) {
    return Wire.decode(FeedFormat.rss(), feed, WireDefaults.of("wire"));
  }

  /** An item of RSS. */
  static WireItem.Story story(String item) {
    return Wire.story(items(RSS.formatted(item)).get(0));
  }

  /** An item of RSS. */
  static Article article(String item) {
    return story(item).article();
  }

  /** The first entry of a feed. */
  static Article atom(String feed) {
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    return Wire.story(Wire.decode(FeedFormat.atom(), bytes, WireDefaults.of("wire")).get(0))
        .article();
  }
}
