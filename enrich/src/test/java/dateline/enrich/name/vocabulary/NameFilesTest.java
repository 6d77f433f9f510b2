package dateline.enrich.name.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFilesTest {
  @Test
  void shouldFoldSingleWordsAndLeaveOutAllOthers() {
    assertThat(
            NameFiles.foldedWords(List.of("Ünal", "van der", "O'Neill", "Lo", "St. John", "ZOË")))
        .containsExactlyInAnyOrder("unal", "o'neill", "lo", "zoe");
  }

  @Test
  void shouldHaveNoneOfNone() {
    assertThat(NameFiles.foldedWords(List.of())).isEmpty();
    assertThat(NameFiles.foldedWords(List.of("", " "))).isEmpty();
  }
}
