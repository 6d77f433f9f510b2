package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QueryTest {
  private static final Path CYCLONE = Path.of("../samples/northstar/2026-10-05-cyclone-ulupa.txt");

  @TempDir Path folder;

  @Test
  void shouldSayHowAQueryIsRead() {
    CommandRun run = CommandRun.of("query", "check", "a b NEAR/5 c");

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines()).containsExactly("a AND b NEAR/5 c");
  }

  @Test
  void shouldPointAtWhatIsWrongWithAQuery() {
    CommandRun run = CommandRun.of("query", "check", "a AND )");

    assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.outLines())
        .containsExactly(
            "position 6: found ')' (expected: a word, a phrase, '(' or NOT)", "a AND )", "      ^");
  }

  @Test
  void shouldCheckAFileOfQueries() throws IOException {
    Path file = folder.resolve("queries.txt");
    Files.writeString(file, "# ours\n@storm = cyclone OR typhoon*\n\n@storm NEAR/5 roofs\n@nope\n");

    CommandRun run = CommandRun.of("query", "check", file);

    assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.outLines())
        .startsWith(file + ":5: position 0: found '@nope' (expected: a named query, one of @storm)")
        .endsWith("3 queries, 1 wrong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "queries: {}%nroutes:%n  - name: x%n    query: storm%n | routes | dateline rules check",
        "scheme: house%ntopics:%n  - code: x%n | tag rules | dateline rules check",
        "# ours%nname: fjord%nformat: nitf%nmap: {} | a source | dateline source check FILE",
        "queries:%n  storm: wind%n | queries that routes or tag rules use | dateline rules check",
      })
  void shouldSayWhichCommandChecksAFileOfTheConfiguration(String text, String is, String check)
      throws IOException {
    Path file = folder.resolve("draft.yml");
    Files.writeString(file, text.formatted());

    CommandRun run = CommandRun.of("query", "check", file);

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "dateline: %s: is a file of the configuration, with %s (wanted: a query on each line; checked by: %s)"
                .formatted(file, is, check));
  }

  @Test
  void shouldWarnWhereAQueryHardlySaysWhatIsMeant() throws IOException {
    Path file = folder.resolve("queries.txt");
    Files.writeString(file, "@storm = cyclone or typhoon*\n@storm near/5 roofs\n");

    CommandRun query = CommandRun.of("query", "check", "source:ap not storm");
    CommandRun queries = CommandRun.of("query", "check", file);

    assertThat(query.status()).isEqualTo(ExitCode.OK);
    assertThat(query.outLines()).containsExactly("source:\"ap\" AND not AND storm");
    assertThat(query.err())
        .startsWith("warning: position 10: 'not' is a word to be found, not an operator");
    assertThat(queries.status()).isEqualTo(ExitCode.OK);
    assertThat(queries.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith(file + ":1: warning: position 8: 'or'"))
        .anyMatch(line -> line.startsWith(file + ":2: warning: position 7: 'near/5'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../nofile.txt", "nofile.yml", "/none/at-all", "src/nofile"})
  void shouldNotTakeAMissingFileForAQuery(String name) {
    CommandRun run = CommandRun.of("query", "check", name);

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(name + ": no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9/11", ".net", "AC/DC", "\"../nofile.txt\"", "a NEAR/5 b.txt"})
  void shouldTakeForAQueryWhatIsNoFilesName(String query) {
    assertThat(CommandRun.of("query", "check", query).status()).isEqualTo(ExitCode.OK);
  }

  @Test
  void shouldReadAQueryThatUsesThoseOfARoutesFile() throws IOException {
    Path file = folder.resolve("routes.yml");
    Files.writeString(file, "queries:\n  storm: cyclone OR typhoon*\nroutes:\n  - name: x\n");

    CommandRun check = CommandRun.of("query", "check", "--names", file, "@storm NEAR/5 roofs");
    CommandRun tried =
        CommandRun.of(
            "query",
            "try",
            "--config",
            "../config",
            "--names",
            file,
            "@storm NEAR/5 roofs",
            CYCLONE);

    assertThat(check.outLines()).containsExactly("@storm NEAR/5 roofs");
    assertThat(tried.outLines())
        .contains("  headline »Cyclone« Ulupa tears off »roofs« in Fiji, spares Vanuatu");
  }

  @Test
  void shouldReadAQueryThatUsesThoseOfTheRoutesHereWhereNoFileIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("routes.yml"), "queries:\n  storm: cyclone OR typhoon*\nroutes:\n");

    CommandRun check = CommandRun.of("query", "check", "--config", folder, "@storm NEAR/5 roofs");
    CommandRun unknown = CommandRun.of("query", "check", "--config", folder, "@wind");

    assertThat(check.outLines()).containsExactly("@storm NEAR/5 roofs");
    assertThat(unknown.outLines()).first().asString().contains("one of @storm");
  }

  @Test
  void shouldNotMindRoutesThatAQueryWithoutNamesHasNothingToDoWith() throws IOException {
    Files.writeString(folder.resolve("routes.yml"), "queries: [");

    CommandRun check = CommandRun.of("query", "check", "--config", folder, "storm");

    assertThat(check.outLines()).containsExactly("storm");
  }

  @Test
  void shouldNameTheFileAndTheKeyOfAQueryThatIsWrong() throws IOException {
    Path file = folder.resolve("routes.yml");
    Files.writeString(file, "queries:\n  storm: cyclone AND @nope\n  wind: 7\n");

    CommandRun run = CommandRun.of("query", "check", "--names", file, "@storm");

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains(file + ": queries.wind: '7' (wanted: text)")
        .contains(
            file + ": queries.storm: 'cyclone AND @nope': position 12: found '@nope' (expected:");
  }

  @Test
  void shouldShowTheWordsThatMatch() {
    CommandRun run =
        CommandRun.of(
            "query", "try", "--config", "../config", "headline:(cyclone THEN/5 roofs)", CYCLONE);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines())
        .startsWith("match     Cyclone Ulupa tears off roofs in Fiji, spares Vanuatu")
        .contains("  headline »Cyclone« Ulupa tears off »roofs« in Fiji, spares Vanuatu");
  }

  @Test
  void shouldPrintTheSpansAsJsonLines() {
    CommandRun run =
        CommandRun.of(
            "query", "try", "--json", "--config", "../config", "headline:cyclone", CYCLONE);

    JsonNode line = JsonMapper.builder().build().readTree(run.out());
    assertThat(line.at("/matches").asBoolean()).isTrue();
    assertThat(line.at("/spans/0/field").asString()).isEqualTo("headline");
    assertThat(line.at("/spans/0/text").asString()).isEqualTo("Cyclone");
  }

  @Test
  void shouldWarnOfALabelThatNoStoryGets() {
    CommandRun run = CommandRun.of("query", "check", "storm OR region:UK");

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.err())
        .startsWith("warning: position 9: 'region:UK' is a label that no story gets")
        .contains("GB United Kingdom");
  }
}
