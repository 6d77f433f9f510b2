package dateline.ingest.wire.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPropertiesTest {
  @Property(tries = 2_000)
  void shouldNeverFailNorLeaveATag(@ForAll("tagSoup") String html) {
    CopyText copy = Html.read(html);

    assertThat(HtmlScanner.hasTag(copy.paragraphs())).isFalse();
    assertThat(copy.paragraphs()).isEqualTo(copy.paragraphs().strip()).doesNotContain("\n\n\n");
    assertThat(copy.links()).allMatch(link -> link.startsWith("http"));
    assertThat(copy.captions()).noneMatch(HtmlScanner::hasTag);
  }

  @Property(tries = 500)
  void shouldNeverFailOnAnyText(@ForAll String html) {
    assertThatCode(() -> Html.line(html)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "<",
        "<a ",
        "<a x=\"",
        "<!--",
        "<![CDATA[",
        "<title>",
        "<script>",
        "&lt;script&gt;",
        "<figure>",
        "&",
        "&#",
        "&lt;",
        "<a x=\"<a x='",
        "</",
        "<p>",
        "<figure><figcaption>",
        "&amp;lt;figcaption&amp;gt;",
        "<!"
      })
  void shouldTakeTimeInProportionToTheLength(String piece) {
    String html = piece.repeat(2_000_000 / piece.length()) + ">\">";

    assertThat(Html.paragraphs(html).length()).isLessThanOrEqualTo(html.length() * 2);
  }

  @Provide
  Arbitrary<String> tagSoup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<script>",
            "</script>",
            "<figure>",
            "</figure>",
            "<figcaption>",
            "</figcaption>",
            "<a href='http://x.org/'>",
            "</a>",
            "<a href=\"javascript:x\">",
            "&lt;",
            "&gt;",
            "&amp;",
            "&amp;lt;",
            "&#60;",
            "<",
            ">",
            "\"",
            "'",
            "=",
            "/",
            "word",
            " ",
            "\n",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<br/>",
            "<pre>",
            "</pre>",
            "scr",
            "ipt",
            "<b x=\"",
            "\u2029",
            "\uD800",
            "\u0000")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
