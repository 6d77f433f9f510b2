package dateline.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
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
    assertThat(Inflection.ofPlace(language, name))
        .contains(name)
        .containsAll(Arrays.asList(forms.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "ru,российск,российский российская российских",
    "ru,украинец,украинцы украинцев",
    "it,italiano,italiana italiani italiane",
    "pt,francês,francesa franceses",
  })
  void shouldInflectPeoples(String language, String word, String forms) {
    assertThat(Inflection.ofPeople(language, word))
        .containsAll(Arrays.asList(forms.split(" ", -1)));
  }
}
