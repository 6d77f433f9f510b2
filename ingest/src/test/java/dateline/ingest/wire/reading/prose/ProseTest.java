package dateline.ingest.wire.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void shouldLeaveCleanTextAsItIs() {
    String text = "One line,\nanother.\n\nA paragraph with “quotes”.";

    assertThat(Prose.paragraphs(text)).isEqualTo(text);
  }

  @Test
  void shouldMendOnlyWhatIsNotClean() {
    assertThat(Prose.paragraphs("One.\n\n\n\nTwo. \n\t\nThree\u0000.\r\n\r\n\r\nFour\u007F.\f\n"))
        .isEqualTo("One.\n\nTwo.\n\nThree.\n\nFour.");
  }

  @Property(tries = 5_000)
  void shouldCleanAlikeWhereverTheUncleanBegins(@ForAll("copy") String text) {
    String clean = Prose.paragraphs(text);

    assertThat(clean)
        .isEqualTo(cleaned(text))
        .isEqualTo(Prose.paragraphs(clean))
        .doesNotContain("\n\n\n")
        .doesNotContainPattern("[ \\t\u00A0]\n");
  }

  @Provide
  Arbitrary<String> copy() {
    return Arbitraries.of('a', 'ü', '“', ' ', '\n', '\n', '\r', '\t', '\u00A0', '\u0001', '\u007F')
        .list()
        .ofMaxSize(24)
        .map(
            characters -> {
              StringBuilder text = new StringBuilder();
              characters.forEach(text::append);
              return text.toString();
            });
  }

  /** The same in the plainest words. */
  private static String cleaned(String text) {
    return text.replaceAll("\r\n?", "\n")
        .replaceAll("[\u0001\u007F]", "")
        .replaceAll("[ \\t\u00A0]+\n", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
