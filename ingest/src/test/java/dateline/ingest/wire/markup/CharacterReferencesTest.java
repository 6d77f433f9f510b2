package dateline.ingest.wire.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.list.LineFile.Line;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {
  @Test
  void shouldKnowNamesOfOneCharacterAndOfTwo() {
    assertThat(decoded("&Afr;")).isEqualTo("\uD835\uDD04");
    assertThat(decoded("&acE;")).isEqualTo("\u223E\u0333");
    assertThat(decoded("&agrave")).isEqualTo("à");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tide", "tide ", "tide xyz", "tide 1234567", "* 102", "tide  102"})
  void shouldNameALineOfTheListThatIsOfAnotherShape(String line) {
    assertThatThrownBy(() -> CharacterReferences.add(new Line("a.txt:3", line)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a.txt:3: wanted 'Abreve 102', found '" + line + "'");
  }

  private static String decoded(String text) {
    CharacterReferences.Found found =
        Objects.requireNonNull(CharacterReferences.at(text.toCharArray(), 0, text.length()), text);
    assertThat(found.end()).isEqualTo(text.length());
    return found.text();
  }
}
