package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path CYCLONE = Path.of("../samples/northstar/2026-10-05-cyclone-ulupa.txt");
  private static final Path KESTREL = Path.of("../samples/kestrel-press/2026-10.jsonl");

  @TempDir Path folder;

  @Test
  void shouldPrintAReportForPeople() {
    CommandRun run = CommandRun.of("explain", "--config", "../config", CYCLONE);

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .startsWith("Cyclone Ulupa tears off roofs in Fiji, spares Vanuatu")
        .contains("  Where", "  What", "  Who")
        .anySatisfy(line -> assertThat(line).matches("  focus +FJ +Fiji +[01]\\.\\d\\d"))
        .anySatisfy(line -> assertThat(line).matches("  medtop +17000000 +weather +[01]\\.\\d\\d"));
    assertThat(run.out()).contains("“Fiji” headline ").doesNotContain("\u001b");
  }

  @Test
  void shouldReportOnEachStoryOfEachFile() {
    CommandRun run = CommandRun.of("explain", "--config", "../config", KESTREL, CYCLONE);

    assertThat(run.outLines().stream().filter(line -> line.startsWith("  file "))).hasSize(5);
  }

  @Test
  void shouldPrintTheLabelsAsJsonLines() {
    CommandRun run = CommandRun.of("explain", "--json", "--config", "../config", KESTREL, CYCLONE);

    List<JsonNode> lines = run.outLines().stream().map(JSON::readTree).toList();
    assertThat(lines)
        .hasSize(5)
        .allSatisfy(
            line -> {
              assertThat(line.propertyNames())
                  .containsExactlyInAnyOrder("file", "item", "article", "enrichment", "warnings");
              assertThat(line.at("/enrichment/language").asString()).isEqualTo("en");
            });
  }

  @Test
  void shouldReportWhatIsNoStoryAndGoOn() {
    CommandRun run = CommandRun.of("explain", "--config", "../config", folder, CYCLONE);

    assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.outLines())
        .startsWith("rejected  " + folder + ": UNREADABLE: is a directory (wanted: a file)")
        .contains("Cyclone Ulupa tears off roofs in Fiji, spares Vanuatu");
  }

  @Test
  void shouldQuoteTheTextExactly() {
    CommandRun run = CommandRun.of("explain", "--json", "--config", "../config", CYCLONE);

    JsonNode line = JSON.readTree(run.out());
    List<JsonNode> evidence = line.at("/enrichment").findValues("evidence");
    assertThat(evidence)
        .isNotEmpty()
        .allSatisfy(
            words ->
                assertThat(words)
                    .isNotEmpty()
                    .allSatisfy(
                        word ->
                            assertThat(
                                    line.at("/article/" + word.at("/field").asString())
                                        .asString()
                                        .substring(
                                            word.at("/start").asInt(), word.at("/end").asInt()))
                                .isEqualTo(word.at("/text").asString())));
  }
}
