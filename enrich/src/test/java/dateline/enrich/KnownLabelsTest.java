package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.Misreading;
import dateline.query.NamedQueries;
import dateline.query.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLabelsTest {
  private static final KnownLabels LABELS = Labeller.load().knownLabels();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region:GB",
        "region:gb",
        "region:142",
        "region:\"North Korea\"",
        "focus:KP AND storm",
        "tag:20000065",
        "tag:medtop:20000065",
        "tag:diplomacy",
        // Who stories are about is known to nobody before.
        "person:\"Ada Example\"",
        "org:Example",
        "tag:\"person:Ada Example\"",
        "harbour",
      })
  void shouldKnowWhatStoriesAreLabelledWith(String query) {
    assertThat(LABELS.unknown(Query.parse(query))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region:UK | region:UK | (near: GB United Kingdom)",
        "focus:US-TX AND storm | focus:US-TX | no story gets",
        "a OR NOT region:Atlantis | region:Atlantis | no story gets",
        "tag:diplomac | tag:diplomac | diplomacy)",
        "tag:99999999 | tag:99999999 | no story gets",
      })
  void shouldTellWhatNoStoryGets(String query, String found, String said) {
    assertThat(LABELS.unknown(Query.parse(query)))
        .singleElement()
        .satisfies(
            misreading -> {
              assertThat(misreading.found()).isEqualTo(found);
              assertThat(misreading.at().start()).isEqualTo(query.indexOf(found));
              assertThat(misreading.advice()).contains(said);
            });
  }

  @Test
  void shouldTellAllInOrderAndLeaveNamedQueriesToThemselves() {
    NamedQueries names =
        NamedQueries.of(
            Map.of("isles", "region:UK"),
            (name, reason) -> {
              throw reason;
            });

    List<Misreading> unknown =
        LABELS.unknown(Query.parse("tag:xyzzy OR @isles OR region:GB OR region:EN", names));

    assertThat(unknown).extracting(Misreading::found).containsExactly("tag:xyzzy", "region:EN");
  }
}
