package dateline.enrich.region.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the names of places and peoples. */
class FormsTest {
  @ParameterizedTest
  @CsvSource({
    "place,ru,Москва,Москвы Москве Москву Москвой",
    "place,ru,Россия,России Россию Россией",
    "place,ru,Казахстан,Казахстана Казахстану Казахстаном Казахстане",
    "place,ru,США,США",
    "place,ru,Афины,Афин Афинах",
    "place,ar,القاهرة,بالقاهرة للقاهرة والقاهرة",
    "place,ar,مصر,بمصر لمصر ومصر",
    "place,de,Berlin,Berlins Berliner",
    "place,de,Bremen,Bremens Bremer",
    "people,ru,российск,российский российская российских",
    "people,ru,немецк,немецкая немецкими",
    "people,ru,украинец,украинцы украинцев украинцах",
    "people,ru,сенегалец,сенегальца сенегальцы",
    "people,ru,китаец,китайца китайцев",
    "people,it,italiano,italiana italiani italiane",
    "people,it,senegalese,senegalesi",
    "people,pt,francês,francesa franceses",
    "people,de,kenianisch,kenianische kenianischen kenianischem",
    "people,de,Kenianer,Kenianern Kenianerin Kenianerinnen",
    "people,de,Ghanese,Ghanesen Ghanesin Ghanesinnen",
    "people,fr,malien,malienne maliens maliennes",
    "people,fr,sénégalais,sénégalaise sénégalaises",
    "people,fr,kényan,kényane kényans kényanes",
    "people,fr,belge,belges",
    "people,es,boliviano,boliviana bolivianos bolivianas",
    "people,es,senegalés,senegalesa senegaleses",
    "people,es,ghanés,ghanesas",
    "people,es,marroquí,marroquíes",
    "people,es,nicaragüense,nicaragüenses",
    "people,ar,برازيلي,البرازيلي والبرازيلية للبرازيليين برازيليون",
    "people,ar,أتراك,الأتراك والأتراك للأتراك",
  })
  void shouldInflect(String kind, String language, String name, String forms) {
    assertThat(forms(kind, language, name)).contains(name).contains(forms.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"ja,日本人", "en,Kenyan", "ar,البرازيلي"})
  void shouldLeaveOtherPeoplesAsTheyAre(String language, String word) {
    assertThat(PeopleForms.of(language, word)).containsExactly(word);
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

  private static Set<String> forms(String kind, String language, String name) {
    return kind.equals("place") ? PlaceForms.of(language, name) : PeopleForms.of(language, name);
  }
}
