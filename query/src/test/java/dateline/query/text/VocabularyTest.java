package dateline.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void shouldFindWordsByTheirFoldedForm() {
    Vocabulary vocabulary = Vocabulary.of(List.of("elysee", "us", "elysee", "north"));

    Tokens tokens = Tokenizer.tokenize("U.S. Élysée south NORTH");

    assertThat(IntStream.range(0, tokens.size()).map(i -> vocabulary.find(tokens, i)).toArray())
        .containsExactly(1, 0, Vocabulary.UNKNOWN, 2);
  }

  @Test
  void shouldTellWordsOfTheSameHashApart() {
    Vocabulary vocabulary = Vocabulary.of(List.of("an"));

    Tokens tokens = Tokenizer.tokenize("an C0");

    assertThat("an").hasSameHashCodeAs("c0");
    assertThat(vocabulary.contains(tokens, 0)).isTrue();
    assertThat(vocabulary.contains(tokens, 1)).isFalse();
  }

  @Test
  void shouldFindEachOfManyWords() {
    List<String> words = IntStream.range(0, 5_000).mapToObj(i -> "word" + i).toList();
    Vocabulary vocabulary = Vocabulary.of(words);

    Tokens tokens = Tokenizer.tokenize(String.join(" ", words));

    assertThat(IntStream.range(0, tokens.size()).map(i -> vocabulary.find(tokens, i)).toArray())
        .containsExactly(IntStream.range(0, 5_000).toArray());
  }
}
