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
    "ES, eleccion elecciones",
    "ES, presidente presidenta presidentes",
    "ES, voz voces",
    "AR, رئيس الرئيس والرئيس للرئيس",
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
    "DE, regierung, regieren",
    "FR, president, presidence",
    "ES, mes, me",
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
