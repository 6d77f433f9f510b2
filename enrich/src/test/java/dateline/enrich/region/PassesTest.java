package dateline.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.PersonWordsOf;
import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.Region;
import dateline.query.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each pass of the chain, by a sentence that is read otherwise without it. */
class PassesTest {
  private static final Resources RESOURCES = new Resources();
  private static final Gazetteer GAZETTEER = Gazetteer.load(RESOURCES);
  private static final PersonWordsOf PEOPLE = new PersonWordsOf(RESOURCES);

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(
      resources = "passes.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void shouldReadOtherwiseWithout(
      String pass, @Nullable String with, @Nullable String without, String sentence) {
    assertThat(named(sentence, Set.of())).isEqualTo(codes(with));
    assertThat(named(sentence, Set.of(pass))).isEqualTo(codes(without));
  }

  @Test
  void shouldSayWhichPassDecidedAndWhatLost() {
    assertThat(label("The mayor of Paris, Texas, opened the fair.", Set.of()))
        .singleElement()
        .satisfies(
            region ->
                assertThat(region.getEvidence().get(0).getRule())
                    .isEqualTo("region/city: Paris (container-after; not FR capital)"));
  }

  private static Set<String> named(String sentence, Set<String> off) {
    return Set.copyOf(label(sentence, off).stream().map(Region::getCode).toList());
  }

  private static List<Region> label(String sentence, Set<String> off) {
    Article article = PersonWordsOf.story(sentence);
    Document document = Document.of(article);
    return RegionLabeller.load(RESOURCES, GAZETTEER, off)
        .label(article, document, "en", PEOPLE.in(document, "en"), null);
  }

  private static Set<String> codes(@Nullable String codes) {
    return codes == null ? Set.of() : Set.copyOf(Arrays.asList(codes.split(",", -1)));
  }
}
