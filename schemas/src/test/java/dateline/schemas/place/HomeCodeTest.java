package dateline.schemas.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.list.LineFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"US", "US-TX", "XK", "GB-SCT", "FR-20R", "CH-ZH", "AR-B"})
  void shouldTakeCountriesAndDivisions(String code) {
    assertThat(HomeCode.problem(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UK", "us", "USA", "US-", "US-tx", "Texas", "", "ZZ-TX"})
  void shouldSayWhatACodeIs(String code) {
    assertThat(HomeCode.problem(code))
        .contains("'" + code + "' (allowed: a code of ISO 3166, such as US, or US-TX)");
  }

  @Test
  void shouldSayTheDivisionsOfACountryThatHasNoSuchOne() {
    assertThat(HomeCode.problem("GB-LND"))
        .contains("'GB-LND' (allowed: GB, or GB- and one of ENG, NIR, SCT, WLS)");
    assertThat(HomeCode.problem("US-ZZ").orElseThrow())
        .startsWith("'US-ZZ' (allowed: US, or US- and one of AK, AL, AR, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "ZZ:", "ZZ: ", "ZZ: A  B", "ZZ A B", "zz: A", "ZZ: ABCD"})
  void shouldNameALineOfTheListThatIsOfAnotherShape(String line) {
    assertThatThrownBy(() -> HomeCode.read(LineFile.read("a.txt", "# Tidal flats.\n" + line)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a.txt:2: wanted 'DE: BB BE', found '" + line + "'");
  }

  @Test
  void shouldRefuseACountryThatIsListedTwice() {
    assertThatThrownBy(() -> HomeCode.read(LineFile.read("a.txt", "ZZ: A\nZZ: B")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a.txt:2: ZZ has a line already");
  }
}
