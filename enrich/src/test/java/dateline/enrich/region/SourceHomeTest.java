package dateline.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.PersonWordsOf;
import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.model.Article;
import dateline.model.Region;
import dateline.query.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the home of a source decides, and what it leaves to the story. */
class SourceHomeTest {
  private static final Resources RESOURCES = new Resources();
  private static final RegionLabeller REGIONS =
      RegionLabeller.load(RESOURCES, Gazetteer.load(RESOURCES));
  private static final PersonWordsOf PEOPLE = new PersonWordsOf(RESOURCES);

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none  | FR | The fair in Paris opens on Friday.",
        "US    | FR | The fair in Paris opens on Friday.",
        "US-TX | US | The fair in Paris opens on Friday.",
        "US-KY | US | The fair in Paris opens on Friday.",
        "US-OR | FR | The fair in Paris opens on Friday.",
        "US-GA | US | A shop in Athens was robbed.",
        "US-NV | GR | A shop in Athens was robbed.",
        "none  | AU | A shop in Sydney was robbed.",
        "CA-NS | CA | A shop in Sydney was robbed.",
        "none  | AU | A shop in Perth was robbed.",
        "GB-SCT | GB | A shop in Perth was robbed.",
        "none  | GB | A fire closed a school in London on Friday.",
        "CA-ON | CA | A fire closed a school in London on Friday.",
        "none  | GB | A shop in Newcastle was robbed.",
        "AU    | AU | A shop in Newcastle was robbed.",
        "US    | US | A shop in Cambridge was robbed.",
      })
  void shouldDecideBetweenPlacesOfOneName(@Nullable String home, String country, String sentence) {
    assertThat(countries(home, sentence)).containsExactly(country);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "US-TX | FR | The president of France spoke in Paris; France and the French were told.",
        "US-TX | DE | The mayor of Munich resigned.",
        "CA-ON | GB | The fair in London, England, opens on Friday.",
      })
  void shouldNotOverruleTheStory(String home, String country, String sentence) {
    assertThat(countries(home, sentence)).containsExactly(country);
  }

  @Test
  void shouldGiveNoLabelOfItsOwn() {
    assertThat(countries("US-TX", "The fair opens on Friday.")).isEmpty();
  }

  private static List<String> countries(@Nullable String home, String sentence) {
    Article article = PersonWordsOf.story(sentence);
    Document document = Document.of(article);
    return REGIONS.label(article, document, "en", PEOPLE.in(document, "en"), home).stream()
        .map(Region::getCode)
        .toList();
  }
}
