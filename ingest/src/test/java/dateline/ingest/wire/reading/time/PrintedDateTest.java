package dateline.ingest.wire.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "July 27, 2023|2023-07-27",
        "27 July 2023|2023-07-27",
        "Thursday, July 27th, 2023|2023-07-27",
        "Sept. 3, 2026|2026-09-03",
        "Le 3 octobre 2026|2026-10-03",
        "1er août 2026|2026-08-01",
        "3. Oktober 2026|2026-10-03",
        "Samstag, 3. Jänner 2026|2026-01-03",
        "3 de octubre de 2026|2026-10-03",
        "10 أكتوبر 2026|2026-10-10",
        "١٠ أكتوبر ٢٠٢٦|2026-10-10",
        "السبت، ١٠ تشرين الأول ٢٠٢٦|2026-10-10",
        "Mar 7, 2026|2026-03-07",
        "mar. 7 juil. 2026|2026-07-07",
        "7 марта 2026 г.|2026-03-07",
        "7 березня 2026|2026-03-07",
        "2023-07-27|2023-07-27"
      })
  void shouldReadDates(String line, String date) {
    assertThat(PrintedDate.parse(line).map(Object::toString).orElse("")).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 2026",
        "July 27",
        "February 30, 2026",
        "On July 27, 2023 they met",
        "July 27, 2023: a day to remember",
        "2023",
        "27 / 7 / 2023",
        ""
      })
  void shouldLeaveOtherLinesAlone(String line) {
    assertThat(PrintedDate.parse(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Feb 26",
        "26 Feb.",
        "9 oct",
        "10 OTT",
        "le 3 octobre",
        "Oct. 5, 2026",
        "Mar 7",
        "mar 7 mar",
        "7 мар",
        "07.03.2026",
        "7 مارس آذار"
      })
  void shouldKnowADayOfAMonth(String text) {
    assertThat(PrintedDate.isDayAndMonth(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "South Korea",
        "March",
        "5",
        "mar",
        "May 5 June",
        "31.13.2026",
        "May 5 and more",
        ""
      })
  void shouldNotTakeAPlaceForADay(String text) {
    assertThat(PrintedDate.isDayAndMonth(text)).isFalse();
  }
}
