package dateline.ingest.wire.feed;

import static dateline.ingest.wire.feed.Feeds.atom;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "xml:base='desk/','',https://example.org/wire/desk/1",
    "xml:base='/desk/','',https://example.org/desk/1",
    "'',xml:base='https://example.net/a/',https://example.net/a/1",
    "xml:base='desk/',xml:base='late/',https://example.org/wire/desk/late/1",
    "'','',https://example.org/wire/1"
  })
  void shouldResolveALinkByAllTheBasesAroundIt(String entry, String link, String full) {
    Article article =
        atom(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://example.org/wire/'>"
                + "<entry %s><id>urn:1</id><title>Snow</title><link %s href='1'/></entry></feed>"
                    .formatted(entry, link));

    assertThat(article.getLinks()).containsExactly(full);
  }

  @Test
  void shouldLeaveOutARelativeLinkOfWhichTheBaseIsNoAddress() {
    Article article =
        atom(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='::'><entry><id>urn:1</id>"
                + "<title>Snow</title><link href='1'/></entry></feed>");

    assertThat(article.getLinks()).isEmpty();
  }
}
