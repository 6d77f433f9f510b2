package dateline.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFormsTest {
  @ParameterizedTest
  @CsvSource({
    "ru,Москва,Москвы Москве Москву Москвой",
    "ru,Россия,России Россию Россией",
    "ru,Казахстан,Казахстана Казахстану Казахстаном Казахстане",
    "ru,США,США",
    "ar,القاهرة,بالقاهرة للقاهرة والقاهرة",
    "ar,مصر,بمصر لمصر ومصر",
    "de,Berlin,Berlins Berliner",
    "de,Bremen,Bremens Bremer",
  })
  void shouldInflectPlaces(String language, String name, String forms) {
    assertThat(PlaceForms.of(language, name))
        .contains(name)
        .containsAll(Arrays.asList(forms.split(" ", -1)));
  }
}
