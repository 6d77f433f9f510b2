package dateline.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void shouldLeaveAloneWhatFoldingWouldNotChange() {
    List<Character> letters =
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
            .filter(c -> Folding.isAsItIs((char) c) && Character.isLetter(c))
            .mapToObj(c -> (char) c)
            .toList();

    assertThat(letters).hasSizeGreaterThan(38_000);
    assertThat(letters)
        .allSatisfy(
            c -> {
              assertThat(Folding.fold(c.toString())).isEqualTo(c.toString());
              assertThat(Folding.of(c)).isEqualTo(c);
            });
  }

  @Test
  void shouldFoldWhatLooksLikeAnIdeographAndIsAnother() {
    // A compatibility ideograph, and the one that it stands for.
    assertThat(Folding.of('\uF900')).isEqualTo('\u8C48');
  }
}
