package dateline.ingest.wire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOUSTON, Feb 26 - Oil prices rose|HOUSTON",
        "HOUSTON, Feb. 26 (Wire) - Oil prices rose|HOUSTON",
        "SEOUL, South Korea (AP) — Officials said|SEOUL, South Korea",
        "PARIS (Reuters) - Shares fell|PARIS",
        "WASHINGTON — The Senate voted|WASHINGTON",
        "WASHINGTON (AP) _ - The Senate|''",
        "Berlin (dpa) - Die Regierung|Berlin",
        "Madrid, 9 oct (EFE).- El Gobierno|Madrid",
        "PARIS, 3 oct 2026 (AFP) - Le ministre|PARIS",
        "Frankfurt am Main (dpa/lhe) – Der Flughafen|Frankfurt am Main",
        "(ANSA) - ROMA, 10 OTT - Il governo|ROMA",
        "RIO DE JANEIRO — \"We won,\" she said|RIO DE JANEIRO",
        "ST. LOUIS (AP) -- A court|ST. LOUIS",
        "TEL AVIV-JAFFA, Israel (AP) — A court|TEL AVIV-JAFFA, Israel",
        "Pyongyang, July 27 (KCNA) -- The leader|Pyongyang",
        "العقبة، الأردن (وفا) — افتتح|العقبة، الأردن"
      })
  void shouldFindThePlaceAsPrinted(String paragraph, String place) {
    assertThat(DatelineLine.place(paragraph).orElse("")).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING - The Senate voted",
        "UPDATE 2 - Oil prices rose",
        "LIVE — The match begins",
        "FILE - In this photo, a ship",
        "NATO - the alliance of many - said",
        "The minister — who had resigned — said",
        "Senator Jane Doe (D-Texas) - A fighter",
        "Mr. Smith went to Washington - He came back",
        "He said (in jest) - No one laughed",
        "A very long sentence that goes on and on until, at last, there is a dash somewhere in (AP) it"
            + " - There",
        "Paris - The city of light",
        "US - The",
        "WASHINGTON",
        "—",
        ""
      })
  void shouldLeaveOtherOpeningsAlone(String paragraph) {
    assertThat(DatelineLine.place(paragraph)).isEmpty();
  }

  @Test
  void shouldLookBehindACorrection() {
    assertThat(DatelineLine.ofBody("(Corrects the name.)\n\nOSLO (Wire) - A ship sank."))
        .isEqualTo("OSLO");
  }
}
