package dateline.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.enrich.Stories;
import dateline.enrich.name.Name.Kind;
import dateline.enrich.name.Name.Words;
import dateline.model.Article;
import dateline.query.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
  private static final NameFinder FINDER = NameFinder.load(new Resources());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks with President Amara Sesay ended early.                   | Amara Sesay",
        "The report was read by Prime Minister Ngozi Bellweather.            | Ngozi Bellweather",
        "Nobody had told Maria Quillfeather about the fire.                  | Maria Quillfeather",
        "In the end Zorblat Quimby said the line was closed.                 | Zorblat Quimby",
        "A letter from António Guterres was read out.                        | Antonio Guterres",
        "Ursula von der Leyen spoke in the plenary.                          | Ursula von der Leyen",
        "Nobody had seen Zorblat Q. Quimby at the pier.                      | Zorblat Q. Quimby",
        "The pier was painted by Zorblat Quimby, 45, of Pine Bay.            | Zorblat Quimby",
        "The ferry is late, said Zorblat Quimby.                             | Zorblat Quimby",
        "They asked the harbour pilot Zorblat Quimby about it.               | Zorblat Quimby",
        "Zorblat Quimby, a Fijian agent who sold oars, left.                 | Zorblat Quimby",
        "Zorblat Quimby, Fiji's deputy defence minister, left.               | Zorblat Quimby",
        "The dead were Zorblat Quimby, 24; his dog was found.                | Zorblat Quimby",
        "The pier was painted by Zorblat Quimby (45) on Monday.              | Zorblat Quimby",
        "Det Supt Zorblat Quimby opened the box.                             | Zorblat Quimby",
        "The pier is run by ZK Yamamoto now.                                 | ZK Yamamoto",
        "A song for Maria \"Kiki Zop\" Quillfeather was sung.              | Maria \"Kiki Zop\" Quillfeather",
        "He is survived by his wife, Sabrina Guinness, and a dog.            | Sabrina Guinness",
        "Secretary of Commerce Maria Quillfeather signed the paper.          | Maria Quillfeather",
        "Deputy Minister for Lanterns Maria Quillfeather said it was late.   | Maria Quillfeather",
        "The paper was signed by Sen. Zorblat Quimby.                        | Zorblat Quimby",
        "A song for Maria \"Kiki\" Quillfeather was sung.                   | Maria \"Kiki\" Quillfeather",
        "On the pier stood Adaeze Okonkwo with her son.                      | Adaeze Okonkwo",
        "On the pier stood Haruki Yamamoto with his son.                     | Haruki Yamamoto",
        "On the pier stood Abdulrahman bin Yousef with his son.              | Abdulrahman bin Yousef",
        "On the pier stood Oksana Tkachenko with her son.                    | Oksana Tkachenko",
        "Its president, Zorblat Quimby, said the line was closed.            | Zorblat Quimby",
        "The line was closed by Zorblat Quimby, a doctor, on Monday.         | Zorblat Quimby",
        "They had asked Jonah Hill about it.                                 | Jonah Hill",
      })
  void shouldFindThePerson(String text, String name) {
    assertThat(names(Kind.PERSON, text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heavy rain fell on Monday and roads were closed.",
        "However, the Monday market was open.",
        "Will the dam hold? Engineers think it will.",
        "Officials said the ferry was late.",
        "Summer Storms Close Most Northern Mountain Roads Today",
        "Saudi Arabia said the port was open.",
        "The Maria Quillfeather Bridge was closed, and so was Quimby Street.",
        "Hurricane Maria Elena hit the coast.",
        "People left Hong Kong and New Zealand by ferry.",
        "The ferry company said it would sail.",
        "In Zorblat Quimby, a city official said, the ferry was late.",
        "Storm Amy hit the coast, and St Peter's Square was empty.",
        "He wrote it on X. Zorblat was late.",
        "They watched the signing. Diplomats from the north paid for it.",
      })
  void shouldFindNobodyWhereOnlyASentenceStarts(String text) {
    assertThat(names(Kind.PERSON, text)).isEmpty();
  }

  @Test
  void shouldTakeASurnameForThePersonWhoHasIt() {
    assertThat(words("President Amara Sesay arrived. Sesay left again at noon."))
        .containsExactly("Amara Sesay", "Sesay");
  }

  @Test
  void shouldTakeForAPersonWhomAndJoinsToOne() {
    assertThat(names(Kind.PERSON, "The oars of Maria Quillfeather and Zorblat Quimby were lost."))
        .containsExactly("Maria Quillfeather", "Zorblat Quimby");
  }

  @Test
  void shouldTakeAGivenNameForTheOnePersonWhoHasIt() {
    assertThat(words("Maria Quillfeather arrived. At noon Maria left again."))
        .containsExactly("Maria Quillfeather", "Maria");
    assertThat(words("Maria Quillfeather met Maria Bellweather. At noon Maria left again."))
        .containsExactly("Maria Quillfeather", "Maria Bellweather");
  }

  @Test
  void shouldNotTakeThePlaceOfADuchessForHerSurname() {
    assertThat(words("The Duchess of Sussex came. The ferry to Sussex left. Meghan Markle stayed."))
        .containsExactly("Duchess of Sussex", "Meghan Markle");
  }

  @Test
  void shouldTakeTwoCapitalsForAPersonWhereTheStoryGoesOnWithTheSurname() {
    assertThat(words("The keys were with Zorblat Quimby. At noon Quimby left."))
        .containsExactly("Zorblat Quimby", "Quimby");
  }

  @Test
  void shouldFindInATitleCaseLineWhomTheTextNames() {
    assertThat(
            words("Pier Keeper Amara Sesay Closes Northern Gate\nPresident Amara Sesay had a key."))
        .containsExactly("Amara Sesay", "Amara Sesay");
  }

  @Test
  void shouldNotTakeATradeForATitleWhereItIsTheSurname() {
    assertThat(names(Kind.PERSON, "Treasury Secretary James Baker spoke. Baker left at noon."))
        .containsExactly("James Baker");
  }

  @Test
  void shouldTakeAFamousSurnameForItsBearerUnlessAnotherHasIt() {
    assertThat(names(Kind.PERSON, "The letter from Putin was read out."))
        .contains("Vladimir Putin");
    assertThat(names(Kind.PERSON, "Igor Putin came. The letter from Putin was read out."))
        .containsExactly("Igor Putin");
  }

  @Test
  void shouldFindPeopleBehindGermanNouns() {
    assertThat(names(Kind.PERSON, "Bergretter Anton Quimby sagte, der Weg sei zu.", "de"))
        .containsExactly("Anton Quimby");
    assertThat(names(Kind.PERSON, "Der Laternenputzer Anton Quimby lobte die Stadt.", "de"))
        .containsExactly("Anton Quimby");
  }

  @Test
  void shouldFindPeopleBehindATitleAndItsAdjective() {
    assertThat(names(Kind.PERSON, "La chanteuse béninoise Zorblat Quimby est à Lille.", "fr"))
        .containsExactly("Zorblat Quimby");
  }

  @Test
  void shouldNotTakeASentenceThatEndsInQuotesForAHeadline() {
    assertThat(names(Kind.PERSON, "Analyst Anton Quimby lobte das \"schöne Quartal\".", "de"))
        .containsExactly("Anton Quimby");
  }

  @Test
  void shouldFindPeopleInOtherLanguages() {
    assertThat(
            names(
                Kind.PERSON,
                "Der Sprecher sagte, dass Heinrich Quimbauer die Brücke sperrt.",
                "de"))
        .containsExactly("Heinrich Quimbauer");
    assertThat(names(Kind.PERSON, "Le pont est fermé, a dit Amélie Quimbert au port.", "fr"))
        .containsExactly("Amélie Quimbert");
    assertThat(names(Kind.PERSON, "El puente está cerrado, dijo Joaquín Quimbo.", "es"))
        .containsExactly("Joaquín Quimbo");
  }

  @Test
  void shouldNotGuessBetweenTwoOfOneName() {
    assertThat(
            words("President Amara Sesay met Minister Ibrahim Sesay. The bus for Sesay was late."))
        .containsExactly("Amara Sesay", "Ibrahim Sesay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aid came from the U.N. and others.                | United Nations",
        "Aid came from the UN and others.                  | United Nations",
        "Members of the UN Security Council met.           | UN Security Council",
        "The Lakeside Ferry Ministry gave no answer.       | Lakeside Ferry Ministry",
        "The state agency KCNA carried a statement.        | KCNA",
        "She left the Pine Bay Police Department.          | Pine Bay Police Department",
        "Iran's Lakeside Ferry Ministry gave no answer.    | Lakeside Ferry Ministry",
        "She works for the University of Pine Bay.         | University of Pine Bay",
        "It is up to the Ministry of Ferries and Bridges.  | Ministry of Ferries and Bridges",
        "Shares of Quimby Ferries Inc fell.                | Quimby Ferries Inc",
        "Quimby Ferries <QFY> sold a pier.                 | Quimby Ferries",
        "The Pine Bay Bridge Fellows (PBBF) met.           | Pine Bay Bridge Fellows",
        "The Zorblat Planning Commission met.              | Zorblat Planning Commission",
        "Talks with the IMF went on.                       | International Monetary Fund",
      })
  void shouldFindTheOrganisation(String text, String name) {
    assertThat(names(Kind.ORGANISATION, text)).containsExactly(name);
  }

  @Test
  void shouldPartTwoOrganisationsThatAndJoins() {
    assertThat(
            names(
                Kind.ORGANISATION, "The work went to Quimby Ferries Inc and Lakeside Bridges Ltd."))
        .containsExactly("Quimby Ferries Inc", "Lakeside Bridges Ltd");
  }

  @Test
  void shouldTakeAShortFormForTheOrganisationThatHasIt() {
    Name found =
        find("The Pine Bay Bridge Fellows (PBBF) met. Quimby Inc paid. PBBF thanked them. Quimby left.")
            .get(0);
    assertThat(found.words())
        .extracting(Words::text)
        .containsExactly("Pine Bay Bridge Fellows", "PBBF", "PBBF");
  }

  @Test
  void shouldFindOrganisationsWhoseNamesBeginWithTheirKind() {
    assertThat(names(Kind.ORGANISATION, "Elle travaille pour la Banque Quimbert à Paris.", "fr"))
        .containsExactly("Banque Quimbert");
    assertThat(names(Kind.ORGANISATION, "Trabaja en la Universidad de Quimbo desde mayo.", "es"))
        .containsExactly("Universidad de Quimbo");
  }

  @Test
  void shouldPartOrganisationsWhereAnArticleFollowsAnd() {
    assertThat(
            names(
                Kind.ORGANISATION,
                "Pagan la Fundación Quimbo y la Asociación Zorblat Viva desde mayo.",
                "es"))
        .containsExactly("Fundación Quimbo", "Asociación Zorblat Viva");
  }

  @Test
  void shouldTakeNoSmallWordForAnAbbreviation() {
    assertThat(names(Kind.ORGANISATION, "Un homme est arrivé.", "fr")).isEmpty();
    assertThat(names(Kind.ORGANISATION, "Il a vu un who est un jour.")).isEmpty();
  }

  private static List<Name> find(String body) {
    return find(body, "en");
  }

  private static List<Name> find(String body, String language) {
    Article article = Stories.article().setBody(body).build();
    return FINDER.find(Document.of(article), language);
  }

  private static List<String> names(Kind kind, String body) {
    return names(kind, body, "en");
  }

  private static List<String> names(Kind kind, String body, String language) {
    return find(body, language).stream()
        .filter(name -> name.kind() == kind)
        .map(Name::name)
        .toList();
  }

  /** The words that name people. */
  private static List<String> words(String body) {
    return find(body).stream()
        .filter(name -> name.kind() == Kind.PERSON)
        .flatMap(name -> name.words().stream())
        .map(Words::text)
        .toList();
  }
}
