package dateline.ingest.wire.feed;

import static dateline.ingest.wire.feed.Feeds.article;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of an export, as WordPress keeps them. */
class WordPressTextTest {
  private static final String ITEM =
      """
      <item><title>Goats</title><guid>1</guid><c:encoded><![CDATA[%s]]></c:encoded>%s</item>
      """;

  private static Article exported(String text) {
    return article(ITEM.formatted(text, "<wp:post_id>7</wp:post_id>"));
  }

  @Test
  void shouldPartParagraphsByBlankLinesBesideMarkup() {
    String text =
        """
        Nine goats
        came <a
         href="https://example.org/">home</a>.
        <ul>
        <li>Two swam</li>
        </ul>
        They were
        calm.

        <strong>All</strong> ate.
        <!--more-->

        Then they slept.
        """;

    assertThat(exported(text).getBody())
        .isEqualTo(
            "Nine goats\ncame home.\n\nTwo swam\n\nThey were\ncalm.\n\nAll ate.\n\n"
                + "Then they slept.");
  }

  @Test
  void shouldTakeCaptionsAndOtherShortcodesOutOfTheText() {
    Article article =
        exported(
            "One.\n\n[caption id='a' width='3']<img src='x'/> Goats ashore[/caption]\n\n"
                + "Two [sic].\n\n[gallery ids='1,2']\n\n[embed]https://example.org/1[/embed]");

    assertThat(article.getBody()).isEqualTo("One.\n\nTwo [sic].");
    assertThat(article.getCaptions()).containsExactly("Goats ashore");
  }

  @ParameterizedTest
  @CsvSource({"[caption id='a'],One. Two.", "[embed],One. Two.", "[/caption],One. Two."})
  void shouldKeepTheTextBehindAShortcodeThatIsNotClosed(String code, String body) {
    assertThat(exported("One. " + code + " Two.").getBody()).isEqualToNormalizingWhitespace(body);
  }

  @Test
  void shouldLeaveTheBracketsOfOtherFeeds() {
    assertThat(article(ITEM.formatted("<p>One [gallery] two.</p>", "")).getBody())
        .isEqualTo("One [gallery] two.");
  }
}
