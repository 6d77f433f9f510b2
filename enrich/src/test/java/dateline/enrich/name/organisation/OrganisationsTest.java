package dateline.enrich.name.organisation;

import static dateline.enrich.name.FoundNames.organisations;
import static dateline.enrich.name.FoundNames.wordsOfOrganisations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {
  @Test
  void shouldFindWhatStandsInAListOfOrganisations() {
    assertThat(organisations("en", "It is paid by the Pine Bank, Zorblat and Greenpeace."))
        .containsExactlyInAnyOrder("Pine Bank", "Zorblat", "Greenpeace");
    assertThat(organisations("en", "It is paid by the Pine Bank, Tom Wilson and Greenpeace."))
        .containsExactlyInAnyOrder("Pine Bank", "Greenpeace");
  }

  @Test
  void shouldTakeNoContestForABody() {
    assertThat(organisations("fr", "Ils ont perdu en Ligue des champions en mai.")).isEmpty();
  }

  @Test
  void shouldTakeNoBodyForWhatHasTheSurnameOfSomebody() {
    assertThat(
            organisations(
                "en", "Retailer Wilson is angry. Tom Wilson sold oars, said the retailer Wilson."))
        .isEmpty();
  }

  @Test
  void shouldKnowACompanyByItsShortFormBeforeATitle() {
    assertThat(
            wordsOfOrganisations(
                "Quimbo AG sells oars. Quimbo Chief Executive Maria Quillfeather rows."))
        .containsExactly("Quimbo AG", "Quimbo");
  }

  @Test
  void shouldKnowASideByItsLastWord() {
    assertThat(
            organisations(
                "en",
                "The striker scored for Stanmoor Rovers in the league. Rovers manager Tom Wilson left"
                    + " the stadium."))
        .containsExactly("Stanmoor Rovers");
  }

  @Test
  void shouldKnowASideByItsFirstWordWhereItPlays() {
    assertThat(
            organisations(
                "en",
                "The striker scored for Zorbury Rovers in the league. Then Zorbury beat the goalkeeper"
                    + " again."))
        .containsExactly("Zorbury Rovers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was easy for leaders Luton in the league.     | Luton Town",
        "Then Sunderland took the lead in the league.     | Sunderland",
      })
  void shouldKnowAClubByWhatStandsBesideIt(String text, String name) {
    assertThat(organisations("en", text + " The striker and the goalkeeper left the stadium."))
        .singleElement()
        .asString()
        .startsWith(name);
  }

  @Test
  void shouldTellBodiesOfOneAbbreviationByTheSubject() {
    assertThat(
            organisations(
                "en",
                "The striker scored twice in the match before the ICC named the squad, and the"
                    + " captain praised his team's bowler and batsman after the cup final."))
        .contains("International Cricket Council")
        .doesNotContain("International Criminal Court");
    assertThat(
            organisations("en", "Prosecutors said the ICC had issued a warrant for the general."))
        .containsExactly("International Criminal Court");
  }

  @Test
  void shouldTakeAPartyThatIsNamedWithItsCountryForOne() {
    assertThat(
            organisations(
                "en",
                "Britain's Conservative Party met on Monday. The Conservative Party lost a seat."))
        .containsExactly("Conservative Party (United Kingdom)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A coalition of the Civic Democrats and the Christian Democrats failed.",
        "The United States, the largest lender, questioned the vote.",
        "Shares in Tokyo fell on Monday.",
        "Ships queue at the Panama Canal as the lake sinks.",
      })
  void shouldFindNoneInPlacesAndOtherParties(String text) {
    assertThat(organisations("en", text))
        .doesNotContain(
            "Democratic Party (United States)", "United States", "Tokyo", "Canal+", "Canal");
  }
}
