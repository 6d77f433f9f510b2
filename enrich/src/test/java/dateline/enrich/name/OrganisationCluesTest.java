package dateline.enrich.name;

import static dateline.enrich.name.FoundNames.organisations;
import static dateline.enrich.name.FoundNames.wordsOfOrganisations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCluesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The fine was paid by retailer Wilson on Monday.            | Wilson",
        "en | Carmaker Quimbo said the pier was closed.                  | Quimbo",
        "en | He told the Pinien Voice that the pier was closed.         | Pinien Voice",
        "en | It was known to the human rights organisation Zorblat.     | Zorblat",
        "en | Lanterns are told of in the Pine Evening Post today.       | Pine Evening Post",
        "en | She teaches in the Pine County School District now.        | Pine County School District",
        "en | The Pine State House of Assembly sat until midnight.       | Pine State House of Assembly",
        "en | The plan of Labour MP Maria Quillfeather is late.         | Labour Party (United Kingdom)",
        "en | The union signed for PeaceRow's boats on the pier.        | PeaceRow",
        "en | It is Tory MP Maria Quillfeather who rows.                 | Conservative Party",
        "en | He runs Pine Asset Fund Management from a boat.            | Pine Asset Fund Management",
        "en | She speaks to the Pine Party Conference on oars.           | Pine Party",
        "en | Today Zorblat, Inc., which sells oars, closed the pier.   | Zorblat",
        "en | It stood in the Pine Courier on Monday.                   | Pine Courier",
        "en | The Pine Farmers Association and its boats left.          | Pine Farmers Association",
        "en | The Pine Tenants’ Alliance wants more of the pier.        | Pine Tenants’ Alliance",
        "en | The Pine Coast Rescue Team came at noon.                  | Pine Coast Rescue Team",
        "en | RTZ cancelled the ferry, and nobody rowed.               | RTZ",
        "en | The bill is now before Parliament for a month.           | Parliament",
        "fr | On attend le Conseil de sûreté lampiste en mai.          | Conseil de sûreté lampiste",
        "fr | Il a fondé le Rassemblement pour la rame en mai.         | Rassemblement pour la rame",
        "fr | Les hommes du groupe Wagner ont fermé le ponton.         | Wagner",
        "de | Die Lampen zahlt das Bundeslampenamt seit Mai.             | Bundeslampenamt",
        "es | Es larga la denuncia de Aguas del Quimbo SA en mayo.     | Aguas del Quimbo SA",
        "fr | Le ponton de Zorblat Rames SA est fermé depuis mai.      | Zorblat Rames SA",
        "es | Lo dijo el Servicio Lampista Nacional en mayo.             | Servicio Lampista Nacional",
        "fr | Le ponton appartient à la société Quimbo depuis mai.       | Quimbo",
        "fr | La filiale du groupe Zorblat a fermé le ponton.            | Zorblat",
        "de | Der Lampenhersteller Quimbo schließt den Steg.             | Quimbo",
        "de | Der Steg gehört dem Modulhersteller Quimbo AG in Pinien.   | Quimbo AG",
        "de | Das Amtsgericht Pinien Insolvenz und Steg.                 | Amtsgericht Pinien",
        "es | El muelle es de la constructora Quimbo desde mayo.         | Quimbo",
      })
  void shouldFindTheOrganisation(String language, String text, String name) {
    assertThat(organisations(language, text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The pier is wet,\" said Quimba Zorblat, a vendor of oars.",
        "On Monday Farmers rowed to the Farmers Pier.",
        "She works in Zorblat, a provider of oars to all the world.",
        "He told the Samoans that the pier was closed.",
        "He told the MPs that the pier was closed.",
        "He said so on air, and told the Radio 4 programme again.",
        "The pier is on the way to the Pine Confederation Cup final.",
        "News of the R-rated talk spread along the pier.",
        "The grocer Maria left.",
        "He rows. DNA linked the oars to the pier, and IVF helped.",
        "The PlayPier is for sale, and the pier took LaTonia's son.",
        "They lost customers in Zorbury, executives in Zorbury and owners in Zorbury.",
        "She works on the central ferry dock (CFD) today. The CFD said so. The CFD chairman left.",
        "Broadcaster Maria Quillfeather sold her oars.",
        "It is in the new Pine Aviation Strategy and at the Pine Motor Show.",
        "The talks on oars go on, as Party boss and shares show.",
      })
  void shouldFindNone(String text) {
    assertThat(organisations("en", text)).isEmpty();
  }

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zorblat Systems Inc rows. Now Zorblat has denied it.             | Zorblat Systems Inc",
        "Pine Radial Oars Group, Inc. (PRG) rows. PRG rows, PRG swims. | Pine Radial Oars Group",
      })
  void shouldKnowACompanyByWhatTheStoryCallsItForShort(String text, String name) {
    assertThat(organisations("en", text)).containsExactly(name);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They beat Zorbury Vale 2-1 in the league.                | Zorbury Vale",
        "It was a 2-1 win over Zorbury in the league.             | Zorbury",
        "The rest was easy for visitors Zorbury in the league.    | Zorbury",
        "In the league it is Zorbury Vale (18-4) who lead.        | Zorbury Vale",
        "On Monday they host Zorbury Vale in the league.          | Zorbury Vale",
      })
  void shouldFindASideByWhatItPlays(String text, String name) {
    assertThat(organisations("en", text + " The striker and the goalkeeper left the stadium."))
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He beat Argentine Juan Quimby 6-4 in the league.",
        "He beat Wilson 6-4 in the league.",
        "The talks host Zorbury Vale of the league left.",
      })
  void shouldFindNoSideWhereSomebodyPlays(String text) {
    assertThat(organisations("en", text)).isEmpty();
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
        "The boat left. PINEBURY, Calif. (WZPN) - The pier closed.         | WZPN",
        "It was paid by the Quimby Heritage Fund of the old town.         | Quimby Heritage Fund",
        "The Electoral Commission of Pinien counts. The EC is late.      | Electoral Commission",
        "The carmaker Zorblat AG sells oars with Zorblat AG.             | Zorblat AG",
      })
  void shouldTakeTheNearestMeaning(String text, String name) {
    assertThat(organisations("en", text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRITISH sailor Zorblat rowed.",
        "The 'QUAY' crew left. 'QUAY' is long, and 'QUAY' is late.",
        "The Crime Correspondent wrote of the pier.",
        "Young Female engineers built a boat, and the Female engineers rowed.",
        "She was third in the Boeing Classic on Monday.",
        "The pier heard Tom & Maria Quillfeather sing.",
      })
  void shouldFindNoOrganisationInOtherCapitals(String text) {
    assertThat(organisations("en", text)).isEmpty();
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
