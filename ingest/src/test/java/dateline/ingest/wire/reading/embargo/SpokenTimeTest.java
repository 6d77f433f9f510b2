package dateline.ingest.wire.reading.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.reading.time.WireTime;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimeTest {
  /** A Monday. */
  private static final Instant SAID = Instant.parse("2031-05-05T07:30:00Z");

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2031-05-07T09:00Z|2031-05-07T09:00:00Z",
        "2031-05-07 09:00 GMT|2031-05-07T09:00:00Z",
        "0001 GMT Wednesday 7 May|2031-05-07T00:01:00Z",
        "0001 GMT Wednesday|2031-05-07T00:01:00Z",
        "1800 GMT Monday|2031-05-05T18:00:00Z",
        "2000 GMT May 7, 2031|2031-05-07T20:00:00Z",
        "6 p.m. EDT, Wednesday, May 7, 2031|2031-05-07T22:00:00Z",
        "6pm EDT (2200 GMT) May 7|2031-05-07T22:00:00Z",
        "12:01 a.m. Eastern Time on May 7, 2031|2031-05-07T04:01:00Z",
        "noon EST January 7, 2031|2031-01-07T17:00:00Z",
        "00:01 BST, 7 May 2031|2031-05-06T23:01:00Z",
        "09.00 hrs London time on 7th May 2031|2031-05-07T08:00:00Z",
        "09:00 GMT+2 7 May 2031|2031-05-07T07:00:00Z",
        "7. Mai 2031, 18:00 Uhr|2031-05-07T16:00:00Z",
        "Mittwoch, 7.5.2031, 18 Uhr|2031-05-07T16:00:00Z",
        "07.05.31, 18.00 Uhr MESZ|2031-05-07T16:00:00Z",
        "12.00 am Mittwoch|2031-05-07T10:00:00Z",
        "mercredi 7 mai 2031 à 18h00 GMT|2031-05-07T18:00:00Z",
        "7 mai 2031 à 18h|2031-05-07T16:00:00Z",
        "el 7 de mayo de 2031 a las 18.00 GMT|2031-05-07T18:00:00Z",
        "las 18 del miércoles 7 de mayo|2031-05-07T16:00:00Z",
        "alle 18 del 7 maggio 2031|2031-05-07T16:00:00Z",
        "18h00 do dia 7 de maio de 2031|2031-05-07T16:00:00Z",
        "0001 GMT Mar 3, 2032|2032-03-03T00:01:00Z",
        "5/25/2031 09:00 GMT|2031-05-25T09:00:00Z"
      })
  void shouldReadATime(String text, Instant time) {
    assertThat(SpokenTime.of(text).length()).isEqualTo(text.length());
    assertThat(SpokenTime.of(text).resolve(BERLIN, SAID)).isEqualTo(new WireTime(time, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wednesday May 7|names no time of day",
        "0900 GMT|names no day",
        "0001 GMT Monday|is past, or a week later",
        "0900 GMT Tuesday, May 7, 2031|names a day that is a Wednesday",
        "0900 GMT January 7|does not say the year, and that day is not near the story's",
        "midnight GMT May 7, 2031|could be several times",
        "9 a.m. local time May 7|could be several times",
        "0900 GMT 5/6/2031|is not understood",
        "0900 GMT February 30, 2031|is no day of any year",
        "0900 or 1000 GMT May 7|names no day",
        "0900 GMT/1000 GMT May 7|names several times",
        "0900 BST January 7, 2031|names British summer time in winter",
        "2531 GMT May 7|is not understood"
      })
  void shouldNotGuess(String text, String problem) {
    assertThat(SpokenTime.of(text).resolve(BERLIN, SAID).time()).isNull();
    assertThat(SpokenTime.of(text).resolve(BERLIN, SAID).problem()).contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0900 May 7, 2031|has no zone, and the source does not say its own",
        "0900 GMT May 7|does not say the year, and the story has no date"
      })
  void shouldSayWhatIsMissing(String text, String problem) {
    assertThat(SpokenTime.of(text).resolve(null, null).problem())
        .isEqualTo("'" + text + "' " + problem);
  }
}
