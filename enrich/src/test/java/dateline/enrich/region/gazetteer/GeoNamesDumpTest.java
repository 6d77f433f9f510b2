package dateline.enrich.region.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.enrich.Resources;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesDumpTest {
  private static final Set<String> COUNTRIES = Set.of("CA", "CH", "US", "NA");

  @TempDir private Path folder;

  private static String line(
      String name, String ascii, String others, String kind, String country, String people) {
    return line(name, ascii, others, kind, country, "", people);
  }

  private static String line(
      String name,
      String ascii,
      String others,
      String kind,
      String country,
      String division,
      String people) {
    return String.join(
        "\t",
        "1",
        name,
        ascii,
        others,
        "1.0",
        "2.0",
        kind,
        "PPL",
        country,
        "",
        division,
        "",
        "",
        "",
        people,
        "",
        "0",
        "Europe/Zurich",
        "2025-01-01");
  }

  private GeoNamesDump.Result convert(String... lines) throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.txt"), String.join("\n", lines) + "\n");
    return GeoNamesDump.convert(dump, folder.resolve("gazetteer/dump.tsv"), COUNTRIES::contains);
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("gazetteer/dump.tsv"));
  }

  @Test
  void shouldTakeANameAndItsPlainSpelling() throws IOException {
    GeoNamesDump.Result result = convert(line("Küsnacht", "Kusnacht", "", "P", "CH", "14000"));

    assertThat(result.places()).isEqualTo(1);
    assertThat(written()).contains("CH\tKüsnacht\t14000\n", "CH\tKusnacht\t14000\n");
  }

  @Test
  void shouldTakeNamesInOtherScriptsOfLargeTownsOnly() throws IOException {
    convert(
        line("Zürich", "Zurich", "ZRH,Turicum,Цюрих", "P", "CH", "340000"),
        line("Davos", "Davos", "Давос", "P", "CH", "11000"));

    assertThat(written()).contains("CH\tЦюрих\t340000").doesNotContain("ZRH", "Turicum", "Давос");
  }

  @Test
  void shouldKeepTheLargestOfOneNameInACountry() throws IOException {
    convert(
        line("Springfield", "Springfield", "", "P", "US", "15000"),
        line("Springfield", "Springfield", "", "P", "US", "160000"));

    assertThat(written()).contains("US\tSpringfield\t160000\n").doesNotContain("15000");
  }

  @Test
  void shouldKeepTheDivisionsOfAllTownsOfAName() throws IOException {
    convert(
        line("Springfield", "Springfield", "", "P", "US", "IL", "115000"),
        line("Springfield", "Springfield", "", "P", "US", "MO", "160000"),
        line("Brandon", "Brandon", "", "P", "CA", "03", "48000"),
        line("Brandon", "Brandon", "", "P", "CA", "99", "9000"),
        line("Trail", "Trail", "", "P", "CA", "02", "7000"));

    assertThat(written())
        .contains("US\tSpringfield\t160000\tUS-IL,US-MO\n")
        .contains("CA\tBrandon\t48000\n")
        .contains("CA\tTrail\t7000\tCA-BC\n");
  }

  @Test
  void shouldReadTheDivisionsBack() throws IOException {
    convert(line("Odrintown", "Odrintown", "", "P", "US", "OR", "20000"));

    Gazetteer gazetteer = Gazetteer.load(new Resources(), folder.resolve("gazetteer"));

    assertThat(gazetteer.lexicons("en").get(1).values())
        .extracting(Sense::divisions)
        .containsExactly(List.of("US-OR"));
  }

  @Test
  void shouldKnowNamibia() throws IOException {
    assertThat(convert(line("Outjo", "Outjo", "", "P", "NA", "8000")).refused()).isZero();
  }

  @Test
  void shouldTellBadLinesAndGoOn() throws IOException {
    GeoNamesDump.Result result =
        convert(
            "only\ttwo",
            line("Rhine", "Rhine", "", "H", "CH", "0"),
            line("Nowhere", "Nowhere", "", "P", "QQ", "5"),
            line("Bern", "Bern", "", "P", "CH", "many"),
            line("Basel", "Basel", "", "P", "CH", "170000"));

    assertThat(result.problems())
        .containsExactly(
            "line 1: has 2 columns (wanted: 19, parted by tabs)",
            "line 3: country code 'QQ' is not known (wanted: ISO 3166-1 alpha-2)",
            "line 4: population 'many' is not a whole number");
    assertThat(result.places()).isEqualTo(1);
    assertThat(result.otherFeatures()).isEqualTo(1);
    assertThat(result.refused()).isEqualTo(3);
  }

  @Test
  void shouldKeepTheEarlierImportWhereNothingCanBeTaken() throws IOException {
    convert(line("Basel", "Basel", "", "P", "CH", "170000"));
    String before = written();

    assertThat(convert("").isUsable()).isFalse();
    assertThat(convert("not a dump", "at all").isUsable()).isFalse();
    assertThat(convert(line("Rhine", "Rhine", "", "H", "CH", "0")).isUsable()).isFalse();
    assertThat(convert(line("1", "1", "", "P", "CH", "0")).isUsable()).isFalse();

    assertThat(written()).isEqualTo(before);
  }

  @Test
  void shouldTakeNothingWhereNearlyAllLinesAreBad() throws IOException {
    String[] lines = new String[11];
    Arrays.fill(lines, "bad");
    lines[0] = line("Basel", "Basel", "", "P", "CH", "170000");

    GeoNamesDump.Result result = convert(lines);

    assertThat(result.isUsable()).isFalse();
    assertThat(folder.resolve("gazetteer")).doesNotExist();
  }

  @Test
  void shouldRefuseADumpThatIsNotUtf8() throws IOException {
    Path dump = folder.resolve("dump.txt");
    Files.write(
        dump,
        line("Zürich", "Zurich", "", "P", "CH", "340000").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(
            () ->
                GeoNamesDump.convert(
                    dump, folder.resolve("gazetteer/dump.tsv"), COUNTRIES::contains))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void shouldReadACompressedDump() throws IOException {
    Path dump = folder.resolve("dump.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
      out.write(line("Basel", "Basel", "", "P", "CH", "170000").getBytes(StandardCharsets.UTF_8));
    }

    GeoNamesDump.Result result =
        GeoNamesDump.convert(dump, folder.resolve("gazetteer/dump.tsv"), COUNTRIES::contains);

    assertThat(result.places()).isEqualTo(1);
  }

  @Test
  void shouldBeReadBackByTheGazetteer() throws IOException {
    convert(line("Küsnacht", "Kusnacht", "", "P", "CH", "14000"));

    Gazetteer gazetteer = Gazetteer.load(new Resources(), folder.resolve("gazetteer"));

    assertThat(gazetteer.lexicons("en")).hasSize(2);
  }

  @Test
  void shouldNameTheLineThatNoImportWrote() throws IOException {
    Files.createDirectories(folder.resolve("gazetteer"));
    Files.writeString(folder.resolve("gazetteer/own.tsv"), "CH\tBasel\tmany\n");

    assertThatThrownBy(() -> Gazetteer.load(new Resources(), folder.resolve("gazetteer")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("own.tsv")
        .hasMessageContaining("wanted country, name and inhabitants");
  }
}
