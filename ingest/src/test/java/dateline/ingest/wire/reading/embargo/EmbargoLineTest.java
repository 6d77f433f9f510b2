package dateline.ingest.wire.reading.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EMBARGOED UNTIL 2031-05-07T09:00Z|2031-05-07T09:00Z",
        "EMBARGOED UNTIL 0900 GMT, WEDNESDAY MAY 7, 2031|0900 GMT, WEDNESDAY MAY 7, 2031",
        "*** Embargoed till 09:00 BST 7 May 2031 ***|09:00 BST 7 May 2031",
        "(EMBARGOED UNTIL DELIVERY OF HIS SPEECH)|DELIVERY OF HIS SPEECH",
        "UNDER STRICT EMBARGO UNTIL 09.00 ON 7 MAY 2031|09.00 ON 7 MAY 2031",
        "STRICT EMBARGO: 0900 GMT 7 MAY|0900 GMT 7 MAY",
        "EMBARGOED FOR RELEASE: 9 a.m. EDT May 7, 2031|9 a.m. EDT May 7, 2031",
        "Embargoed for publication and broadcast until 9am|9am",
        "EMBARGOED TO 0900 WEDNESDAY|0900 WEDNESDAY",
        "EMBARGOED: NOT FOR PUBLICATION OR USE BEFORE 0900 GMT MAY 7|0900 GMT MAY 7",
        "Not for release before noon EST on May 7, 2031|noon EST on May 7, 2031",
        "Do not publish before 9 a.m. Wednesday|9 a.m. Wednesday",
        "HOLD FOR RELEASE UNTIL 9 A.M. EDT MAY 7|9 A.M. EDT MAY 7",
        "FOR RELEASE 9 A.M. EDT WEDNESDAY, MAY 7|9 A.M. EDT WEDNESDAY, MAY 7",
        "ADVANCE FOR SUNDAY, MAY 11|SUNDAY, MAY 11",
        "Embargo: 7 May 2031, 09:00 GMT|7 May 2031, 09:00 GMT",
        "Embargo lifts at 0900 GMT on 7 May 2031|0900 GMT on 7 May 2031",
        "Attention editors: embargoed until 0900 GMT|0900 GMT",
        "Sperrfrist: 7. Mai 2031, 9.00 Uhr|7. Mai 2031, 9.00 Uhr",
        "+++ Achtung! Sperrfrist bis Mittwoch, 9 Uhr +++|Mittwoch, 9 Uhr",
        "Sperrfrist Redebeginn|Redebeginn",
        "(Sperrfrist 0900)|0900",
        "Frei ab 7. Mai 2031, 9.00 Uhr|7. Mai 2031, 9.00 Uhr",
        "Nicht vor Mittwoch, 9 Uhr, veröffentlichen|Mittwoch, 9 Uhr, veröffentlichen",
        "SOUS EMBARGO JUSQU'AU MERCREDI 7 MAI 2031 À 09H00 GMT|MERCREDI 7 MAI 2031 À 09H00 GMT",
        "EMBARGO AU 7 MAI 2031 A 09H00 GMT|7 MAI 2031 A 09H00 GMT",
        "Ne pas diffuser avant le 7 mai à 9h|le 7 mai à 9h",
        "EMBARGADO HASTA LAS 09.00 GMT DEL 7 DE MAYO DE 2031|LAS 09.00 GMT DEL 7 DE MAYO DE 2031",
        "Embargo hasta el 7 de mayo de 2031 a las 9.00 GMT|el 7 de mayo de 2031 a las 9.00 GMT",
        "EMBARGO FINO ALLE 9 DEL 7 MAGGIO 2031|ALLE 9 DEL 7 MAGGIO 2031",
        "Embargado até às 9h00 de 7 de maio|às 9h00 de 7 de maio",
        "Эмбарго до 09:00 7 мая 2031 года|09:00 7 мая 2031 года"
      })
  void shouldKnowALine(String line, String end) {
    assertThat(EmbargoLine.of(line)).contains(new EmbargoLine(end, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EMBARGOED", "Under embargo", "STRICT EMBARGO", "HOLD FOR RELEASE", "Sperrfrist!"})
  void shouldKnowALabelWithoutAnEnd(String line) {
    assertThat(EmbargoLine.of(line)).contains(new EmbargoLine("", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMBARGOED: Goats like tea||Goats like tea",
        "STRICTLY EMBARGOED 09:00 Wed 7 May 2031: Goats like tea|09:00 Wed 7 May 2031|Goats like tea",
        "SPERRFRIST 7. Mai 2031, 9.00 Uhr - Ziegen|7. Mai 2031, 9.00 Uhr|Ziegen",
        "Goats like tea (embargoed until 0900 GMT May 7)|0900 GMT May 7|Goats like tea",
        "Goats like tea - EMBARGOED||Goats like tea"
      })
  void shouldPartItFromTheHeadline(String subject, String end, String headline) {
    assertThat(EmbargoLine.inHeadline(subject))
        .contains(new EmbargoLine(end == null ? "" : end, headline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ADDS quotes. Embargoed until 0900 GMT May 7, 2031.|0900 GMT May 7, 2031",
        "Please note that this is under embargo until 0900 GMT May 7|0900 GMT May 7"
      })
  void shouldFindItInANote(String note, String end) {
    assertThat(EmbargoLine.inNote(note)).contains(new EmbargoLine(end, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The UN embargo on arms ended",
        "EU lifts embargo on goats",
        "Embargo on goats ends Monday",
        "Embargo lifted",
        "EMBARGO LIFTED: goats may be sold",
        "Embargo ends Monday",
        "Embargo until 2031 hurts goat farmers",
        "Embargo against goats until May 7, says EU",
        "Under embargo since 1962, the island eats goats",
        "Embargoed goats reach harbour",
        "Embargoed until recently, goat cheese is on sale again",
        "Goats under embargo",
        "Goats – embargo hits farmers",
        "Oil embargo (embargo)",
        "FOR IMMEDIATE RELEASE",
        "For release: immediately",
        "For use in goats only",
        "Not for release in the United States, Canada or Japan",
        "Sperrfrist für Führerschein verlängert",
        "Frei für Ziegen",
        "Hold for three minutes until the tea is ready",
        "Эмбарго на коз отменено",
        "Press release",
        ""
      })
  void shouldLeaveNewsOfAnEmbargoAlone(String line) {
    assertThat(EmbargoLine.of(line)).isEmpty();
    assertThat(EmbargoLine.inHeadline(line)).isEmpty();
    assertThat(EmbargoLine.inNote(line)).isEmpty();
  }

  @Test
  void shouldBeQuickWithWhatIsLong() {
    String stars = "*".repeat(4 << 20);
    assertThat(
            assertTimeout(
                Duration.ofSeconds(5),
                () -> EmbargoLine.of("EMBARGOED until " + stars + " x " + stars)))
        .isNotNull();
  }
}
