package dateline.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Russia's war, Russia’s aims      | russia war russia aims          | Russia war Russia aims
          RUSSIA'S allies' aims            | russia allies aims              | RUSSIA allies aims
          O'Neill and O’Neill don't        | o'neill and o'neill don't       | O'Neill and O’Neill don't
          dell'Iran un'italiana all’Aia | dell iran un italiana all aia | dell Iran un italiana all Aia
          l'Élysée d’Orsay qu'il jusqu'à   | l elysee d orsay qu il jusqu a  | l Élysée d Orsay qu il jusqu à
          Kim Jong-un F-16 9/11            | kim jong un f 16 9 11           | Kim Jong un F 16 9 11
          the U.S., U.K.'s and U.N troops  | the us uk and un troops         | the U.S. U.K. and U.N troops
          S. Korea e.g. Ph.D.              | s korea eg ph d                 | S Korea e.g. Ph D
          J.R.R.Tolkien                    | jrr tolkien                     | J.R.R. Tolkien
          5,000 3.5% $1,200.50, 7,         | 5,000 3.5 1,200.50 7            | 5,000 3.5 1,200.50 7
          Straße Łódź Ærø Œuvre Đà ılık    | strasse lodz aero oeuvre da ilik | Straße Łódź Ærø Œuvre Đà ılık
          ﬁnance İzmir ΟΔΟΣ οδός           | finance izmir οδοσ οδοσ         | ﬁnance İzmir ΟΔΟΣ οδός
          北京市 NHK放送 カナ               | 北 京 市 nhk 放 送 カ ナ          | 北 京 市 NHK 放 送 カ ナ
          Пётр Лук'янов                    | петр лук'янов                   | Пётр Лук'янов
          Hawaiʻi Sanaʼa                   | hawaii sana'a                   | Hawaiʻi Sanaʼa
          أحمد مدرسة مُحَمَّد مـحـمد على ٢٠ | احمد مدرسه محمد محمد علي 20     | أحمد مدرسة مُحَمَّد مـحـمد على ٢٠
          हिन्दी                            | हिन्दी                           | हिन्दी
          👍 ok -- “so”                     | ok so                           | ok so
          """)
  void shouldReadWords(String text, String folded, String original) {
    Tokens tokens = Tokenizer.tokenize(text);

    assertThat(String.join(" ", each(tokens, tokens::folded))).isEqualTo(folded);
    assertThat(String.join(" ", each(tokens, tokens::original))).isEqualTo(original);
  }

  @Test
  void shouldPartThaiIntoCharactersWithTheirMarks() {
    Tokens tokens = Tokenizer.tokenize("\u0E17\u0E35\u0E48\u0E19\u0E31");

    assertThat(each(tokens, tokens::original))
        .containsExactly("\u0E17\u0E35\u0E48", "\u0E19\u0E31");
  }

  @Test
  void shouldFoldComposedAndDecomposedAlike() {
    Tokens tokens =
        Tokenizer.tokenize("caf\u00E9 cafe\u0301 \u304C \u304B\u3099 \uD55C \u1112\u1161\u11AB");

    assertThat(each(tokens, tokens::folded))
        .containsExactly("cafe", "cafe", "\u304C", "\u304C", "\uD55C", "\uD55C");
  }

  @Test
  void shouldKeepCaseAndDiacriticsInTheWrittenForm() {
    Tokens tokens = Tokenizer.tokenize("U.S. O’Neill E\u0301lys\u00E9e");

    assertThat(each(tokens, token -> WrittenForm.of(tokens, token)))
        .containsExactly("US", "O'Neill", "\u00C9lys\u00E9e");
  }

  @Test
  void shouldKnowCapitals() {
    Tokens tokens = Tokenizer.tokenize("US U.S. Us us A NATO-led Éa ÉA F16");

    assertThat(where(tokens, tokens::isUpperInitial)).containsExactly(0, 1, 2, 4, 5, 7, 8, 9);
    assertThat(where(tokens, tokens::isAllUpper)).containsExactly(0, 1, 5, 8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          One two. Three four! Five              | 0 2 4
          In Paris he left. "We go," Kim said.   | 0 4
          He said: "We go," Kim said             | 0 2
          Gen. Li met Mr. Wu at 5.30 p.m. today  | 0
          George W. Bush, S. Korea               | 0
          a.com is up.                           | 0
          好。 北                                 | 0 1
          好。北                                  | 0 1
          """)
  void shouldKnowWhereSentencesStart(String text, String starts) {
    Tokens tokens = Tokenizer.tokenize(text);

    List<String> found =
        where(tokens, tokens::isSentenceStart).stream().map(String::valueOf).toList();
    assertThat(String.join(" ", found)).isEqualTo(starts.strip());
  }

  @Test
  void shouldCountParagraphsThatHaveWords() {
    Tokens tokens = Tokenizer.tokenize("\n\n* * *\n\na\nb\r\n \r\nc\n\n---\n\nd\u2029e\r\nf");

    assertThat(each(tokens, tokens::paragraph)).containsExactly(0, 0, 1, 2, 3, 3);
    assertThat(where(tokens, tokens::isSentenceStart)).containsExactly(0, 2, 3, 4);
  }

  @Test
  void shouldFindNoWordsInPunctuation() {
    assertThat(Tokenizer.tokenize(" '.-—\u0640\u0301 \uD800").size()).isZero();
  }

  private static <T> List<T> each(Tokens tokens, IntFunction<T> what) {
    return IntStream.range(0, tokens.size()).mapToObj(what).toList();
  }

  private static List<Integer> where(Tokens tokens, java.util.function.IntPredicate what) {
    return IntStream.range(0, tokens.size()).filter(what).boxed().toList();
  }
}
