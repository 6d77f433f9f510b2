package dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.query.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = LanguageDetector.load(new Resources());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ferry was late because of the storm that hit the coast in the night.",
        "fr | Le bateau est arrivé en retard à cause de la tempête qui a frappé la côte.",
        "de | Die Fähre kam wegen des Sturms, der in der Nacht über die Küste zog, zu spät an.",
        "es | El barco llegó tarde por la tormenta que golpeó la costa durante la noche.",
        "pt | O barco chegou com atraso por causa da tempestade que não deixou o porto abrir.",
        "it | La nave è arrivata in ritardo per la tempesta che ha colpito la costa nella notte.",
        "nl | De boot kwam te laat aan door de storm die in de nacht over het land is getrokken.",
        "sv | Båten var sen och det är inte klart när den ska gå till ön igen efter stormen.",
        "pl | Prom przypłynął z opóźnieniem, bo w nocy nad morzem była burza i nie mógł wyjść.",
        "tr | Gemi bir gün geç geldi ve bu fırtına için daha çok önlem gerekiyor.",
        "id | Kapal itu terlambat karena badai yang melanda pantai pada malam hari dan tidak ada korban.",
        "ru | Паром опоздал, так как ночью на море был шторм, и он не мог выйти из порта.",
        "uk | Пором запізнився, бо вночі на морі був шторм, і він не міг вийти з порту та чекав.",
        "cs | Trajekt připlul pozdě, protože v noci byla na moři bouře.",
        "sk | Trajekt priplával neskoro, pretože v noci bola na mori búrka.",
        "ro | Feribotul a ajuns cu întârziere din cauza furtunii de pe mare.",
        "hu | A komp késve érkezett, mert éjjel vihar volt a tengeren.",
        "fi | Lautta oli myöhässä, koska yöllä merellä oli myrsky.",
        "da | Færgen kom for sent, fordi der var storm på havet i nat.",
        "nb | Ferga kom for sent fordi det var storm på havet i natt.",
        "hr | Trajekt je kasnio jer je noću na moru bila oluja.",
        "vi | Chuyến phà đến muộn vì đêm qua có bão trên biển.",
        "bg | Фериботът закъсня, защото през нощта в морето имаше буря.",
        "ur | کشتی طوفان کی وجہ سے دیر سے پہنچی ہے۔",
        "bn | ঝড়ের কারণে ফেরি দেরিতে পৌঁছেছে।",
        "ar | وصلت السفينة في وقت متأخر من الليل بعد العاصفة التي ضربت الساحل على البحر.",
        "fa | کشتی به دلیل طوفانی که در شب به ساحل رسید با تاخیر از بندر خارج شد و این را گفتند.",
        "hi | तूफान के कारण नाव देर से आई और यह बंदरगाह में नहीं रुकी।",
        "el | Το πλοίο άργησε λόγω της καταιγίδας.",
        "he | הספינה איחרה בגלל הסערה.",
        "ko | 폭풍 때문에 배가 늦게 도착했다.",
        "ja | 嵐のため、船は遅れて港に着いた。",
        "zh | 由于风暴，渡轮晚点到达港口。",
        "th | เรือมาถึงช้าเพราะพายุ",
      })
  void shouldTell(String language, String text) {
    assertThat(DETECTOR.detect(List.of(Tokenizer.tokenize(text)))).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | عبارة متأخرة",
        "ru | Шторм",
        "tr | Fırtınalardan kaçınılmalıdır",
        "it | Manifestazione rinviata",
        "pl | Przemyślność rybaków",
      })
  void shouldTellByLettersAndEndingsWhereNoCommonWordStands(String language, String text) {
    assertThat(DETECTOR.detect(List.of(Tokenizer.tokenize(text)))).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Bomberos rescatan pescadores heridos",
        "it | Pescatori salvati dai vigili",
        "pt | Bombeiros resgatam pescadores feridos",
        "fr | Pompiers félicités, pêcheurs sauvés",
        "nl | Vissers gered bij Terschelling",
        "sv | Fiskare räddades utanför Gotland",
        "da | Fiskere reddet ved Skagen",
        "fi | Kalastajat pelastettiin myrskystä",
        "hu | Halászokat mentettek tegnap",
        "lv | Zvejnieki izglābti pie Ventspils",
        "cs | Hasiči zachránili rybáře",
        "sk | Hasiči zachránili rybárov",
        "id | Nelayan diselamatkan petugas",
        "ru | Спасатели вытащили рыбаков",
      })
  void shouldTellAHeadlineByWhichLettersFollowOneAnother(String language, String text) {
    assertThat(DETECTOR.detect(List.of(Tokenizer.tokenize(text)))).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Plainly another language than the wire says.
        "fr | de | Die Fähre kam wegen des Sturms, der in der Nacht über die Küste zog, zu spät an.",
        "en | ru | Паром опоздал, так как ночью на море был шторм, и он не мог выйти из порта.",
        "zh | en | The ferry was late because of the storm that hit the coast in the night.",
        "en | ja | 昨夜の嵐のため、船は遅れて港に着いた。港は今も閉まっている。",
        // Too short or too much alike to say so.
        "fr | fr | Die Fähre",
        "no | no | Færgen kom for sent, fordi der var storm på havet i nat, og ingen siger hvad der skete.",
        "sr | sr | Trajekt je kasnio jer je noću na moru bila oluja, a luka je bila zatvorena.",
        // Not one of ours.
        "gd | gd | The ferry was late because of the storm that hit the coast in the night.",
      })
  void shouldBelieveTheTextWhereItIsPlainlyInAnotherLanguageThanDeclared(
      String declared, String language, String text) {
    assertThat(DETECTOR.check(declared, List.of(Tokenizer.tokenize(text)))).isEqualTo(language);
  }

  @Test
  void shouldNotGuessWithoutAHint() {
    assertThat(DETECTOR.detect(List.of(Tokenizer.tokenize("12:30 - 4711"))))
        .isEqualTo(LanguageDetector.UNKNOWN);
  }
}
