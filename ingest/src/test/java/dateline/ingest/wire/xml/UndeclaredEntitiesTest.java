package dateline.ingest.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndeclaredEntitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a>caf&eacute; &amp; &zorblat;</a> | <a>caf&#233; &amp; &zorblat;</a>",
        "<a><![CDATA[&eacute;]]>&eacute;</a> | <a><![CDATA[&eacute;]]>&#233;</a>",
        "<a><!-- &eacute; -->&eacute;</a> | <a><!-- &eacute; -->&#233;</a>",
        "<a>&eacute;<!-- &eacute;</a> | <a>&#233;<!-- &eacute;</a>",
        "<!DOCTYPE a [<!ENTITY eacute \"x\">]><a>&eacute;</a> | <!DOCTYPE a [<!ENTITY eacute \"x\">]><a>&eacute;</a>",
      })
  void shouldWriteHtmlsEntitiesAsNumbers(String document, String written) {
    assertThat(UndeclaredEntities.asNumbers(document)).isEqualTo(written);
  }

  /** A scan of the whole for each of them would take hours. */
  @Test
  @Timeout(30)
  void shouldTakeTimeInProportionToAHostileDocument() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      names.append("&zz").append(i).append(';');
    }
    String unclosed = "&zz;" + "<!--".repeat(1_000_000);

    assertThat(UndeclaredEntities.asNumbers(names.toString())).isEqualTo(names.toString());
    assertThat(UndeclaredEntities.asNumbers(unclosed)).isEqualTo(unclosed);
  }
}
