package dateline.ingest.wire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatTest {
  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Wire</title><language>en-nz</language><copyright>Wire 2026</copyright>
      %s
      </channel></rss>
      """;

  private static final String ITEM =
      "<item><title>Goats %d</title><guid>g-%1$d</guid><description>They swam.</description></item>";

  private static List<WireItem> items(String feed) {
    return items(feed.getBytes(StandardCharsets.UTF_8));
  }

  private static List<WireItem> items(byte[] feed) {
    return Wire.decode(FeedFormat.rss(), feed, WireDefaults.of("wire"));
  }

  private static WireItem.Story story(String item) {
    return Wire.story(items(RSS.formatted(item)).get(0));
  }

  private static Article article(String item) {
    return story(item).article();
  }

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
  void shouldKeepTheRestOfATitleThatSpeaksOfAScript() {
    Article article =
        article(
            "<item><title>The &lt;script&gt; tag and goats</title>"
                + "<description>&lt;p&gt;Use &amp;lt;script&amp;gt; with care.&lt;/p&gt;</description>"
                + "</item>");

    assertThat(article.getHeadline()).isEqualTo("The tag and goats");
    assertThat(article.getBody()).isEqualTo("Use with care.");
  }

  @ParameterizedTest
  @CsvSource({
    "type='text',a <br> and <b>,<i> for AT&amp;T",
    "'',a and,for AT&T",
    "type='html',a and,for AT&T"
  })
  void shouldKeepTheTagsOfWhatAtomCallsText(String type, String headline, String summary) {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id>
        <title %1$s>a &lt;br&gt; and &lt;b&gt;</title>
        <summary %1$s>&lt;i&gt; for AT&amp;amp;T</summary></entry></feed>
        """
            .formatted(type);

    Article article = atom(feed);

    assertThat(article.getHeadline()).isEqualTo(headline);
    assertThat(article.getBody()).isEqualTo(summary);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Goats & hens at sea|Goats & hens at sea",
        "Goats&nbsp;at sea &eacute;|Goats at sea é",
        "Goats <b>at</b> sea|Goats at sea",
        "&lt;b&gt;Goats&lt;/b&gt; at sea|Goats at sea",
        "&amp;lt;script&amp;gt;x()&amp;lt;/script&amp;gt;Goats|Goats",
        "<![CDATA[Goats <i>at</i> sea]]>|Goats at sea",
        "2 < 3 goats|2 < 3 goats"
      })
  void shouldReadTitlesAsPlainText(String title, String headline) {
    assertThat(article("<item><title>" + title + "</title></item>").getHeadline())
        .isEqualTo(headline);
  }

  @Test
  void shouldReadPrefixesThatNobodyDeclared() {
    String feed =
        "<rss><channel><item><dc:title>Goats</dc:title><dc:creator>Jane</dc:creator></item>";

    assertThat(Wire.story(items(feed).get(0)).article().getByline()).isEqualTo("Jane");
  }

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
  void shouldExpandNoEntities() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY a \"AAAA\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
            + "<rss><channel><item><title>Goats &a;&f;</title></item></channel></rss>";

    assertThat(Wire.story(items(feed).get(0)).article().getHeadline()).isEqualTo("Goats &a;&f;");
  }

  @Test
  void shouldRejectWhatIsNestedTooDeep() {
    List<WireItem> items =
        items(RSS.formatted("<item>" + "<a>".repeat(9_000) + "</item>" + ITEM.formatted(2)));

    assertThat(Wire.rejected(items.get(0)).message()).contains("nested deeper than 256");
    assertThat(items).hasSize(2);
  }

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
  void shouldKnowTheRelationOfALinkInFull() {
    Article article =
        atom(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>urn:1</id><title>Snow</title>"
                + "<link rel='http://www.iana.org/assignments/relation/alternate'"
                + " href='https://example.org/1'/></entry></feed>");

    assertThat(article.getLinks()).containsExactly("https://example.org/1");
  }

  private static Article atom(String feed) {
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    return Wire.story(Wire.decode(FeedFormat.atom(), bytes, WireDefaults.of("wire")).get(0))
        .article();
  }
}
