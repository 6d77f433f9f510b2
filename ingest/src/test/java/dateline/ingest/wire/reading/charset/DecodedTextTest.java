package dateline.ingest.wire.reading.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {
  private static final String RUSSIAN =
      "Паром вернулся в порт из-за тумана\nПассажиры ждали на причале три часа, сообщили в порту.";
  private static final String UKRAINIAN =
      "Пором повернувся до порту через туман, пасажири чекали три години, повідомили в порту.";
  private static final String JAPANESE = "霧のため連絡船が港に引き返した。乗客は桟橋で三時間待ったと港の担当者が話した。";
  private static final String KOREAN = "안개 때문에 여객선이 항구로 돌아왔다. 승객들은 부두에서 세 시간을 기다렸다고 항만 측이 말했다.";
  private static final String CHINESE = "渡轮因大雾返回港口。乘客在码头等了三个小时，港口方面表示。";
  private static final String TAIWANESE = "渡輪因大霧返回港口。乘客在碼頭等了三個小時，港口方面表示。";
  private static final String ARABIC =
      "عادت العبارة إلى الميناء بسبب الضباب وانتظر الركاب على الرصيف ثلاث ساعات كما قال مسؤول.";
  private static final String GREEK =
      "Το πλοίο επέστρεψε στο λιμάνι λόγω ομίχλης. Οι επιβάτες περίμεναν τρεις ώρες στην αποβάθρα.";
  private static final String HEBREW =
      "המעבורת חזרה לנמל בגלל הערפל. הנוסעים חיכו על הרציף שלוש שעות, אמרו בנמל.";
  private static final String POLISH =
      "Prom wrócił do portu z powodu mgły. Pasażerowie czekali trzy godziny, powiedział rzecznik."
          + " Następny odpłynie o świcie, gdy się przejaśni.";
  private static final String CZECH =
      "Přívoz se vrátil do přístaviště kvůli mlze. Cestující čekali tři hodiny, řekl mluvčí."
          + " Další vyrazí ráno, až bude vidět.";
  private static final String SLOVAK =
      "Trajekt sa vrátil do prístavu pre hmlu. Cestujúci čakali tri hodiny, povedal hovorca. Ďalší"
          + " vyrazí ráno, keď bude vidieť.";
  private static final String SLOVENE =
      "Trajekt se je zaradi megle vrnil v pristanišče. Potniki so čakali tri ure, je dejal kapitan."
          + " Žal še ni znano, kdaj bo odplul, naslednji odhaja čez štiri dni, če bo šlo.";
  private static final String HUNGARIAN =
      "A komp a köd miatt visszatért a kikötőbe. Az utasok három órát vártak, közölte a szóvivő."
          + " A következő járat reggel indul, ha kitisztul az idő.";
  private static final String TURKISH =
      "Vapur sis yüzünden iskeleye döndü. Yolcuların üç saat beklediği açıklandı. İlk sefer yarın"
          + " sabah güneş doğunca yapılacağı söylendi.";

  static Stream<Arguments> written() {
    return Stream.of(
        arguments("windows-1251", RUSSIAN),
        arguments("KOI8-R", RUSSIAN),
        arguments("ISO-8859-5", RUSSIAN),
        arguments("windows-1251", UKRAINIAN),
        arguments("Shift_JIS", JAPANESE),
        arguments("EUC-JP", JAPANESE),
        arguments("ISO-2022-JP", JAPANESE),
        arguments("EUC-KR", KOREAN),
        arguments("GB18030", CHINESE),
        arguments("Big5", TAIWANESE),
        arguments("windows-1256", ARABIC),
        arguments("ISO-8859-6", ARABIC),
        arguments("ISO-8859-7", GREEK),
        arguments("windows-1255", HEBREW),
        arguments("ISO-8859-2", POLISH),
        arguments("windows-1250", POLISH),
        arguments("ISO-8859-2", CZECH),
        arguments("ISO-8859-2", SLOVAK),
        arguments("windows-1250", SLOVENE),
        arguments("ISO-8859-2", HUNGARIAN),
        arguments("ISO-8859-9", TURKISH));
  }

  @ParameterizedTest
  @MethodSource("written")
  void shouldTellTheCharsetByItsLetters(String charset, String text) {
    DecodedText read = DecodedText.of(text.getBytes(Charset.forName(charset)));

    assertThat(read.text()).isEqualTo(text);
    if (!charset.startsWith("ISO-2022")) {
      assertThat(read.warning()).startsWith("encoding: not UTF-8, read as ");
    }
  }

  @Test
  void shouldTellTheCharsetOfAFewLinesAmongManyOfAscii() {
    String text = "From: desk\n".repeat(2_000) + RUSSIAN;

    assertThat(DecodedText.of(text.getBytes(Charset.forName("KOI8-R"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le bac est rentré au port à cause du brouillard, a déclaré la capitainerie où l’on espère",
        "Die Fähre kehrte wegen des Nebels zurück, hieß es; die Fahrgäste hörten drüben „nichts“",
        "El transbordador regresó al puerto. ¿Qué pasará mañana? Según la compañía, habrá más",
        "A balsa voltou por causa do nevoeiro; os passageiros não saíram até às três, disse o capitão",
        "Färjan återvände till hamnen på grund av dimman, sade kaptenen på måndagen efter färden",
        "Lautta palasi satamaan sumun vuoksi, kertoi päällikkö. Yö jäi väliin, työtä riittää",
        "Færgen vendte om på grund af tåge, og passagererne måtte vente på kajen, så længe det føg",
        "Ferjan sneri við vegna þoku og farþegar biðu á bryggjunni í þrjár stundir, að sögn",
        "The ferry “Aurora” – 40 years old – went back; the café’s “fog menu” was £5, or €6",
        "Il traghetto è tornato in porto, perciò la società rimborserà; così si è deciso lunedì, di più no",
        "Praam pöördus udu tõttu tagasi, ütles kapten; sõitjad ootasid kolm tundi, õhtul sõitis järgmine",
        "É à è",
        "naïve café"
      })
  void shouldReadWesternTextAsBefore(String text) {
    DecodedText read = DecodedText.of(text.getBytes(Charset.forName("windows-1252")));

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.warning()).isEqualTo("encoding: not UTF-8, read as windows-1252");
  }

  @Test
  void shouldBelieveWhatIsToldOfBytesThatDoNotShowTheirs() {
    byte[] few = "Паром".getBytes(Charset.forName("KOI8-R"));

    assertThat(DecodedText.of(few, Charset.forName("KOI8-R")))
        .isEqualTo(new DecodedText("Паром", null, null));
    assertThat(
            DecodedText.of("Паром é".getBytes(StandardCharsets.UTF_8), Charset.forName("KOI8-R")))
        .isEqualTo(new DecodedText("Паром é", null, null));
  }

  @Test
  void shouldSayWhereWhatIsToldDoesNotFit() {
    byte[] bytes = "caf\u00e9 \u00ff".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(DecodedText.of(bytes, Charset.forName("EUC-JP")).warning())
        .isEqualTo("encoding: broken EUC-JP, some characters are lost");
  }

  @Property(tries = 500)
  void shouldReadAnything(@ForAll byte[] bytes) {
    assertThat(DecodedText.framed(bytes, null)).isEqualTo(DecodedText.framed(bytes, null));
  }
}
