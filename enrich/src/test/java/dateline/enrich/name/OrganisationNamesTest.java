package dateline.enrich.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.enrich.Stories;
import dateline.enrich.name.Name.Kind;
import dateline.query.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations that nothing in their names tells, and names that mean other things too. */
class OrganisationNamesTest {
  private static final NameFinder FINDER = NameFinder.load(new Resources());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A pier was sold to the carmaker Zorblat on Friday.            | Zorblat",
        "The takeover of Zorblat was cleared.                          | Zorblat",
        "On Friday Zorblat shares fell by a third.                     | Zorblat",
        "In May Zorblat's chairman left.                               | Zorblat",
        "The retailer Pine Crumpet opened on the pier.                 | Pine Crumpet",
        "A letter from the ZQPF said so.                               | ZQPF",
        "In May ZQPF spokesman Amara Sesay denied it.                  | ZQPF",
        "They joined ZQPF, left ZQPF and joined ZQPF again.           | ZQPF",
        "It was bought by Quimby & Bellweather of Pine Bay.            | Quimby & Bellweather",
        "He rides for Team Zorblat and won.                            | Team Zorblat",
        "On the pier AT&T had a mast.                                  | AT&T",
        "Last year Apple's profit rose.                                | Apple",
        "A phone that Apple announced was late.                        | Apple",
        "Zorblat, a Pine Bay-based start-up, sells oars.               | Zorblat",
        "Harlow Pryce, a small publisher of maps, has closed.          | Harlow Pryce",
        "The Pine County Sheriff's Office closed the pier.            | Pine County Sheriff's Office",
        "She works at St Thomas' Hospital by the river.                | St Thomas' Hospital",
        "Two boats are owned by Zorblat.                               | Zorblat",
        "Its rival Zorblat said the same.                              | Zorblat",
        "The rocket stood ready. A crew of Tui Launch Ltd left.        | Tui Launch Ltd",
      })
  void shouldFindTheOrganisationByTheWordsAroundIt(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She ate an apple and an Apple of gold lay there.",
        "The DVD and the TV were off.",
        "The Fijian shares of the plot were small.",
        "Astronomer Hemi Parata-Lowe looked up.",
        "The Zorblats were at home.",
        "A letter from Derek Lowe was read.",
        "Samoa beat Fiji to the price.",
        "Zorblat, a company director, and Quimby, a bank clerk at a charity, met.",
        "The two boats are owned by Lowe.",
        "THE FERRY WAS LATE AND NOBODY CAME",
      })
  void shouldFindNoneWhereNothingSpeaksForOne(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void shouldTakeNobodysSurnameForACompany() {
    assertThat(
            names("Amara Tolbrecht left. Her rival Zorblat and the boat owned by Tolbrecht too."))
        .containsExactly("Zorblat");
  }

  @Test
  void shouldFindTheSidesInAStoryOfSport() {
    String sport = " The coach made two substitutions before the rugby match.";
    assertThat(names("The Pine Puffins lost." + sport)).containsExactly("Pine Puffins");
    assertThat(names("Samoa beat Fiji." + sport))
        .containsExactlyInAnyOrder("Samoa national team", "Fiji national team");
    assertThat(names("On Friday the Chargers lost." + sport))
        .containsExactly("Los Angeles Chargers");
  }

  @Test
  void shouldNameASideAsTheStoryDoesWhereTwoAreCalledSo() {
    String sport = " The coach made two substitutions before the football match.";
    assertThat(names("On Friday the Cardinals lost." + sport)).containsExactly("Cardinals");
    assertThat(names("The Arizona Cardinals came. On Friday the Cardinals lost." + sport))
        .containsExactly("Arizona Cardinals");
  }

  @Test
  void shouldTakeATownForItsClubOnlyWhereSomebodyPlays() {
    String sport = " The coach made two substitutions before the football match.";
    assertThat(names("On Friday Quimby signed for Liverpool." + sport))
        .containsExactly("Liverpool FC");
    assertThat(names("He lives in Liverpool." + sport)).isEmpty();
    assertThat(names("A ferry left for Liverpool.")).isEmpty();
  }

  @Test
  void shouldTakeTheLastWordOfASideForTheOneThatHasIt() {
    assertThat(words("Leeds United came. On Friday United lost."))
        .containsExactly("Leeds United", "United");
    assertThat(words("Leeds United met Newcastle United. On Friday United lost."))
        .containsExactly("Leeds United", "Newcastle United");
  }

  @Test
  void shouldTakeInitialsForTheBodyThatHasThem() {
    assertThat(words("The Pine Bay Bridge Authority met. A note by PBBA was lost."))
        .containsExactly("Pine Bay Bridge Authority", "PBBA");
  }

  @Test
  void shouldFindPartiesAndHousesByTheirCapital() {
    assertThat(names("The bill was blocked by Republicans in the Senate."))
        .containsExactly("Republican Party", "United States Senate");
    assertThat(names("A bill to Congress was late.")).containsExactly("Congress");
    assertThat(names("The US Congress met. A bill to Congress was late."))
        .containsExactly("United States Congress");
  }

  @Test
  void shouldNotTakeASurnameForTheCompanyOfThatName() {
    assertThat(names("The mayor, Maria Ford, came. Later Ford said the pier was closed."))
        .isEmpty();
    assertThat(names("Later Ford said the plant was closed.")).containsExactly("Ford");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Selon la Commission électorale nationale autonome, le vote est valide. | Commission électorale nationale autonome",
        "fr | La cour d'appel de Pau siège, rue de la Gare.     | cour d'appel de Pau",
        "fr | Les élèves du lycée Zorblat ont gagné.            | lycée Zorblat",
        "fr | La Cour constitutionnelle du Bénin siège.          | Cour constitutionnelle du Bénin",
        "fr | Le vote à l'Assemblée nationale est clos.          | Assemblée nationale",
        "es | Según la Corte suprema de Chile, no hay delito.    | Corte suprema de Chile",
        "de | Am Landesgericht Klagenfurt begann der Prozess.    | Landesgericht Klagenfurt",
        "de | Die Österreichische Gesundheitskasse zahlt.        | Österreichische Gesundheitskasse",
      })
  void shouldReadTheWholeNameInLanguagesWithOtherCapitals(
      String language, String text, String name) {
    assertThat(find(text, language)).extracting(Name::name).containsExactly(name);
  }

  @Test
  void shouldTakeNoHeadAloneForAName() {
    assertThat(find("La Commission demande du temps.", "fr")).isEmpty();
    assertThat(find("Das Landesgericht vertagte.", "de")).isEmpty();
  }

  private static List<String> names(String body) {
    return find(body).stream().map(Name::name).toList();
  }

  private static List<String> words(String body) {
    return find(body).stream()
        .flatMap(name -> name.words().stream())
        .map(Name.Words::text)
        .toList();
  }

  private static List<Name> find(String body) {
    return find(body, "en");
  }

  private static List<Name> find(String body, String language) {
    return FINDER.find(Document.of(Stories.article().setBody(body).build()), language).stream()
        .filter(name -> name.kind() == Kind.ORGANISATION)
        .toList();
  }
}
