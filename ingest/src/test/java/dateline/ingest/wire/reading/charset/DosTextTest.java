package dateline.ingest.wire.reading.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DosTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IBM850|Die Fähre nach Köln fällt früh aus, hieß es; höhere Böen kämen über die Küste.",
        "IBM437|El niño dijo que ahí no había más barcos pequeños en la región, según la policía.",
        "IBM437|Les élèves français étaient gênés: la fête du port a été annulée à la fin.",
        "IBM850|Færgen kom på søndag, og mange gæster kørte over øen; også børn så båden gå."
      })
  void shouldReadTheLettersOfDos(String charset, String text) {
    assertThat(DecodedText.of(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Fähre“ – so heißt sie – fällt aus… “Gut”, sagt’s Köln; l’été, d’août, aujourd’hui.",
        "‘It’s “open”,’ said O’Brien—the mayor’s aide—on Monday…and so it’s done—really.",
        "Les élèves français étaient gênés: la fête du port a été annulée à la fin."
      })
  void shouldLeaveTheQuotationMarksOfWindows(String text) {
    assertThat(DecodedText.of(text.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(text);
  }
}
