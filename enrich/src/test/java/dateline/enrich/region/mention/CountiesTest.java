package dateline.enrich.region.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.Tokenizer;
import dateline.query.text.WordNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountiesTest {
  private final LexiconBuilder<String> institutions = Lexicon.builder(new WordNumbers());

  @Test
  void shouldTellTheCountryOfACountyByItsFullName() {
    Counties.read("# Some.\nUS: Quarn; Zorbel Hill\n", institutions);
    Lexicon<String> counties = institutions.build();

    assertThat(counties.longest(Tokenizer.tokenize("Roads in Zorbel Hill County and Quarn")))
        .singleElement()
        .satisfies(hit -> assertThat(hit.value()).isEqualTo("US"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quarn; Zorbel", "US:", "US: Quarn;; Zorbel"})
  void shouldNameTheLineThatIsNoListOfCounties(String line) {
    assertThatThrownBy(() -> Counties.read("# Some.\n" + line, institutions))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("region/counties.txt:2")
        .hasMessageContaining("'" + line + "'");
  }
}
