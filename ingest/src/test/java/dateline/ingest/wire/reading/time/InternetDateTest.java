package dateline.ingest.wire.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternetDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sun, 04 Oct 2026 15:30:00 GMT|2026-10-04T15:30:00Z",
        "Sun, 4 Oct 26 15:30 EST|2026-10-04T20:30:00Z",
        "4 Oct 2026 15:30:00 +0200 (CEST)|2026-10-04T13:30:00Z",
        "Sunday, 04-Oct-26 15:30:00 UTC|2026-10-04T15:30:00Z",
        "Sun, 04 October 2026 03:30:00 PM -05:00|2026-10-04T20:30:00Z",
        "Sun, 04 Oct 2026 24:00:00 Z|2026-10-05T00:00:00Z",
        "Sun, 04 Oct 2026 23:59:60 Z|2026-10-05T00:00:00Z",
        "Tue, 04 Oct 99 15:30:00 GMT|1999-10-04T15:30:00Z",
        "Sun,04 Oct 2026 15:30:00 GMT|2026-10-04T15:30:00Z",
        "Sun, 04 Oct 2026 15:30:00 GMT+2|2026-10-04T13:30:00Z",
        "Sun Oct 04 15:30:00 GMT 2026|2026-10-04T15:30:00Z",
        "Sun Oct  4 15:30:00 +0200 2026|2026-10-04T13:30:00Z",
        "October 4, 2026 3:30 PM EST|2026-10-04T20:30:00Z",
        "20261004T153000Z|2026-10-04T15:30:00Z",
        "2026-10-04T15:30:00Z|2026-10-04T15:30:00Z",
        "2026-10-04T15:30:9+01:00|2026-10-04T14:30:09Z",
        "2026-10-04 15:30:00 GMT|2026-10-04T15:30:00Z",
        "2026/10/04 15:30:00 +0100|2026-10-04T14:30:00Z",
        "2026-10-04|2026-10-04T00:00:00Z"
      })
  void shouldReadTimesInTheWaysTheyAreWritten(String text, Instant time) {
    assertThat(InternetDate.parse(text, null)).isEqualTo(new WireTime(time, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "never|'never' is no date",
        "Sun, 32 Oct 2026 15:30:00 GMT|'Sun, 32 Oct 2026 15:30:00 GMT' is no time of any day",
        "4 Foo 2026 15:30:00 GMT|'4 Foo 2026 15:30:00 GMT' names no month",
        "2026-13-04T15:30:00Z|'2026-13-04T15:30:00Z' is no time of any day"
      })
  void shouldSayWhatIsWrong(String text, String problem) {
    assertThat(InternetDate.parse(text, null).problem()).isEqualTo(problem);
  }

  @Test
  void shouldNotGuessAZone() {
    assertThat(InternetDate.parse("4 Oct 2026 15:30:00", null).problem())
        .isEqualTo("'4 Oct 2026 15:30:00' has no zone, and the source does not say its own");
    assertThat(InternetDate.parse("4 Oct 2026 15:30:00 QQT", null).problem())
        .isEqualTo("'4 Oct 2026 15:30:00 QQT' has no zone that is known");
  }

  @Test
  void shouldTakeTheZoneOfTheSource() {
    assertThat(InternetDate.parse("4 Oct 2026 15:30:00", ZoneId.of("Europe/Oslo")).time())
        .isEqualTo(Instant.parse("2026-10-04T13:30:00Z"));
  }
}
