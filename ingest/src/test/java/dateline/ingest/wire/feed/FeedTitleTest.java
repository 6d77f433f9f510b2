package dateline.ingest.wire.feed;

import static dateline.ingest.wire.feed.Feeds.article;
import static dateline.ingest.wire.feed.Feeds.atom;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles: as text, as markup, as text that speaks of markup. */
class FeedTitleTest {
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
}
