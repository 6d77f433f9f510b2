package dateline.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFormsTest {
  @ParameterizedTest
  @CsvSource({
    "ru,российск,российский российская российских",
    "ru,немецк,немецкая немецкими",
    "ru,украинец,украинцы украинцев украинцах",
    "ru,сенегалец,сенегальца сенегальцы",
    "ru,китаец,китайца китайцев",
    "it,italiano,italiana italiani italiane",
    "it,senegalese,senegalesi",
    "pt,francês,francesa franceses",
    "de,kenianisch,kenianische kenianischen kenianischem",
    "de,Kenianer,Kenianern Kenianerin Kenianerinnen",
    "de,Ghanese,Ghanesen Ghanesin Ghanesinnen",
    "fr,malien,malienne maliens maliennes",
    "fr,sénégalais,sénégalaise sénégalaises",
    "fr,kényan,kényane kényans kényanes",
    "fr,belge,belges",
    "es,boliviano,boliviana bolivianos bolivianas",
    "es,senegalés,senegalesa senegaleses",
    "es,ghanés,ghanesas",
    "es,marroquí,marroquíes",
    "es,nicaragüense,nicaragüenses",
    "ar,برازيلي,البرازيلي والبرازيلية للبرازيليين برازيليون",
    "ar,أتراك,الأتراك والأتراك للأتراك",
  })
  void shouldInflectPeoples(String language, String word, String forms) {
    assertThat(PeopleForms.of(language, word))
        .contains(word)
        .containsAll(Arrays.asList(forms.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({"ja,日本人", "en,Kenyan", "ar,البرازيلي"})
  void shouldLeaveOthersAsTheyAre(String language, String word) {
    assertThat(PeopleForms.of(language, word)).containsExactly(word);
  }
}
