package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each example of a source reads its agency's samples with its YAML alone. The samples are the
 * agencies' and stand beside the project, where they stand at all; without them only our own are
 * read.
 */
class ExampleSourcesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path EXAMPLES = Path.of("..", "config", "sources", "examples");
  private static final Path OWN = Path.of("src", "test", "resources", "wires");
  private static final Path WIRE = Path.of("..", "..", "shared", "wire");

  /** The agency and the formats of the samples that each example is for. */
  private static final Map<String, Set<String>> SAMPLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("afp", Set.of("AFP newsml-1.2")),
              Map.entry("ansa", Set.of("ANSA newsml-g2", "ANSA nitf")),
              Map.entry(
                  "ap",
                  Set.of("AP anpa-1312", "AP ap-json", "AP newsml-g2", "AP ninjs", "AP nitf")),
              Map.entry("ap-satellite", Set.of("AP anpa-1312")),
              Map.entry("ats", Set.of("ATS/Keystone-SDA iptc7901")),
              Map.entry("bbc-ldrs-json", Set.of("BBC LDRS custom:bbc-ldrs-json")),
              Map.entry("belga", Set.of("Belga newsml-1.2")),
              Map.entry("cp-xml", Set.of("Canadian Press custom:cp-xml")),
              Map.entry(
                  "dpa", Set.of("dpa dpa-json", "dpa iptc7901", "dpa newsml-g2", "dpa ninjs")),
              Map.entry("dpa-digitalwires", Set.of("dpa dpa-json")),
              Map.entry("dpa-telex", Set.of("dpa iptc7901")),
              Map.entry("efe", Set.of("EFE newsml-1.2")),
              Map.entry("fingerpost-json", Set.of("PA custom:fingerpost-json")),
              Map.entry("ntb", Set.of("NTB newsml-1.2", "NTB newsml-g2", "NTB ninjs", "NTB nitf")),
              Map.entry("pa", Set.of("PA custom:fingerpost-json")),
              Map.entry("pa-mail", Set.of("PA email")),
              Map.entry("reuters", Set.of("Reuters newsml-g2", "Reuters reuters-json")),
              Map.entry("ritzau", Set.of("Ritzau nitf")),
              Map.entry("ritzau-xml", Set.of("Ritzau custom:ritzau-xml")),
              Map.entry("solita-xml", Set.of("NTB custom:solita-xml")),
              Map.entry("stt", Set.of("STT newsml-g2")),
              Map.entry("tass", Set.of("TASS newsml-1.2")),
              Map.entry("tt", Set.of("TT ninjs"))));

  @ParameterizedTest
  @MethodSource("sampled")
  void shouldReadTheSamplesOfItsAgency(String example) throws IOException {
    Assumptions.assumeTrue(Files.isReadable(WIRE), "skipped: there are no samples at " + WIRE);
    List<JsonNode> rows = rows(SAMPLES.getOrDefault(example, Set.of()));
    assertThat(rows).isNotEmpty();
    List<String> wrong = new ArrayList<>();
    for (JsonNode row : rows) {
      Path file = WIRE.resolve("fixtures").resolve(row.path("path").asString());
      CommandRun run = CommandRun.of("parse", "--source", EXAMPLES.resolve(example + ".yml"), file);
      List<JsonNode> lines = run.outLines().stream().map(JSON::readTree).toList();
      wrong.addAll(new WireTruth(row).mistakes(lines));
    }

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("own")
  void shouldReadOurOwnSample(Path sample) {
    String example = String.valueOf(sample.getFileName()).replaceFirst("\\..*", "");

    CommandRun run = CommandRun.of("parse", "--source", EXAMPLES.resolve(example + ".yml"), sample);

    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines())
        .map(JSON::readTree)
        .allSatisfy(
            line -> {
              assertThat(line.at("/article/headline").asString("")).isNotEmpty();
              assertThat(line.at("/article/body").asString("")).contains("\n\n");
              assertThat(line.at("/article/versionCreated").asString("")).startsWith("2026-");
              assertThat(line.at("/article/credit").asString("")).isNotEmpty();
              assertThat(line.at("/warnings")).isEmpty();
            });
  }

  static Stream<String> sampled() {
    return SAMPLES.keySet().stream();
  }

  static Stream<Path> own() throws IOException {
    try (Stream<Path> files = Files.list(OWN)) {
      return files.sorted().toList().stream();
    }
  }

  private static List<JsonNode> rows(Set<String> kinds) throws IOException {
    try (Stream<String> lines = Files.lines(WIRE.resolve("wire-truth.jsonl"))) {
      return lines
          .map(JSON::readTree)
          .filter(row -> row.path("split").asString("").equals("dev") && !row.has("group"))
          .filter(
              row ->
                  kinds.contains(
                      row.path("agency").asString("") + " " + row.path("format").asString("")))
          .toList();
    }
  }
}
