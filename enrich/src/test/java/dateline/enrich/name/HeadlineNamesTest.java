package dateline.enrich.name;

import static dateline.enrich.name.FoundNames.people;
import static dateline.enrich.name.FoundNames.wordsOfPeople;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Wilson, The Lanterns Of Zorbury             | Maria Wilson",
        "- Maria Quimbel - Lanterns Of The Sea             | Maria Quimbel",
        "Harriet Wilson (The Quay, Lantern Deep)           | Harriet Wilson",
        "Maria Wilson and Thomas Q. Wilson                 | Maria Wilson, Thomas Q. Wilson",
      })
  void shouldFindWhoStandsAloneInALineOfCapitals(String line, String names) {
    assertThat(people("en", line)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Wins Lantern Prize Before Crowded Pier",
        "Zorbury Wants New Lanterns for Maria Quimbel",
        "Maria Celebrates, Zorbury Weeps Over Lanterns",
        "Crowds Leave Wilson Street, Maria Road",
        "MARIA WILSON, LANTERNS OF ZORBURY",
      })
  void shouldTakeNoOtherCapitalsOfAHeadlineForAName(String line) {
    assertThat(people("en", line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Old sailor Zorblat Q. Quimby dies in Pinebury at 80",
        "Zorblat Q. Quimby paints a lantern on Pine Quay, Zorbury, Pineland",
      })
  void shouldReadALineInWhichSomeWordsHaveNoCapital(String line) {
    assertThat(people("en", line)).containsExactly("Zorblat Q. Quimby");
  }

  @Test
  void shouldTakeWordsOfAHeadlineForWhomTheTextNames() {
    assertThat(
            wordsOfPeople(
                "Quillfeather Leaves Pinebury After Lantern Quarrel\n\n"
                    + "Maria Quillfeather rowed home."))
        .containsExactlyInAnyOrder("Quillfeather", "Maria Quillfeather");
  }
}
