package dateline.ingest.wire.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenStyleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style=\"display:none;max-height:0\">Hidden</div>",
        "<span style='font-size:0px; line-height:0'>Hidden</span>",
        "<span style='OPACITY: 0'>Hidden</span>",
        "<div style=\"color:#fff; mso-hide: all;\"><p>Hidden</p></div>",
        "<table style='display:none!important'><tr><td>Hidden<table><tr><td>x</td></tr></table></td>"
            + "</tr></table>"
      })
  void shouldLeaveOutWhatNobodyIsToSee(String hidden) {
    assertThat(Html.paragraphs("<body>" + hidden + "<p>Goats.</p></body>")).isEqualTo("Goats.");
  }

  /** A search of the whole text for the end of each of them would take hours. */
  @Test
  @Timeout(60)
  void shouldTakeTimeInProportionToATextOfInventedElements() {
    StringBuilder html = new StringBuilder("Goats.");
    for (int i = 0; i < 100_000; i++) {
      html.append("<x").append(i).append(" style='display:none'>");
    }
    html.append("</y>".repeat(100_000));

    assertThat(Html.paragraphs(html.toString())).isEqualTo("Goats.");
  }

  @Test
  void shouldReadTextInLayoutsThatSetTheirOwnSize() {
    String html =
        "<td style='font-size:0px;padding:2px'><div style='font-size:13px'>Goats.</div></td>"
            + "<p style='opacity:0.9'>Sheep.</p><div style='display:none'>never closed";

    assertThat(Html.paragraphs(html)).isEqualTo("Goats.\n\nSheep.\n\nnever closed");
  }
}
