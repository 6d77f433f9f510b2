package dateline.ingest.wire.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @Test
  void shouldPartParagraphsByABlankLine() {
    String body =
        Html.paragraphs("<div><p>The ferry\n sailed.</p>\n<p>It came <b>back</b>.</p></div>");

    assertThat(body).isEqualTo("The ferry sailed.\n\nIt came back.");
  }

  @Test
  void shouldBreakALineOnceAndAParagraphTwice() {
    String body = Html.paragraphs("Tide: high<br>Wind: low<br/><br/>The end");

    assertThat(body).isEqualTo("Tide: high\nWind: low\n\nThe end");
  }

  @Test
  void shouldWriteATableRowByRow() {
    String body =
        Html.paragraphs(
            "<table><tr><td>Ely</td><td>3</td></tr><tr><td>March</td><td>1</td></table>");

    assertThat(body).isEqualTo("Ely\t3\nMarch\t1");
  }

  @Test
  void shouldKeepTheLinesOfPlainText() {
    assertThat(Html.paragraphs("One\r\ntwo &amp; three\n\n\n\nFour"))
        .isEqualTo("One\ntwo & three\n\nFour");
    assertThat(Html.paragraphs("One <i>two</i>\n\nThree")).isEqualTo("One two\n\nThree");
    assertThat(Html.paragraphs("<pre>a\n b</pre>")).isEqualTo("a\nb");
  }

  @Test
  void shouldLeaveOutWhatIsNoCopy() {
    String body =
        Html.paragraphs(
            "<html><head><title>No</title><style>p{}</style></head><body><header>No</header>"
                + "<p>Yes</p><script>if (a<b) no()</script><aside>Aside</aside>"
                + "<figure><img src='x'><p>no</p></figure><!-- no <p>no</p> --></body></html>");

    assertThat(body).isEqualTo("Yes\n\nAside");
  }

  @Test
  void shouldTakeCaptionsAndLinksFromTheText() {
    CopyText copy =
        Html.read(
            "<p>See <a href='https://example.org/a?b=1&amp;c=2'>here</a>,"
                + " <a href=\"javascript:no()\">not here</a>.</p>"
                + "<figure><img alt='x'/><figcaption>A <b>ferry</b> at sea</figcaption></figure>"
                + "<p>End</p>");

    assertThat(copy.paragraphs()).isEqualTo("See here, not here.\n\nEnd");
    assertThat(copy.links()).containsExactly("https://example.org/a?b=1&c=2");
    assertThat(copy.captions()).containsExactly("A ferry at sea");
  }

  @Test
  void shouldKeepTheTextBehindAFigureThatIsNeverClosed() {
    assertThat(Html.paragraphs("<p>One</p><figure><p>Two</p>")).isEqualTo("One\n\nTwo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caf&eacute; &#233; &#xE9; | café é é",
        "Q&A, AT&T; R&params | Q&A, AT&T; R&params",
        "&copy 2031 &ampx | © 2031 &ampx",
        "&#147;quoted&#148; &#0; | “quoted” \uFFFD",
        "a < b and c > d | a < b and c > d",
        "5 <6 and <3 and a<b | 5 <6 and <3 and a<b",
        "x&nbsp;&nbsp;y | x y",
        "<jan@example.org> wrote | <jan@example.org> wrote",
        "[<b class=x>bold</b >] | [bold]",
        "<img alt=\"a>b\" src=x>Ship | Ship",
        "<p title='>'>Ship</p> | Ship",
        "Ship<br clear=\"all | Ship<br clear=\"all",
        "<![CDATA[<p>Ship</p>]]> | Ship ]]>",
        "<o:p>Ship</o:p><?pi x?><!DOCTYPE html> | Ship",
      })
  void shouldReadWhatPeopleWrite(String html, String wanted) {
    assertThat(Html.line(html)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ship &lt;script&gt;alert(1)&lt;/script&gt;",
        "Ship &amp;lt;b onclick=x&amp;gt;&amp;lt;/b&amp;gt;",
        "<i<i></i>mg src=x>Ship",
        "Ship < img src=x onerror=y>",
        "Ship<svg/onload=alert(1)>",
        "Ship<IMG SRC=\"javascript:x\">",
        "Sh<b></b>ip<iframe src=x></iframe>",
        "Ship<script>alert(1)",
      })
  void shouldLeaveNoMarkup(String html) {
    assertThat(Html.paragraphs(html)).isEqualTo("Ship");
  }

  @Test
  void shouldReadMarkupThatWasEscapedOnceMore() {
    String body = Html.paragraphs("&lt;p&gt;One\nline&lt;/p&gt;\n&lt;p&gt;Two&amp;nbsp;&lt;/p&gt;");

    assertThat(body).isEqualTo("One line\n\nTwo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Use &lt;script&gt; to load.</p><p>Two</p> | Use to load.#Two",
        "<p>Use &amp;lt;STYLE type=x&amp;gt; here.</p><p>Two</p> | Use here.#Two",
        "<p>Use &lt;script&gt; and &lt;/script here.</p><p>Two</p> | Use and </script here.#Two",
        "<p>One &lt;script&gt;alert(1)&lt;/script&gt;</p><p>Two</p> | One#Two",
      })
  void shouldKeepTheRestOfATextThatSpeaksOfAScript(String html, String wanted) {
    assertThat(Html.paragraphs(html)).isEqualTo(wanted.replace("#", "\n\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The <script> tag goes", "The &lt;script&gt; tag goes"})
  void shouldKeepTheRestOfATitleThatSpeaksOfAScript(String title) {
    assertThat(Html.line(title)).isEqualTo("The tag goes");
  }

  @Test
  void shouldGiveNoTitleWhereThereIsNone() {
    assertThat(Html.line(null)).isNull();
    assertThat(Html.line(" <b> &nbsp; </b> ")).isNull();
    assertThat(Html.paragraphs("<p></p>")).isEmpty();
  }

  @Test
  void shouldKeepTheTextBehindACaptionThatIsNotClosed() {
    assertThat(Html.paragraphs("<p>One.</p><figcaption>A quay<p>Two.</p>"))
        .isEqualTo("One.\n\nA quay\n\nTwo.");
  }
}
