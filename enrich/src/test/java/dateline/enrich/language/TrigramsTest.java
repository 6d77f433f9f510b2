package dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.list.LineFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrigramsTest {
  private static final List<String> LANGUAGES = List.of("en", "de");

  @Test
  void shouldSayMoreForWhatIsCommonerInALanguage() {
    Trigrams trigrams = read("en _th the he_", "de sch _th");

    float[] scores = scores(trigrams, "The");

    assertThat(scores[0]).isGreaterThan(scores[1]);
    assertThat(scores[1]).isPositive();
  }

  @Test
  void shouldKnowWhereAWordBeginsAndEnds() {
    Trigrams trigrams = read("en _a_ _an", "de nd_");

    assertThat(scores(trigrams, "a")).satisfies(scores -> assertThat(scores[0]).isPositive());
    assertThat(scores(trigrams, "and")[1]).isPositive();
    assertThat(scores(trigrams, "indem")[1]).isZero();
    assertThat(scores(trigrams, "ban")[0]).isZero();
  }

  @Test
  void shouldGoOnInTheLanguagesNextLine() {
    Trigrams inTwo = read("en _th", "en the");
    Trigrams inOne = read("en _th the");

    assertThat(scores(inTwo, "the")).isEqualTo(scores(inOne, "the"));
  }

  @Test
  void shouldNameTheLineThatIsWrong() {
    assertThatThrownBy(() -> read("en _th the", "de schr"))
        .hasMessage("trigrams.txt:2: wanted 'en _th the he_', found 'de schr'");
    assertThatThrownBy(() -> read("de sch-cht")).hasMessageStartingWith("trigrams.txt:1: wanted");
    assertThatThrownBy(() -> read("xx _th")).hasMessageStartingWith("trigrams.txt:1: wanted");
  }

  private static Trigrams read(String... lines) {
    return Trigrams.of(LineFile.read("trigrams.txt", String.join("\n", lines)), LANGUAGES);
  }

  private static float[] scores(Trigrams trigrams, String word) {
    float[] scores = new float[LANGUAGES.size()];
    trigrams.add(word, 0, word.length(), scores);
    return scores;
  }
}
