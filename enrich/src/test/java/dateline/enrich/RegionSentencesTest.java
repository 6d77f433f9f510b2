package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Region;
import dateline.model.RegionKind;
import dateline.model.RegionRole;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of our own, each with the countries that it names and no others. */
class RegionSentencesTest {
  @ParameterizedTest(name = "{2} -> {1}")
  @CsvFileSource(
      resources = "region/sentences.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void shouldNameExactly(String language, @Nullable String countries, String sentence) {
    Article article = Stories.article().setLanguage(language).setBody(sentence).build();

    assertThat(countries(Stories.label(article)))
        .containsExactlyInAnyOrderElementsOf(
            countries == null ? List.of() : Arrays.asList(countries.split(",", -1)));
  }

  @Test
  void shouldTakeADatelineForAFocus() {
    Article article =
        Stories.article()
            .setDateline("AMMAN, Jordan")
            .setBody("Jordan said it would build a second plant. Experts from Spain will help.")
            .build();

    assertThat(Stories.label(article).getRegions())
        .filteredOn(region -> region.getRole() == RegionRole.FOCUS)
        .extracting(Region::getCode)
        .containsExactly("JO");
  }

  @Test
  void shouldNotTakeTheFlagOfAShipForAFocus() {
    Article article =
        Stories.article()
            .setBody(
                "The Panama-flagged tanker ran aground off Haiti on Monday with a crew of nine."
                    + " Divers from Haiti will look at its hull.")
            .build();

    assertThat(Stories.label(article).getRegions())
        .filteredOn(region -> region.getRole() == RegionRole.FOCUS)
        .extracting(Region::getCode)
        .containsExactly("HT");
  }

  @Test
  void shouldNotTakeWhereAPlayerComesFromForAFocus() {
    Article article =
        Stories.article()
            .setHeadline("Striker signs for Lyon")
            .setBody(
                "France gave him a visa on Monday. The Danish striker will play in Lyon, and his"
                    + " family stays in France.")
            .build();

    assertThat(Stories.label(article).getRegions())
        .filteredOn(region -> region.getRole() == RegionRole.FOCUS)
        .extracting(Region::getCode)
        .containsExactly("FR");
  }

  @ParameterizedTest
  @CsvSource({
    "The Danish army, true",
    "The Danish hunters, false",
    "Ask officials. Danish hunters, false"
  })
  void shouldTakeWhoseArmyActsForAFocus(String people, boolean focus) {
    Article article =
        Stories.article()
            .setHeadline("Guns arrive in Lyon")
            .setBody(
                "%1$s will train in Lyon on Monday. %1$s will bring guns, said France."
                    .formatted(people))
            .build();

    assertThat(Stories.label(article).getRegions())
        .filteredOn(region -> region.getRole() == RegionRole.FOCUS)
        .extracting(Region::getCode)
        .containsExactlyInAnyOrderElementsOf(focus ? List.of("FR", "DK") : List.of("FR"));
  }

  @Test
  void shouldNotTakeANeighbourForAFocus() {
    Article article =
        Stories.article()
            .setHeadline("Floods drive thousands out")
            .setBody(
                "Thousands left Yola after neighbouring Cameroon opened a dam. Maiduguri sent tents"
                    + " and Kano sent rice.")
            .build();

    assertThat(Stories.label(article).getRegions())
        .filteredOn(region -> region.getRole() == RegionRole.FOCUS)
        .extracting(Region::getCode)
        .containsExactly("NG");
  }

  @Test
  void shouldSayWhatHoldsACountry() {
    Article article = Stories.article().setHeadline("Fiji plants mangroves").build();

    assertThat(Stories.label(article).getRegions())
        .singleElement()
        .satisfies(
            region -> {
              assertThat(region.getName()).isEqualTo("Fiji");
              assertThat(region.getWithin()).startsWith("054", "009");
            });
  }

  @Test
  void shouldTakeTheAgencysOwnCode() {
    Article article =
        Stories.article()
            .setBody("The harbour reopened.")
            .setPlaces(List.of(new dateline.model.Place("cl", null)))
            .build();

    assertThat(countries(Stories.label(article))).containsExactly("CL");
  }

  @ParameterizedTest(name = "{2} -> {1}")
  @CsvFileSource(
      resources = "region/areas.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void shouldNameSeasAndMountains(String language, @Nullable String area, String sentence) {
    Article article = Stories.article().setLanguage(language).setBody(sentence).build();

    assertThat(Stories.label(article).getRegions())
        .extracting(Region::getCode)
        .isEqualTo(area == null ? List.of() : List.of(area));
  }

  private static List<String> countries(Enrichment labels) {
    return labels.getRegions().stream()
        .filter(region -> region.getKind() == RegionKind.COUNTRY)
        .map(Region::getCode)
        .toList();
  }
}
