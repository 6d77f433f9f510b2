package dateline.ingest.wire.reading.opening;

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
        "WASHINGTON (AP) _ The Senate|WASHINGTON",
        "Berlin (dpa) - Die Regierung|Berlin",
        "Madrid, 9 oct (EFE).- El Gobierno|Madrid",
        "PARIS, 3 oct 2026 (AFP) - Le ministre|PARIS",
        "Frankfurt am Main (dpa/lhe) – Der Flughafen|Frankfurt am Main",
        "(ANSA) - ROMA, 10 OTT - Il governo|ROMA",
        "RIO DE JANEIRO — \"We won,\" she said|RIO DE JANEIRO",
        "ST. LOUIS (AP) -- A court|ST. LOUIS",
        "KANSAS CITY, Mo. (AP) — A court|KANSAS CITY, Mo.",
        "HATCH, N.M. (AP) -- A court|HATCH, N.M.",
        "GREENWICH, Conn. — A court|GREENWICH, Conn.",
        "WASHINGTON, D.C., March 7 (Wire) - A court|WASHINGTON, D.C.",
        "Kazan, Russia. (Wire) - A court|Kazan, Russia",
        "TEL AVIV-JAFFA, Israel (AP) — A court|TEL AVIV-JAFFA, Israel",
        "Pyongyang, July 27 (KCNA) -- The leader|Pyongyang",
        "العقبة، الأردن (وفا) — افتتح|العقبة، الأردن",
        "TURIN, Mar 7 (Wire) - Goats marched|TURIN",
        "Sevilla, 7 mar (EFE) - Las cabras|Sevilla",
        "Torino, mar 7 mar - Le capre|Torino",
        "КАЗАНЬ, 7 марта. /ТАСС/. Козы вышли|КАЗАНЬ",
        "KAZAN, March 7. /TASS/. Goats went|KAZAN",
        "KAZAN. March 7 (Interfax) - Goats went|KAZAN",
        "КАЗАНЬ, 7 мар - РИА Новости. Козы вышли|КАЗАНЬ",
        "Łódź, 07.03.2026 (PAP) - Kozy wyszły|Łódź",
        "İzmir, 7 Mart (AA) - Keçiler|İzmir",
        "Tromsø (NTB): Geitene gikk|Tromsø",
        "Lausanne (ats) Les chèvres|Lausanne",
        "Chur (keystone-sda) Die Ziegen|Chur",
        "Mumbai, Jul 7 (PTI) Goats went|Mumbai",
        "OSAKA, July 7 Kyodo - Goats went|OSAKA",
        "Shiraz, IRNA – Goats went|Shiraz",
        "البصرة 7 مارس آذار (رويترز) - خرجت|البصرة",
        "SEVILLA, 7 Jul. (EUROPA PRESS) -|SEVILLA",
        "SANTIAGO DE COMPOSTELA - Goats went|SANTIAGO DE COMPOSTELA"
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
        "GOATS CLOSE THE HARBOUR - The mayor said",
        "GOATS CLOSE HARBOUR - MAYOR",
        "EILMELDUNG - Die Ziegen sind da",
        "RECTIFICATIF - Les chèvres sont là",
        "ВНИМАНИЕ - Козы пришли",
        "Jones (NZL): 3-2 to the goats",
        "Harbour Goats (pictured) Went to sea",
        "Apollo 11 July - The landing",
        "He and she /the goats/ Went",
        "US - The",
        "WASHINGTON",
        "—",
        ""
      })
  void shouldLeaveOtherOpeningsAlone(String paragraph) {
    assertThat(DatelineLine.place(paragraph)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Adds quotes)\n\nBy Jane Doe\n\n",
        "By JANE DOE\nWire Goat Writer\n\n",
        "* Goats calm\n\n* Ship late\n\nBy Jane Doe\n\n",
        "* Goats calm\n* Ship late\n\n"
      })
  void shouldLookBehindWhatAgenciesPutAboveTheText(String above) {
    assertThat(DatelineLine.ofBody(above + "OSLO (Wire) - A ship sank.")).isEqualTo("OSLO");
  }

  @Test
  void shouldNotLookForADatelineBehindAParagraphOfText() {
    assertThat(DatelineLine.ofBody("A ship sank.\n\nOSLO (Wire) - It was old.")).isNull();
  }

  @Test
  void shouldTellAPlaceThatAnAgencyOrADateSigns() {
    assertThat(DatelineLine.signedPlace("OSLO (Wire) - A ship sank")).contains("OSLO");
    assertThat(DatelineLine.signedPlace("OSLO - What a ship is for")).isEmpty();
  }

  @Test
  void shouldLookBehindACorrection() {
    assertThat(DatelineLine.ofBody("(Corrects the name.)\n\nOSLO (Wire) - A ship sank."))
        .isEqualTo("OSLO");
  }
}
