package dateline.enrich.region.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.enrich.Resources;
import dateline.schemas.place.HomeCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DivisionsTest {
  @Test
  void shouldTellAllDivisionsOfATown() {
    Divisions divisions =
        Divisions.read("# towns\nUS-IL: Springfield; Peoria\nUS-MO: Springfield\nGB-ENG: *\n");

    assertThat(divisions.of("US", List.of("Springfield"))).containsExactly("US-IL", "US-MO");
    assertThat(divisions.of("US", List.of("Paris"))).isEmpty();
    assertThat(divisions.of("GB", List.of("Leeds"))).containsExactly("GB-ENG");
  }

  @Test
  void shouldNameALineThatIsNone() {
    assertThatThrownBy(() -> Divisions.read("US-IL: Peoria\nIllinois: Springfield\n"))
        .hasMessage(
            "region/divisions.txt:2: wanted 'US-IL: Chicago; Springfield', found 'Illinois:"
                + " Springfield'");
  }

  /** A town that is misspelt here would lie nowhere, and nobody would see it. */
  @Test
  void shouldKnowEveryTown() {
    Resources resources = new Resources();
    Set<String> towns =
        Gazetteer.load(resources).lexicons("en").get(0).values().stream()
            .filter(sense -> sense.isTown() && sense.place() != null)
            .map(sense -> sense.place().code() + " " + sense.form())
            .collect(Collectors.toSet());

    assertThat(towns).containsAll(Divisions.read(resources.lines("region/divisions.txt")).towns());
  }

  /** A source may name no division but those, so a line of another one would be of no use. */
  @Test
  void shouldHaveOnlyDivisionsThatASourceMayName() {
    Resources resources = new Resources();
    List<String> lines =
        resources
            .lines("region/divisions.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(HomeCode.divisions(line.substring(0, 2))).contains(code(line)));
    AdminCodes.load(resources)
        .other()
        .forEach(
            (country, codes) ->
                assertThat(HomeCode.divisions(country)).containsAll(codes.values()));
  }

  private static String code(String line) {
    return line.substring("US-".length(), line.indexOf(':'));
  }
}
