package dateline.schemas.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.list.LineFile.Line;
import org.junit.jupiter.api.Test;

class LineFileTest {
  @Test
  void shouldPassOverLinesThatSayNothing() {
    assertThat(LineFile.beside(LineFileTest.class, "tides.txt"))
        .containsExactly(
            new Line("tides.txt:3", "kelp: weed"), new Line("tides.txt:6", "flint: stöne"));
  }

  @Test
  void shouldReadTheLinesOfAnySystem() {
    assertThat(LineFile.read("a.txt", "kelp\r\n\r\n flint # grey\rchalk"))
        .containsExactly(
            new Line("a.txt:1", "kelp"),
            new Line("a.txt:3", " flint # grey"),
            new Line("a.txt:4", "chalk"));
  }

  @Test
  void shouldHaveNoLineInAnEmptyFile() {
    assertThat(LineFile.read("a.txt", "")).isEmpty();
  }

  @Test
  void shouldNameTheLineThatIsOfAnotherShape() {
    assertThat(new Line("a.txt:3", "kelp").wanted("kelp: weed"))
        .hasMessage("a.txt:3: wanted 'kelp: weed', found 'kelp'");
  }

  @Test
  void shouldSayWhichFileIsMissing() {
    assertThatThrownBy(() -> LineFile.beside(LineFileTest.class, "ebb.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no resource ebb.txt beside dateline.schemas.list.LineFileTest");
  }
}
