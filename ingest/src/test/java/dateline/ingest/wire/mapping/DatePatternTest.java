package dateline.ingest.wire.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternTest {
  private static final ZoneId UTC = ZoneOffset.UTC;

  @ParameterizedTest
  @CsvSource({
    "epoch-seconds, 1791127800, 2026-10-04T15:30:00Z",
    "epoch-seconds, 1791127800.25, 2026-10-04T15:30:00.250Z",
    "epoch-seconds, -1, 1969-12-31T23:59:59Z",
    "epoch-millis, 1791127800123, 2026-10-04T15:30:00.123Z",
  })
  void shouldCountFrom1970(String pattern, String text, Instant time) {
    assertThat(DatePattern.of(pattern, null).parse(text, null)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "epoch-seconds, yesterday",
    "epoch-seconds, 1e400",
    "epoch-seconds, 999999999999999",
    "epoch-seconds, 1791127800123",
    "epoch-millis, 1791127800",
    "epoch-millis, ''",
  })
  void shouldSeeWhatIsNoCount(String pattern, String text) {
    assertThat(DatePattern.of(pattern, null).parse(text, UTC)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|d MMMM yyyy HH:mm|4 octobre 2026 15:30",
        "fr|EEEE d MMM yyyy 'à' HH'h'mm|Dimanche 4 oct. 2026 à 15h30",
        "de|EEEE, d. MMMM yyyy HH:mm|Sonntag, 4. Oktober 2026 15:30",
        "de|EE, dd. MMM yyyy HH:mm|So., 04. Okt. 2026 15:30",
        "de-AT|d. MMM. yyyy HH:mm|4. Okt. 2026 15:30",
        "es|d 'de' MMMM 'de' yyyy HH:mm|4 de octubre de 2026 15:30",
        "it|dd-MMM-yyyy HH:mm|04-OTT-2026 15:30",
        "pt-BR|EEEE, d 'de' MMMM 'de' yyyy HH:mm|domingo, 4 de outubro de 2026 15:30",
        "nl|EEE d MMM yyyy HH:mm|zo 4 okt. 2026 15:30",
        "ru|d MMMM yyyy HH:mm|4 октября 2026 15:30",
        "pl|d MMMM yyyy HH:mm|4 października 2026 15:30",
        "en|d MMM yyyy HH:mm|4 Oct 2026 15:30",
      })
  void shouldReadTheNamesOfALanguage(String locale, String pattern, String text) {
    DatePattern dates = DatePattern.of(pattern, CalendarNames.of(locale));

    assertThat(dates.parse(text, UTC)).isEqualTo("2026-10-04T15:30:00Z");
  }

  @Test
  void shouldSayWhatIsAllowed() {
    assertThatThrownBy(() -> CalendarNames.of("xx"))
        .hasMessage("'xx' (allowed: a BCP 47 tag of a known language, such as fr, de or pt-BR)");
    assertThatThrownBy(() -> DatePattern.of("QQQQQQ", null))
        .hasMessage(
            "'QQQQQQ' is no pattern of a date (allowed: such as dd.MM.yyyy HH:mm, or epoch-seconds,"
                + " epoch-millis)");
    assertThatThrownBy(
            () ->
                Mapping.of(
                    PathKind.JSON, Map.of("versionCreated", Map.of("path", "t", "locale", "fr"))))
        .hasMessageContaining("locale")
        .hasMessageContaining("wanted: date");
  }
}
