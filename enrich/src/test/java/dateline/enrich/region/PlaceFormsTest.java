package dateline.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFormsTest {
  @ParameterizedTest
  @CsvSource({
    "ru,Москва,Москвы Москве Москву Москвой",
    "ru,Россия,России Россию Россией",
    "ru,Казахстан,Казахстана Казахстану Казахстаном Казахстане",
    "ru,США,США",
    "ru,Афины,Афин Афинах",
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

  @Test
  void shouldDeclineBothWordsOfARussianName() {
    assertThat(PlaceForms.of("ru", "Нижний Тагил"))
        .contains("Нижнего Тагила", "Нижнему Тагилу", "Нижним Тагилом", "Нижнем Тагиле");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Дели", "Бали", "Сочи", "Хельсинки"})
  void shouldNotDeclineRussianNamesThatEndLikeForeignPlurals(String name) {
    assertThat(PlaceForms.of("ru", name)).containsExactly(name);
  }
}
