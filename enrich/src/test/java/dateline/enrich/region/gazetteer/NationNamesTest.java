package dateline.enrich.region.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import org.junit.jupiter.api.Test;

class NationNamesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(new Resources());

  @Test
  void shouldKnowCountriesInAllFormsOfALanguage() {
    assertThat(GAZETTEER.nations("en")).contains("United Kingdom", "Cape Verde", "Africa");
    assertThat(GAZETTEER.nations("de"))
        .contains("Zypern", "Zyperns", "Europas", "Großbritanniens", "Kirgistans");
  }

  @Test
  void shouldKnowThoseWhoLiveThere() {
    assertThat(GAZETTEER.peoples())
        .contains("Slovakian", "Scandinavian")
        .noneMatch(people -> people.endsWith("-"));
  }
}
