package dateline.enrich.name.organisation;

import static dateline.enrich.name.FoundNames.organisations;
import static dateline.enrich.name.FoundNames.wordsOfOrganisations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Organisations that nothing in their names tells, and names that mean other things too. */
class OrganisationNamesTest {
  @Test
  void shouldTakeNobodysSurnameForACompany() {
    assertThat(
            organisations(
                "en",
                "Amara Tolbrecht left. Her rival Zorblat and the boat owned by Tolbrecht too."))
        .containsExactly("Zorblat");
  }

  @Test
  void shouldFindTheSidesInAStoryOfSport() {
    String sport = " The coach made two substitutions before the rugby match.";
    assertThat(organisations("en", "The Pine Puffins lost." + sport))
        .containsExactly("Pine Puffins");
    assertThat(organisations("en", "Samoa beat Fiji." + sport))
        .containsExactlyInAnyOrder("Samoa national team", "Fiji national team");
    assertThat(organisations("en", "On Friday the Chargers lost." + sport))
        .containsExactly("Los Angeles Chargers");
  }

  @Test
  void shouldNameASideAsTheStoryDoesWhereTwoAreCalledSo() {
    String sport = " The coach made two substitutions before the football match.";
    assertThat(organisations("en", "On Friday the Cardinals lost." + sport))
        .containsExactly("Cardinals");
    assertThat(
            organisations(
                "en", "The Arizona Cardinals came. On Friday the Cardinals lost." + sport))
        .containsExactly("Arizona Cardinals");
  }

  @Test
  void shouldTakeATownForItsClubOnlyWhereSomebodyPlays() {
    String sport = " The coach made two substitutions before the football match.";
    assertThat(organisations("en", "On Friday Quimby signed for Liverpool." + sport))
        .containsExactly("Liverpool FC");
    assertThat(organisations("en", "He lives in Liverpool." + sport)).isEmpty();
    assertThat(organisations("en", "A ferry left for Liverpool.")).isEmpty();
  }

  @Test
  void shouldTakeTheLastWordOfASideForTheOneThatHasIt() {
    assertThat(wordsOfOrganisations("Leeds United came. On Friday United lost."))
        .containsExactly("Leeds United", "United");
    assertThat(wordsOfOrganisations("Leeds United met Newcastle United. On Friday United lost."))
        .containsExactly("Leeds United", "Newcastle United");
  }

  @Test
  void shouldTakeInitialsForTheBodyThatHasThem() {
    assertThat(wordsOfOrganisations("The Pine Bay Bridge Authority met. A note by PBBA was lost."))
        .containsExactly("Pine Bay Bridge Authority", "PBBA");
  }

  @Test
  void shouldFindPartiesAndHousesByTheirCapital() {
    assertThat(organisations("en", "The bill was blocked by Republicans in the Senate."))
        .containsExactly("Republican Party", "United States Senate");
    assertThat(organisations("en", "A bill to Congress was late.")).containsExactly("Congress");
    assertThat(organisations("en", "The US Congress met. A bill to Congress was late."))
        .containsExactly("United States Congress");
  }

  @Test
  void shouldNotTakeASurnameForTheCompanyOfThatName() {
    assertThat(
            organisations(
                "en", "The mayor, Maria Ford, came. Later Ford said the pier was closed."))
        .isEmpty();
    assertThat(organisations("en", "Later Ford said the plant was closed."))
        .containsExactly("Ford");
  }

  @Test
  void shouldTakeNoHeadAloneForAName() {
    assertThat(organisations("fr", "La Commission demande du temps.")).isEmpty();
    assertThat(organisations("de", "Das Landesgericht vertagte.")).isEmpty();
  }

  @Test
  void shouldKeepTheWordsOfABodyWhoseNameGoesOnTwice() {
    assertThat(
            wordsOfOrganisations(
                "The Zorbury Police Force Department met. The Zorbury Police Force rowed. The"
                    + " Zorbury Police swam."))
        .containsExactlyInAnyOrder(
            "Zorbury Police Force Department", "Zorbury Police Force", "Zorbury Police");
  }
}
