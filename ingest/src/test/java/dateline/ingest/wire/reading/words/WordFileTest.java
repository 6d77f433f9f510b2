package dateline.ingest.wire.reading.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFileTest {
  private static WordFile read(String name) {
    return WordFile.read(WordFileTest.class, name);
  }

  @Test
  void shouldJoinTheLinesOfAKind() {
    assertThat(read("tides.txt").of("1"))
        .containsExactlyInAnyOrder("ebb", "low water", "basse mer");
  }

  @Test
  void shouldKnowTheWordsOfAllKinds() {
    assertThat(read("tides.txt").all())
        .containsExactlyInAnyOrder("ebb", "low water", "basse mer", "flood");
  }

  @Test
  void shouldSayWhatEachWordStandsFor() {
    assertThat(read("tides.txt").<Integer>meanings(Integer::valueOf))
        .isEqualTo(Map.of("ebb", 1, "low water", 1, "basse mer", 1, "flood", 2));
  }

  @Test
  void shouldRefuseAWordThatStandsForTwoThings() {
    WordFile twice = read("twice.txt");
    assertThatThrownBy(() -> twice.meanings(Integer::valueOf))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("'ebb' stands for two things");
  }

  @Test
  void shouldNameALineWithoutAKind() {
    assertThatThrownBy(() -> read("kindless.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("kindless.txt:3: wanted 'kind: word, word', found 'flood'");
  }
}
