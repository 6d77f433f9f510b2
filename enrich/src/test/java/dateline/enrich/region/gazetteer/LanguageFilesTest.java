package dateline.enrich.region.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.Sense.How;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A country without names in a language would be missed in every story of it, and nobody would see
 * it.
 */
class LanguageFilesTest {
  /** The members of the United Nations, ISO 3166-1. */
  private static final List<String> MEMBERS =
      List.of(
          """
          AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM
          CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN
          HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA
          MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY
          QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA
          UG US UY UZ VC VE VN VU WS YE ZA ZM ZW
          """
              .strip()
              .split("\\s+"));

  /** Their capitals have the country's own name. */
  private static final Set<String> CITIES_THEMSELVES = Set.of("DJ", "LU", "MC", "SG", "SM");

  private static final Set<String> NAMED_AS_ITS_PEOPLE = Set.of("Schweden", "Polen");

  /** Chinese and Japanese words of a people hold the country's name. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "es", "fr", "it", "pt", "ru"})
  void shouldKnowThePeopleOfEveryCountry(String language) {
    Set<String> known = countries(language, sense -> sense.how() == How.DEMONYM);

    assertThat(MEMBERS).filteredOn(country -> !known.contains(country)).isEmpty();
  }

  /** Elsewhere the English name of a capital will do where there is no other. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "ja", "ru", "zh"})
  void shouldKnowATownOfEveryCountryInItsScript(String language) {
    Set<String> known = countries(language, sense -> isTown(sense) && isInOwnScript(sense.form()));

    assertThat(MEMBERS)
        .filteredOn(country -> !known.contains(country))
        .isSubsetOf(CITIES_THEMSELVES);
  }

  /** "Schweden" are Swedes too, and "Polen" Poles. */
  @Test
  void shouldKeepTheNameOfACountryWhosePeopleAreWrittenTheSame() {
    Set<String> named = countries("de", sense -> NAMED_AS_ITS_PEOPLE.contains(sense.form()));
    Set<String> peoples =
        countries(
            "de",
            sense -> sense.how() == How.DEMONYM && NAMED_AS_ITS_PEOPLE.contains(sense.form()));

    assertThat(named).containsExactlyInAnyOrder("SE", "PL");
    assertThat(peoples).isEmpty();
  }

  /** A capital is better known than a town of its name elsewhere, and often its government. */
  @ParameterizedTest
  @CsvSource({
    "de,Moskau",
    "es,Moscú",
    "fr,Moscou",
    "it,Mosca",
    "ja,モスクワ",
    "pt,Moscou",
    "ru,Москва",
    "zh,莫斯科"
  })
  void shouldTellACapitalInEveryLanguage(String language, String capital) {
    Set<String> capitals =
        countries(language, sense -> sense.how() == How.CAPITAL && sense.form().equals(capital));

    assertThat(capitals).containsExactly("RU");
  }

  @Test
  void shouldReadWhatStandsAfterAName() {
    List<LanguageFile.Entry> entries = LanguageFile.read("fr", "AT: | Vienne*?; Graz | Autriche?");

    assertThat(entries.get(0).towns())
        .containsExactly(
            new LanguageFile.Word("Vienne", true, true, false),
            new LanguageFile.Word("Graz", false, false, false));
    assertThat(entries.get(0).names())
        .containsExactly(new LanguageFile.Word("Autriche", false, true, false));
  }

  @Test
  void shouldNameAnAreaInTheLanguagesFile() {
    Set<String> named = countries("de", sense -> sense.form().equals("Nahost"));

    assertThat(named).containsExactly("x-middle-east");
  }

  private static boolean isTown(Sense sense) {
    return sense.how() == How.CITY || sense.how() == How.CAPITAL;
  }

  private static boolean isInOwnScript(String name) {
    return name.toUpperCase(Locale.ROOT).chars().noneMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static Set<String> countries(String language, Predicate<Sense> kind) {
    return Gazetteer.load(new Resources()).lexicons(language).get(0).values().stream()
        .filter(sense -> sense.place() != null && kind.test(sense))
        .map(sense -> sense.place().code())
        .collect(Collectors.toSet());
  }
}
