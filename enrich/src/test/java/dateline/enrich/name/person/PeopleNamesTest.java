package dateline.enrich.name.person;

import static dateline.enrich.name.FoundNames.people;
import static dateline.enrich.name.FoundNames.wordsOfPeople;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleNamesTest {
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
