package dateline.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {
  @ParameterizedTest
  @CsvSource({
    "EN, vote votes voted voting",
    "EN, party parties",
    "EN, stop stops stopped stopping",
    "EN, kill kills killed killing",
    "EN, woman women",
    "EN, policeman policemen",
    "EN, sell sells sold selling",
    "EN, crash crashes crashed crashing",
    "EN, die dies died dying",
    "EN, man men",
    "EN, agree agrees agreed agreeing",
    "EN, free frees freed freeing",
    "EN, guarantee guaranteed guarantees",
    "EN, use uses used using",
    "EN, sue sues sued suing",
    "EN, age ages aged aging",
    "EN, owe owes owed owing",
    "EN, tie ties tied tying",
    "EN, lie lies lied lying",
    "EN, make makes made making",
    "EN, bias biases biased",
    "EN, bus buses",
    "EN, go goes going went gone",
    "EN, unite unites uniting",
    "EN, evening evenings",
    "DE, wahl wahlen",
    "DE, minister ministers ministern",
    "DE, haus hauser hausern hauses",
    "DE, land lander landern landes",
    "DE, neue neuer neues neuen neuem",
    "FR, journal journaux",
    "FR, policier policiers policiere policieres",
    "FR, heureux heureuse heureuses",
    "FR, actif active actifs actives",
    "FR, travail travaux",
    "FR, nouveau nouvel nouvelle nouveaux nouvelles",
    "FR, vieux vieil vieille vieilles",
    "FR, public publique publics publiques",
    "ES, eleccion elecciones",
    "ES, pais paises",
    "ES, ingles ingleses inglesa inglesas",
    "ES, frances franceses",
    "ES, interes intereses",
    "ES, autobus autobuses",
    "ES, mes meses",
    "ES, clase clases",
    "ES, taxi taxis",
    "ES, presidente presidenta presidentes",
    "ES, voz voces",
    "AR, رئيس الرئيس والرئيس للرئيس",
    "AR, صحفي صحفيون صحفيين الصحفيون",
    "AR, مدينه المدينه مدينته مدينتها",
    "AR, سياره سيارات سيارته سياراته",
  })
  void shouldTakeFormsOfOneWordForOne(Stemmer stemmer, String forms) {
    assertThat(Arrays.stream(forms.split(" ", -1)).map(stemmer::stem).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, red, r",
    "EN, need, ne",
    "EN, string, str",
    "EN, bus, bu",
    "EN, herring, her",
    "EN, herrings, her",
    "EN, wedding, wed",
    "EN, news, new",
    "EN, evening, even",
    "EN, united, unit",
    "EN, unite, unit",
    "EN, being, bee",
    "EN, used, us",
    "EN, aged, ag",
    "EN, hamas, hama",
    "EN, seed, see",
    "EN, king, k",
    "DE, regierung, regieren",
    "FR, president, presidence",
    "ES, mes, me",
    "ES, frances, franco",
    "ES, interes, inter",
    "ES, dios, dio",
    "ES, japones, japon",
  })
  void shouldKeepOtherWordsApart(Stemmer stemmer, String word, String other) {
    assertThat(stemmer.stem(word)).isNotEqualTo(stemmer.stem(other));
  }

  @Property(tries = 3000)
  void shouldBeginAsItsFormsDo(@ForAll("words") String word, @ForAll Stemmer stemmer) {
    Stem stem = Stem.of(stemmer, word);

    assertThat(stem.stem()).isNotEmpty();
    assertThat(stem.beginnings()).anyMatch(word::startsWith);
    assertThat(stem.has(word.toCharArray(), 0, word.length())).isTrue();
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> starts = Arbitraries.of("", "b", "st", "vo", "par", "kil", "wom", "ال", "و");
    Arbitrary<String> ends =
        Arbitraries.of(
            List.of(
                "e", "s", "es", "ies", "ied", "ed", "ing", "men", "man", "l", "ll", "y", "ern",
                "er", "n", "aux", "eaux", "euse", "ive", "ces", "z", "a", "o", "ان", "ه", "رئيس"));
    return Combinators.combine(starts, ends, ends, ends).as((start, a, b, c) -> start + a + b + c);
  }
}
