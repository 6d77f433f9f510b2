package dateline.ingest.wire.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class WordRunsTest {
  @Test
  void shouldGoOnUpToMarkup() {
    String text = "Words, and more words than eight characters<br>hold";

    assertThat(WordRuns.of(text).end(0, text.length())).isEqualTo(text.indexOf('<'));
  }

  @Test
  void shouldLeaveTextWithLettersOfTwoCharactersToOthers() {
    String text = "a smile \uD83D\uDE00 within a line of words";

    assertThat(WordRuns.of(text).end(0, text.length())).isZero();
  }

  @Property(tries = 5_000)
  void shouldPassOnlyWordsThatSingleSpacesPart(@ForAll("marked") String text) {
    WordRuns runs = WordRuns.of(text);
    for (int from = 0; from < text.length(); from++) {
      int end = runs.end(from, text.length());
      assertThat(end).isBetween(from, text.length());
      for (int at = from; at < end; at++) {
        assertThat(text.charAt(at)).isNotIn('<', '&', '\n', '\t', '\u007F', '\u0085', '\u00A0');
        assertThat(text.charAt(at)).isNotIn('\u2028', '\u2029');
        assertThat(at > 0 && text.charAt(at) == ' ' && text.charAt(at - 1) == ' ').isFalse();
      }
    }
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of('a', 'Z', '!', ' ', '~')),
            Tuple.of(
                1,
                Arbitraries.of(
                    '<', '&', '>', '\n', '\t', '\u007F', '\u0085', '\u00A0', '\u00E9', '\u201C',
                    '\u2028', '\u2029', ' ')))
        .list()
        .ofMaxSize(40)
        .map(
            characters -> {
              StringBuilder text = new StringBuilder();
              characters.forEach(text::append);
              return text.toString();
            });
  }
}
