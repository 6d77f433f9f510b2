package dateline.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerPropertiesTest {
  @Property(tries = 3000)
  void shouldPlaceWordsInTheText(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.tokenize(text);

    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      assertThat(tokens.folded(i)).isNotEmpty();
      assertThat(tokens.hash(i)).isEqualTo(tokens.folded(i).hashCode());
      last = tokens.end(i);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 3000)
  void shouldReadAWordAloneAsItReadIt(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.tokenize(text);

    for (int i = 0; i < tokens.size(); i++) {
      Tokens alone = Tokenizer.tokenize(tokens.original(i));
      assertThat(alone.size()).isEqualTo(1);
      assertThat(alone.folded(0)).isEqualTo(tokens.folded(i));
      assertThat(alone.original(0)).isEqualTo(tokens.original(i));
    }
  }

  @Property(tries = 3000)
  void shouldTellAWrittenFormWithoutMakingIt(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.tokenize(text);

    for (int i = 0; i < tokens.size(); i++) {
      for (int other = 0; other < tokens.size(); other++) {
        String spelling = WrittenForm.of(tokens, other);
        assertThat(WrittenForm.is(tokens, i, spelling))
            .isEqualTo(WrittenForm.of(tokens, i).equals(spelling));
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "'",
            "\u2019",
            "'s",
            "l'",
            "qu'",
            ".",
            ",",
            "A.",
            "b",
            "É",
            "e\u0301",
            "1",
            "\u0E17",
            "\u0E35",
            "\u4EAC",
            "\u3099",
            "\u304B",
            "\u0640",
            "\u0628",
            "\u064E",
            "\u200D",
            "\u00AD",
            "ﬁ",
            "ß",
            "İ",
            "\u1112\u1161",
            "\uD835\uDC9C",
            "\uD842\uDFB7",
            "\uD800",
            "\u037A",
            " ",
            "\u02BC",
            "\u02BB",
            "\n\n",
            "\uFDFA",
            "\u0F0B");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
    return Arbitraries.oneOf(odd, odd, any).list().ofMaxSize(12).map(list -> String.join("", list));
  }
}
