package dateline.ingest.wire.feed;

import static dateline.ingest.wire.feed.Feeds.atom;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import org.junit.jupiter.api.Test;

/** The addresses of an item. */
class FeedLinksTest {
  @Test
  void shouldKnowTheRelationOfALinkInFull() {
    Article article =
        atom(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>urn:1</id><title>Snow</title>"
                + "<link rel='http://www.iana.org/assignments/relation/alternate'"
                + " href='https://example.org/1'/></entry></feed>");

    assertThat(article.getLinks()).containsExactly("https://example.org/1");
  }
}
