package dateline.query.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.text.LexiconBuilder.Word;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void shouldFindOverlappingPhrases() {
    Lexicon<String> lexicon =
        Lexicon.<String>builder()
            .add("Korea", "korea")
            .add("North Korea", "KP")
            .add("Korea Strait", "strait")
            .build();

    List<Hit<String>> hits = lexicon.match(Tokenizer.tokenize("NORTH Koréa-Strait"));

    assertThat(hits)
        .containsExactly(
            new Hit<>(0, 2, "KP"), new Hit<>(1, 2, "korea"), new Hit<>(1, 3, "strait"));
  }

  @Test
  void shouldGiveAllValuesOfAPhrase() {
    Lexicon<Integer> lexicon =
        Lexicon.<Integer>builder().add("Congo", 1).add("congo", 2).add("Congo River", 3).build();

    List<Hit<Integer>> hits = lexicon.match(Tokenizer.tokenize("the Congo River"));

    assertThat(hits).containsExactly(new Hit<>(1, 2, 1), new Hit<>(1, 2, 2), new Hit<>(1, 3, 3));
  }

  @Test
  void shouldNotCrossParagraphs() {
    Lexicon<Integer> lexicon = Lexicon.<Integer>builder().add("North Korea", 1).build();

    assertThat(lexicon.match(Tokenizer.tokenize("up north\n\nKorea said"))).isEmpty();
    assertThat(lexicon.match(Tokenizer.tokenize("up north\nKorea said"))).hasSize(1);
  }

  @Test
  void shouldFindPrefixesAnywhereInAPhrase() {
    Lexicon<Integer> lexicon =
        Lexicon.<Integer>builder()
            .add(
                List.of(new Word("nucl", true), new Word("test", true), new Word("site", false)), 1)
            .add(List.of(new Word("test", true)), 2)
            .add(List.of(new Word("te", true)), 3)
            .add("nuclear", 4)
            .build();

    List<Hit<Integer>> hits = lexicon.match(Tokenizer.tokenize("nuclear testing site"));

    assertThat(hits)
        .containsExactlyInAnyOrder(
            new Hit<>(0, 1, 4), new Hit<>(0, 3, 1), new Hit<>(1, 2, 2), new Hit<>(1, 2, 3));
  }

  @Test
  void shouldFindBeginningsOfEveryLength() {
    String word = "abcdefgh";
    LexiconBuilder<Integer> builder = Lexicon.builder();
    for (int length = 1; length <= word.length(); length++) {
      builder.add(List.of(new Word(word.substring(0, length), true)), length);
    }
    builder.add(List.of(new Word("abxy", true)), 99);
    Lexicon<Integer> lexicon = builder.build();

    for (int length = 1; length <= word.length(); length++) {
      List<Integer> each = IntStream.rangeClosed(1, length).boxed().toList();
      // A word that has a number of its own, and one that is in no phrase.
      for (String text : List.of(word.substring(0, length), word.substring(0, length) + "z")) {
        assertThat(lexicon.match(Tokenizer.tokenize(text)))
            .extracting(Hit::value)
            .containsExactlyInAnyOrderElementsOf(each);
      }
    }
    assertThat(lexicon.match(Tokenizer.tokenize("abxyz")))
        .extracting(Hit::value)
        .containsExactlyInAnyOrder(1, 2, 99);
    assertThat(lexicon.match(Tokenizer.tokenize("bcde"))).isEmpty();
  }

  @Test
  void shouldKeepOnlyTheLongestHits() {
    Lexicon<String> lexicon =
        Lexicon.<String>builder()
            .add("a", "short")
            .add("a b", "long")
            .add("A B", "long too")
            .add("b c", "overlapping")
            .add("c", "next")
            .build();

    List<Hit<String>> hits = lexicon.longest(Tokenizer.tokenize("a b c"));

    assertThat(hits)
        .containsExactly(
            new Hit<>(0, 2, "long"), new Hit<>(0, 2, "long too"), new Hit<>(2, 3, "next"));
  }

  @Test
  void shouldHideNoHitBehindOneThatDoesNotFit() {
    Lexicon<String> lexicon =
        Lexicon.<String>builder().add("a b", "unfit").add("b c", "hidden").build();

    List<Hit<String>> hits =
        lexicon.longest(Tokenizer.tokenize("a b c"), hit -> !hit.value().equals("unfit"));

    assertThat(hits).containsExactly(new Hit<>(1, 3, "hidden"));
  }

  @Test
  void shouldFindNothingWhenEmpty() {
    Lexicon<String> lexicon = Lexicon.<String>builder().build();

    assertThat(lexicon.match(Tokenizer.tokenize("a b c"))).isEmpty();
  }

  @Test
  void shouldFindEveryPhraseOfMany() {
    LexiconBuilder<Integer> builder = Lexicon.builder();
    for (int i = 0; i < 20_000; i++) {
      builder.add("word" + i + " of " + i % 7, i);
    }
    Lexicon<Integer> lexicon = builder.build();

    List<Hit<Integer>> hits =
        lexicon.match(Tokenizer.tokenize("word0 of 0 word19999 of 1, word19998 of 6"));

    assertThat(hits).containsExactly(new Hit<>(0, 3, 0), new Hit<>(6, 9, 19_998));
  }

  @Test
  void shouldFindTheSameWhoeverSharesTheWords() {
    var words = new WordNumbers();
    Lexicon<Integer> early =
        Lexicon.<Integer>builder(words)
            .add("north sea", 1)
            .add(List.of(new Word("nor", true)), 2)
            .build();
    Lexicon<Integer> late =
        Lexicon.<Integer>builder(words).add("north", 3).add("norway", 4).build();

    Tokens tokens = Tokenizer.tokenize("Norway, North Sea, nobody");

    assertThat(early.match(tokens))
        .containsExactlyInAnyOrder(new Hit<>(0, 1, 2), new Hit<>(1, 2, 2), new Hit<>(1, 3, 1));
    assertThat(late.match(tokens)).containsExactly(new Hit<>(0, 1, 4), new Hit<>(1, 2, 3));
  }

  @Test
  void shouldRefuseAPhraseWithoutWords() {
    assertThatThrownBy(() -> Lexicon.<String>builder().add("...", "dots"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a phrase needs a word (value: dots)");
  }
}
