package dateline.enrich.region.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.enrich.region.gazetteer.Abbreviations.Phrase;
import dateline.enrich.region.gazetteer.GazetteerFiles.Abbreviated;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
  @Test
  void shouldMakeThePhrasesOfACharacter() {
    Abbreviated file = file(Map.of("RU", "露ロ"), List.of());

    assertThat(Abbreviations.phrases(file))
        .containsExactly(
            new Phrase("露政府", List.of("RU")),
            new Phrase("訪露", List.of("RU")),
            new Phrase("ロ政府", List.of("RU")),
            new Phrase("訪ロ", List.of("RU")));
  }

  @Test
  void shouldNameEachCountryOfAWord() {
    Abbreviated file = file(Map.of("US", "米"), List.of("日米"));

    assertThat(Abbreviations.phrases(file)).contains(new Phrase("日米", List.of("JP", "US")));
  }

  @Test
  void shouldSayWhichCharacterHasNoCountry() {
    Abbreviated file = file(Map.of("US", "米"), List.of("米加"));

    assertThatThrownBy(() -> Abbreviations.phrases(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("region/abbreviations.yml: together: 米加: no country for 加");
  }

  private static Abbreviated file(Map<String, String> countries, List<String> together) {
    return new Abbreviated(
        "ja", countries, Map.of("JP", "日"), List.of("政府"), List.of("訪"), together, Map.of());
  }
}
