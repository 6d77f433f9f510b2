package dateline.query.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
  private final WordNumbers numbers = new WordNumbers();

  /** Names of a language are read when its first story comes, while others are being labelled. */
  @Test
  void shouldReadTextsWhileALexiconIsBeingMade() {
    Lexicon<String> ready = Lexicon.<String>builder(numbers).add("ferry", "ship").build();
    LexiconBuilder<String> beingMade = Lexicon.builder(numbers);
    for (int word = 0; word < 1_000; word++) {
      beingMade.add("word" + word, "value");
    }

    assertThat(values(ready, "A ferry ran aground.")).containsExactly("ship");
    assertThat(values(beingMade.build(), "Of word999 nobody spoke.")).containsExactly("value");
  }

  @Test
  void shouldHaveATableForWordsThatNoLexiconBeginsWithYet() {
    for (int word = 0; word < 1_000; word++) {
      numbers.number("word" + word);
    }

    assertThatCode(numbers::table).doesNotThrowAnyException();
  }

  private static List<String> values(Lexicon<String> lexicon, String text) {
    return lexicon.longest(Tokenizer.tokenize(text)).stream().map(Hit::value).toList();
  }
}
