package dateline.enrich.name;

import static dateline.enrich.name.FoundNames.people;
import static dateline.enrich.name.FoundNames.wordsOfPeople;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His wife, Grace, painted the pier.                       | Grace",
        "Her feverish son, Brian, slept in the boat.              | Brian",
        "He leaves two daughters, Corinne and Estelle.            | Corinne, Estelle",
        "She taught the children, Tom, Harriet and Maria, to row. | Tom, Harriet, Maria",
      })
  void shouldFindRelativesByTheirGivenNames(String text, String names) {
    assertThat(people("en", text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Their daughter, Puffin, was a boat.",
        "They had no children, Monday or not.",
        "The brothers rowed to Georgia, Maria and Elena being ferries of the line.",
      })
  void shouldFindNoRelativesWithoutAGivenName(String text) {
    assertThat(people("en", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Ihre Töchter, Hannelore und Klara, ruderten.      | Hannelore, Klara",
        "fr | Sa femme, Corinne, a peint le ponton.             | Corinne",
        "es | Sus hijos, Carmen y Diego, pintaron el muelle.    | Carmen, Diego",
      })
  void shouldFindRelativesInOtherLanguages(String language, String text, String names) {
    assertThat(people(language, text)).containsExactly(names.split(", "));
  }

  @Test
  void shouldTakeALongerFormForTheSamePerson() {
    assertThat(
            people(
                "en",
                "Maria Quillfeather rowed. The boat of Maria Q. Quillfeather sank, but Quillfeather"
                    + " swam."))
        .containsExactly("Maria Q. Quillfeather");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Pine-Quimby rowed. Ms Pine-Quimby swam. Later Pine-Quimby slept.",
        "Zorblat Pine-Quimby was 11 when the boat sank. \"It was cold,\" said Pine-Quimby, who swam.",
      })
  void shouldTakeASurnameOfTwoWordsForThePersonWhoHasIt(String text) {
    assertThat(people("en", text)).singleElement().asString().endsWith(" Pine-Quimby");
    assertThat(wordsOfPeople(text)).hasSizeGreaterThan(1);
  }

  @Test
  void shouldTakeASurnameOfTwoWordsAsItIsWhereSeveralHaveIt() {
    assertThat(
            people("en", "Maria Pine-Quimby rowed. Tom Pine-Quimby swam. Later Pine-Quimby slept."))
        .containsExactly("Maria Pine-Quimby", "Tom Pine-Quimby");
    assertThat(people("en", "Mr Pine-Quimby rowed.")).containsExactly("Pine-Quimby");
  }

  @Test
  void shouldTellApartWhomOnlyTheSurnameJoins() {
    assertThat(people("en", "Maria Quillfeather rowed. Oksana Quillfeather swam."))
        .containsExactly("Maria Quillfeather", "Oksana Quillfeather");
  }

  @Test
  void shouldFindPeopleByTheListInWhichTheyStand() {
    assertThat(people("en", "On the pier stood Zorblat Quimby, Tom Wilson and Maria Wilson."))
        .containsExactlyInAnyOrder("Zorblat Quimby", "Tom Wilson", "Maria Wilson");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Pine Bay, Tom Wilson was late.",
        "On Puffin Quay, Tom Wilson, a sailor, was late.",
      })
  void shouldTakeNoPlaceBeforeACommaForOneOfAList(String text) {
    assertThat(people("en", text)).containsExactly("Tom Wilson");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sails past St Mungo's Pier to St Helens.",
        "The news was told by state broadcaster RTZ.",
        "The group lost to finalist France and rival Samoa.",
        "A boat burnt near Cannon Ball, and another in Violet Haze.",
        "He works for the India Business Report on the pier.",
        "The Scottish Lantern Payment rose. A Payment is late.",
        "She helped to found My Expert Midwife last year.",
        "Remote Samoa is far. The ferry to Samoa is late, and Samoa said so.",
      })
  void shouldFindNobodyInPlacesThingsAndPeoples(String text) {
    assertThat(people("en", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The race was won by Samoan Maria Quillfeather.           | Maria Quillfeather",
        "The pier was opened by governor Maria King on Monday.     | Maria King",
        "A song for Jonah Day was sung on the pier by Tom.         | Jonah Day",
        "A line on Erik ten Zorb stood in the paper.               | Erik ten Zorb",
        "On the pier stood Briton Lee Quimby with an oar.          | Lee Quimby",
        "The harbour chief Samantha Power wrote a letter.         | Samantha Power",
        "Senior counsel Zorblat Quimby appeared for the ferry.    | Zorblat Quimby",
        "Mr Ireland said the ferry was late.                      | Ireland",
        "The pier is on the list of Cllr Quimby and nobody else.  | Quimby",
        "They played Chopin on the pier.                          | Frederic Chopin",
      })
  void shouldFindThePerson(String text, String name) {
    assertThat(people("en", text)).containsExactly(name);
  }

  @Test
  void shouldTakeNoPlaceForAPerson() {
    assertThat(people("en", "The UN chief spoke in DR Congo. DR Congo's army left.")).isEmpty();
    assertThat(people("en", "DR SMITH SAID SO. Dr Smith left.")).containsExactly("SMITH");
    assertThat(people("en", "Saudi Arabia and Abu Dhabi, the capital of the Emirates, gain."))
        .isEmpty();
    assertThat(people("de", "Der Außenminister Chiles und der Präsident Russlands sprachen."))
        .isEmpty();
  }

  @Test
  void shouldTakeNoGermanAdjectiveForAGivenName() {
    assertThat(people("de", "Slowenische Zöllner hielten den Lastwagen auf.")).isEmpty();
    assertThat(people("de", "Brasilianischer Zöllner gewinnt im Lotto.")).isEmpty();
  }

  @Test
  void shouldTakeNoGermanNounsForANameThatComesAgain() {
    assertThat(people("de", "Neue Ruder liegen am Steg. Am Dienstag liegen alle Ruder im Boot."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Das Ruder von Hannelore Kübler liegt am Steg.          | Hannelore Kübler",
        "fr | Le ponton est fermé, dit Yves Le Goff au téléphone.    | Yves Le Goff",
      })
  void shouldPartNamesFromTheSmallWordsAround(String language, String text, String name) {
    assertThat(people(language, text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Actors Maria Quillfeather and Tom Wilson sang.            | Maria Quillfeather, Tom Wilson",
        "Trustees Tom Z. Wilson and Maria Wilson rowed.            | Tom Z. Wilson, Maria Wilson",
        "Commissioners Zorblat Q. Wilson rowed.                   | Commissioners Zorblat Q. Wilson",
        "The pier was built by Frenchman Zorblat Quimby in May.    | Zorblat Quimby",
        "Mahmoud al - Quimby rowed home.                           | Mahmoud al - Quimby",
        "A line on Maria Quimbel-RTZ Sports stood in the paper.    | Maria Quimbel",
      })
  void shouldPartNamesFromWhatStandsBeforeAndBehind(String text, String names) {
    assertThat(people("en", text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sang in A Very Long Regatta last night.",
        "They sang in I'm A Puffin last night.",
        "The boats of Group A Lanterns burnt, and Put A Lantern sank.",
        "A boat burnt at 341 S. Pier today, and one in W. Quimbury.",
        "They rowed along Wilson Street and Wadi Hassan last night.",
        "Unequal Lamps are late. All lamps are late, and Lamps says so.",
        "Meeting Wilson was late. The meeting was long.",
        "The boats of PineBoat PierWorks are late. PierWorks said so.",
        "They sailed to Banda Zorb and slept in Zorb.",
      })
  void shouldFindNobodyInTitlesOfWorksAndWays(String text) {
    assertThat(people("en", text)).isEmpty();
  }

  @Test
  void shouldKnowSomebodyByAGivenNameThatIsAWordToo() {
    assertThat(
            wordsOfPeople(
                "Hope Wilson rowed. With her Hope was late. The Hope sank. Hope is good."))
        .containsExactly("Hope Wilson", "Hope");
    assertThat(wordsOfPeople("Sydney Wilson rowed in Sydney, and they left Sydney."))
        .containsExactly("Sydney Wilson");
  }

  @Test
  void shouldKnowWhoseTitleHidesTheName() {
    assertThat(wordsOfPeople("The Duchess of Cambridge rowed. Later the boat carried Kate home."))
        .containsExactly("Duchess of Cambridge", "Kate");
  }
}
