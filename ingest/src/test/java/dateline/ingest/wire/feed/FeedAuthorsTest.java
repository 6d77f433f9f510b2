package dateline.ingest.wire.feed;

import static dateline.ingest.wire.feed.Feeds.atom;
import static dateline.ingest.wire.feed.Feeds.items;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import org.junit.jupiter.api.Test;

/** Who wrote an item. */
class FeedAuthorsTest {
  @Test
  void shouldNameTheAuthorOfTheFeedWhereAnEntryHasNone() {
    String entry = "<entry><id>urn:1</id><title>Snow</title>%s</entry>";
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><author><name>Ada Moor</name></author>"
            + entry
            + "</feed>";
    String source = "<source><author><name>John Fell</name></author></source>";
    String author = "<author><name>Eve Hill</name></author>";

    assertThat(atom(feed.formatted("")).getByline()).isEqualTo("Ada Moor");
    assertThat(atom(feed.formatted(source)).getByline()).isEqualTo("John Fell");
    assertThat(atom(feed.formatted(source + author)).getByline()).isEqualTo("Eve Hill");
  }

  @Test
  void shouldReadPrefixesThatNobodyDeclared() {
    String feed =
        "<rss><channel><item><dc:title>Goats</dc:title><dc:creator>Jane</dc:creator></item>";

    assertThat(Wire.story(items(feed).get(0)).article().getByline()).isEqualTo("Jane");
  }
}
