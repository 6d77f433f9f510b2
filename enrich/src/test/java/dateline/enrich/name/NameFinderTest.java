package dateline.enrich.name;

import static dateline.enrich.name.FoundNames.organisations;
import static dateline.enrich.name.FoundNames.people;
import static dateline.enrich.name.FoundNames.wordsOfOrganisations;
import static dateline.enrich.name.FoundNames.wordsOfPeople;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFinderTest {
  @Test
  void shouldTakeASurnameForThePersonWhoHasIt() {
    assertThat(wordsOfPeople("President Amara Sesay arrived. Sesay left again at noon."))
        .containsExactly("Amara Sesay", "Sesay");
  }

  @Test
  void shouldTakeForAPersonWhomAndJoinsToOne() {
    assertThat(people("en", "The oars of Maria Quillfeather and Zorblat Quimby were lost."))
        .containsExactly("Maria Quillfeather", "Zorblat Quimby");
  }

  @Test
  void shouldTakeAGivenNameForTheOnePersonWhoHasIt() {
    assertThat(wordsOfPeople("Maria Quillfeather arrived. At noon Maria left again."))
        .containsExactly("Maria Quillfeather", "Maria");
    assertThat(wordsOfPeople("Maria Quillfeather met Maria Bellweather. At noon Maria left again."))
        .containsExactly("Maria Quillfeather", "Maria Bellweather");
  }

  @Test
  void shouldNotTakeThePlaceOfADuchessForHerSurname() {
    assertThat(
            wordsOfPeople(
                "The Duchess of Sussex came. The ferry to Sussex left. Meghan Markle stayed."))
        .containsExactly("Duchess of Sussex", "Meghan Markle");
  }

  @Test
  void shouldTakeTwoCapitalsForAPersonWhereTheStoryGoesOnWithTheSurname() {
    assertThat(wordsOfPeople("The keys were with Zorblat Quimby. At noon Quimby left."))
        .containsExactly("Zorblat Quimby", "Quimby");
  }

  @Test
  void shouldFindInATitleCaseLineWhomTheTextNames() {
    assertThat(
            wordsOfPeople(
                "Pier Keeper Amara Sesay Closes Northern Gate\nPresident Amara Sesay had a key."))
        .containsExactly("Amara Sesay", "Amara Sesay");
  }

  @Test
  void shouldNotTakeATradeForATitleWhereItIsTheSurname() {
    assertThat(people("en", "Treasury Secretary James Baker spoke. Baker left at noon."))
        .containsExactly("James Baker");
  }

  @Test
  void shouldTakeAFamousSurnameForItsBearerUnlessAnotherHasIt() {
    assertThat(people("en", "The letter from Putin was read out.")).contains("Vladimir Putin");
    assertThat(people("en", "Igor Putin came. The letter from Putin was read out."))
        .containsExactly("Igor Putin");
  }

  @Test
  void shouldFindPeopleBehindGermanNouns() {
    assertThat(people("de", "Bergretter Anton Quimby sagte, der Weg sei zu."))
        .containsExactly("Anton Quimby");
    assertThat(people("de", "Der Laternenputzer Anton Quimby lobte die Stadt."))
        .containsExactly("Anton Quimby");
  }

  @Test
  void shouldFindPeopleBehindATitleAndItsAdjective() {
    assertThat(people("fr", "La chanteuse béninoise Zorblat Quimby est à Lille."))
        .containsExactly("Zorblat Quimby");
  }

  @Test
  void shouldNotTakeASentenceThatEndsInQuotesForAHeadline() {
    assertThat(people("de", "Analyst Anton Quimby lobte das \"schöne Quartal\"."))
        .containsExactly("Anton Quimby");
  }

  @Test
  void shouldFindPeopleInOtherLanguages() {
    assertThat(people("de", "Der Sprecher sagte, dass Heinrich Quimbauer die Brücke sperrt."))
        .containsExactly("Heinrich Quimbauer");
    assertThat(people("fr", "Le pont est fermé, a dit Amélie Quimbert au port."))
        .containsExactly("Amélie Quimbert");
    assertThat(people("es", "El puente está cerrado, dijo Joaquín Quimbo."))
        .containsExactly("Joaquín Quimbo");
  }

  @Test
  void shouldNotGuessBetweenTwoOfOneName() {
    assertThat(
            wordsOfPeople(
                "President Amara Sesay met Minister Ibrahim Sesay. The bus for Sesay was late."))
        .containsExactly("Amara Sesay", "Ibrahim Sesay");
  }

  @Test
  void shouldPartTwoOrganisationsThatAndJoins() {
    assertThat(organisations("en", "The work went to Quimby Ferries Inc and Lakeside Bridges Ltd."))
        .containsExactly("Quimby Ferries Inc", "Lakeside Bridges Ltd");
  }

  @Test
  void shouldTakeAShortFormForTheOrganisationThatHasIt() {
    assertThat(
            wordsOfOrganisations(
                "The Pine Bay Bridge Fellows (PBBF) met. Quimby Inc paid. PBBF thanked them. Quimby left."))
        .containsExactly("Pine Bay Bridge Fellows", "PBBF", "PBBF", "Quimby Inc", "Quimby");
  }

  @Test
  void shouldFindOrganisationsWhoseNamesBeginWithTheirKind() {
    assertThat(organisations("fr", "Elle travaille pour la Banque Quimbert à Paris."))
        .containsExactly("Banque Quimbert");
    assertThat(organisations("es", "Trabaja en la Universidad de Quimbo desde mayo."))
        .containsExactly("Universidad de Quimbo");
  }

  @Test
  void shouldPartOrganisationsWhereAnArticleFollowsAnd() {
    assertThat(
            organisations(
                "es", "Pagan la Fundación Quimbo y la Asociación Zorblat Viva desde mayo."))
        .containsExactly("Fundación Quimbo", "Asociación Zorblat Viva");
  }

  @Test
  void shouldTakeNoSmallWordForAnAbbreviation() {
    assertThat(organisations("fr", "Un homme est arrivé.")).isEmpty();
    assertThat(organisations("en", "Il a vu un who est un jour.")).isEmpty();
  }
}
