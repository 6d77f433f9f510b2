package dateline.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void shouldKeepWhatIsNoControlCharacter() {
    String text = "Ünï — “text”\twith\n\nparagraphs 😀 العقبة";

    assertThat(Printable.text(text)).isEqualTo(text);
  }

  @Property
  void shouldNeverPrintAControlCharacter(@ForAll String text) {
    assertThat(Printable.text(text))
        .hasSameSizeAs(text)
        .doesNotContainPattern("[\\p{Cc}&&[^\n\t]]");
    assertThat(Printable.line(text)).doesNotContainPattern("[\\p{Cc}\u2028\u2029]");
    assertThat(Printable.headline(text)).hasSizeLessThanOrEqualTo(400);
  }
}
