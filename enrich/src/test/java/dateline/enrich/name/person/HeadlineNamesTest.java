package dateline.enrich.name.person;

import static dateline.enrich.name.FoundNames.wordsOfPeople;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineNamesTest {
  @Test
  void shouldTakeWordsOfAHeadlineForWhomTheTextNames() {
    assertThat(
            wordsOfPeople(
                "Quillfeather Leaves Pinebury After Lantern Quarrel\n\n"
                    + "Maria Quillfeather rowed home."))
        .containsExactlyInAnyOrder("Quillfeather", "Maria Quillfeather");
  }
}
