package dateline.ingest.wire.feed;

import static dateline.ingest.wire.feed.Feeds.article;
import static dateline.ingest.wire.feed.Feeds.atom;
import static dateline.ingest.wire.feed.Feeds.items;
import static dateline.ingest.wire.feed.Feeds.story;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fields of an item become, and what is a feed at all. */
class FeedFormatTest {
  @Test
  void shouldReadAnItemOfRss() {
    WireItem.Story story =
        story(
            """
            <item><title>Goats &amp;amp; hens</title><link>http://wire.example/1</link>
            <guid isPermaLink="false">g-1</guid><pubDate>Sun, 04 Oct 2026 15:30:00 GMT</pubDate>
            <category>Animals</category><category domain="desk">Sea</category>
            <author>jane@wire.example (Jane Doe)</author>
            <description>They swam.</description>
            <c:encoded><![CDATA[<p>OSLO (Wire) - One.</p><script>x</script><p>Two.</p>]]></c:encoded>
            </item>
            """);

    Article article = story.article();
    assertThat(story.warnings()).isEmpty();
    assertThat(article.getId()).isEqualTo("wire:g-1");
    assertThat(article.getHeadline()).isEqualTo("Goats & hens");
    assertThat(article.getSummary()).isEqualTo("They swam.");
    assertThat(article.getBody()).isEqualTo("OSLO (Wire) - One.\n\nTwo.");
    assertThat(article.getDateline()).isEqualTo("OSLO");
    assertThat(article.getByline()).isEqualTo("Jane Doe");
    assertThat(article.getLanguage()).isEqualTo("en-nz");
    assertThat(article.getCopyright()).isEqualTo("Wire 2026");
    assertThat(article.getKeywords()).containsExactly("Animals");
    assertThat(article.getSubjects()).containsExactly(new Subject("desk", "", "Sea"));
    assertThat(article.getLinks()).containsExactly("http://wire.example/1");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
  }

  @Test
  void shouldReadAnEntryOfAtom() {
    String feed =
        """
        <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="no" xml:base="http://wire.example/">
        <a:title>Wire</a:title>
        <a:entry><a:id>urn:1</a:id><a:title>Why &lt;entry> is a tag</a:title>
        <a:author><a:name>Jane Doe</a:name></a:author><a:author><a:name>John Roe</a:name></a:author>
        <a:link rel="edit" href="http://wire.example/edit"/><a:link href="one"/>
        <a:published>2026-10-04T15:30:00Z</a:published><a:updated>2026-10-05T15:30:00Z</a:updated>
        <a:category term="03" scheme="desk" label="Sea"/>
        <a:summary>They swam.</a:summary>
        <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div>
        </a:content></a:entry></a:feed>
        """;

    Article article = atom(feed);

    assertThat(article.getGuid()).isEqualTo("urn:1");
    assertThat(article.getHeadline()).isEqualTo("Why <entry> is a tag");
    assertThat(article.getByline()).isEqualTo("Jane Doe, John Roe");
    assertThat(article.getLinks()).containsExactly("http://wire.example/one");
    assertThat(article.getFirstCreated()).isEqualTo(Instant.parse("2026-10-04T15:30:00Z"));
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-05T15:30:00Z"));
    assertThat(article.getSubjects()).containsExactly(new Subject("desk", "03", "Sea"));
    assertThat(article.getSummary()).isEqualTo("They swam.");
    assertThat(article.getBody()).isEqualTo("One.\n\nTwo.");
    assertThat(article.getLanguage()).isEqualTo("no");
  }

  @Test
  void shouldReadAnItemOfRdf() {
    String feed =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="http://wire.example/"><dc:language>sv</dc:language></channel>
        <item rdf:about="http://wire.example/1"><title>Goats</title><dc:creator>Jane</dc:creator>
        <dc:date>2026-10-04T15:30:00+02:00</dc:date><dc:subject>Sea</dc:subject></item></rdf:RDF>
        """;

    Article article = Wire.story(items(feed).get(0)).article();

    assertThat(article.getGuid()).isEqualTo("http://wire.example/1");
    assertThat(article.getByline()).isEqualTo("Jane");
    assertThat(article.getKeywords()).containsExactly("Sea");
    assertThat(article.getLanguage()).isEqualTo("sv");
    assertThat(article.getVersionCreated()).isEqualTo(Instant.parse("2026-10-04T13:30:00Z"));
  }

  @Test
  void shouldTakeTheDescriptionForTheTextWhenThereIsNoOther() {
    Article article =
        article("<item><title>Goats</title><description>They swam.</description></item>");

    assertThat(article.getBody()).isEqualTo("They swam.");
    assertThat(article.getSummary()).isNull();
  }

  @Test
  void shouldNotTakeForeignElementsForItsOwn() {
    Article article =
        article(
            "<item><media:title xmlns:media='http://search.yahoo.com/mrss/'>Picture</media:title>"
                + "<title>Goats</title></item>");

    assertThat(article.getHeadline()).isEqualTo("Goats");
  }

  @Test
  void shouldWithholdTheDraftsOfAnExport() {
    Article article =
        article(
            "<item><title>Goats</title>"
                + "<wp:status xmlns:wp='http://wordpress.org/export/1.2/'>draft</wp:status></item>");

    assertThat(article.getStatus()).isEqualTo(Status.WITHHELD);
  }

  @Test
  void shouldKeepAStoryWithAnImpossibleTime() {
    WireItem.Story story = story("<item><title>Goats</title><pubDate>never</pubDate></item>");

    assertThat(story.article().getVersionCreated()).isNull();
    assertThat(story.warnings()).contains("date: 'never' is no date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><body>504</body></html>|neither RSS nor Atom: the outermost element is <html>",
        "Service unavailable|neither RSS nor Atom: there is no markup in it",
        "<rss><channel></channel></rss>|the feed has no items",
        "'   '|there is nothing in it"
      })
  void shouldRejectWhatIsNoFeed(String text, String message) {
    assertThat(Wire.rejected(items(text).get(0)).message()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rss version='2.0'>|true|false",
        "<?xml version='1.0'?><!-- x --><!DOCTYPE rss [ <!ENTITY a 'b'> ]><rss>|true|false",
        "<feed xmlns='http://www.w3.org/2005/Atom'>|false|true",
        "<x:RDF xmlns='http://purl.org/rss/1.0/'>|true|false",
        "<RDF xmlns='http://xmlns.com/foaf/0.1/'>|false|false",
        "<newsItem>|false|false",
        "rss|false|false"
      })
  void shouldClaimItsOwn(String head, boolean rss, boolean atom) {
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);

    assertThat(FeedFormat.rss().claims(bytes)).isEqualTo(rss);
    assertThat(FeedFormat.atom().claims(bytes)).isEqualTo(atom);
  }

  @Test
  void shouldTakeTheLanguageOfTheContentBeforeThatOfTheFeed() {
    Article article =
        atom(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><entry><id>urn:1</id>"
                + "<title>Snow</title><content xml:lang='nb'>Det snør.</content></entry></feed>");

    assertThat(article.getLanguage()).isEqualTo("nb");
  }
}
