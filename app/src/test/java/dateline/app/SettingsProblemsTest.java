package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a newsroom may get wrong in its settings: each is said with its file, key, value and what is
 * allowed, before anything looks for a broker.
 */
class SettingsProblemsTest {
  private static final Path OURS = Path.of("../config");

  @TempDir Path config;

  @BeforeEach
  void copyConfiguration() throws IOException {
    try (Stream<Path> files = Files.walk(OURS)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = config.resolve(OURS.relativize(file).toString());
        Files.createDirectories(copy.resolve(".."));
        Files.copy(file, copy);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "unknown key of a source | ingest | sources/x.yml | directry: {path: x} | : directry: unknown key (known: charset, credit, directory, format, ",
        "key given twice | ingest | sources/x.yml | {format: text, format: text, directory: {path: x}} | :1: 'format' is given twice (allowed: once)",
        "name given twice | ingest | sources/x.yml | {name: inbox, directory: {path: x}} | : name: 'inbox' is the name of ",
        "no name | ingest | sources/X Y.yml | directory: {path: x} | : 'X Y' is no name of a source (allowed: lower-case letters, digits and hyphens",
        "folder given twice | ingest | sources/x.yml | directory: {path: inbox} | inbox' is the place of ",
        "no folder | ingest | sources/x.yml | format: text | : missing: how the stories come (one of: directory, ",
        "unknown format | ingest | sources/x.yml | {format: telex, directory: {path: x}} | : format: unknown 'telex' (known: ",
        "no language | ingest | sources/x.yml | {language: '!', directory: {path: x}} | language: '!' (allowed: a BCP 47 tag",
        "name of a language | ingest | sources/x.yml | {language: english, directory: {path: x}} | language: 'english' (allowed: a BCP 47 tag",
        "somebody's home | ingest | sources/x.yml | directory: {path: ~/wires} | directory.path: '~/wires' (allowed: a whole path, or one below the data folder",
        "no time zone | ingest | sources/x.yml | {zone: Mars, directory: {path: x}} | zone: 'Mars' (allowed: a name such as Europe/Berlin",
        "no duration | ingest | sources/x.yml | directory: {path: x, settle: soon} | : directory.settle: 'soon' (allowed: a number with ms, s, m, h or d",
        "bad query | topics | routes.yml | 'routes: [{name: a, query: \"(x\", topic: a}]' | : routes[0].query: '(x': position ",
        "unknown key of a route | topics | routes.yml | routes: [{name: a, query: x, topic: a, to: b}] | : routes[0].to: unknown key (known: format, name, query, topic, webhook)",
        "route without a topic | topics | routes.yml | routes: [{name: a, query: x}] | : routes[0].topic: missing",
        "no name of a topic | topics | routes.yml | routes: [{name: a, query: x, topic: a b}] | : routes[0].topic: 'a b' (allowed: ",
        "unknown format of a desk | topics | routes.yml | routes: [{name: a, query: x, topic: a, format: xml}] | : routes[0].format: unknown 'xml' (known: avro, ninjs)",
        "no routes | topics | routes.yml | routes: [] | : routes: none",
        "unknown key of tag rules | enrich | tags/x.yml | nonsense: 1 | : nonsense: unknown key (known: queries, scheme, topics)",
        "bad query of a tag | enrich | tags/x.yml | {scheme: s, topics: [{code: c, name: n, en: {strong: '(a'}}]} | : c.en.strong: position 2: ",
        "no YAML | topics | dateline.yml | 'a: [b' | dateline.yml:",
        "unknown setting | topics | dateline.yml | memry: P1D | : memry: unknown key (known: dashboard, kafka, memory, metrics, push, topics)",
        "no time | topics | dateline.yml | memory: long | :1: memory: 'long' (allowed: ",
        "time below zero | topics | dateline.yml | memory: PT0S | :1: memory: 'PT0S' (allowed: an ISO 8601 duration above zero",
        "time without a unit | topics | dateline.yml | memory: 30 | :1: memory: '30' (allowed: an ISO 8601 duration above zero, such as P7D",
        "retention without a unit | topics | dateline.yml | topics: {retention: 7} | :1: topics.retention: '7' (allowed: an ISO 8601",
        "topics that are none | topics | dateline.yml | topics: 5 | :1: topics: '5' (allowed: keys with values: deadLetterRetention, maxRecordBytes, partitions, prefix",
        "properties in a list | topics | dateline.yml | kafka: [1] | :1: kafka: a list (allowed: keys with values)",
        "routes that are none | topics | routes.yml | routes: 5 | :1: routes: '5' (allowed: a list)",
        "no partitions | topics | dateline.yml | topics: {partitions: 0} | partitions: '0' (allowed: 1 to 10000)",
        "partitions in words | topics | dateline.yml | topics: {partitions: many} | :1: topics.partitions: 'many' (allowed: ",
      })
  void shouldNameWhatIsWrong(String kind, String command, String file, String yaml, String said)
      throws IOException {
    Path wrong = Files.writeString(config.resolve(file), yaml.replaceAll("^'(.*)'$", "$1") + "\n");

    CommandRun run = run(command);

    assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("dateline: " + wrong)
        .contains(said)
        .doesNotContain("Exception", "java.");
  }

  @Test
  void shouldRefusePropertiesOfKafkaThatThePromisesRestOn() throws IOException {
    Files.writeString(
        config.resolve("dateline.yml"),
        "kafka: {processing.guarantee: at_least_once, application.id: x}\n");

    CommandRun run = run("publish");

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines())
        .containsExactly(
            "dateline: kafka: application.id: 'x' (allowed: nothing; the pipeline's promises rest"
                + " on what it sets here)",
            "dateline: kafka: processing.guarantee: 'at_least_once' (allowed: nothing; the"
                + " pipeline's promises rest on what it sets here)");
  }

  @Test
  void shouldReportAllProblemsAtOnce() throws IOException {
    Files.writeString(config.resolve("sources/x.yml"), "format: telex\ndirectory: {path: x}\n");
    Files.writeString(config.resolve("sources/y.yml"), "directry: {path: y}\n");

    CommandRun run = run("ingest");

    assertThat(run.err().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("dateline: " + config))
        .anySatisfy(line -> assertThat(line).contains("x.yml"))
        .anySatisfy(line -> assertThat(line).contains("y.yml"));
  }

  @Test
  void shouldCheckRulesAndRoutesTogetherAndWithoutABroker() throws IOException {
    assertThat(CommandRun.of("rules", "check", "--config", config).out())
        .isEqualToNormalizingNewlines("tag rules and routes: no problem in their files\n");
    Files.createDirectories(config.resolve("tags"));
    Files.writeString(config.resolve("tags/new.yml"), "topcs: []\n");
    Files.writeString(config.resolve("routes.yml"), "routes: 5\n");

    CommandRun run = CommandRun.of("rules", "check", "--config", config);

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("new.yml:1: topcs: unknown key"))
        .anySatisfy(line -> assertThat(line).contains("routes.yml:1: routes: '5'"));
  }

  @Test
  void shouldWarnOfRoutesThatAskForLabelsThatNoStoryGets() throws IOException {
    Files.writeString(
        config.resolve("routes.yml"),
        """
        queries:
          isles: region:UK OR region:IE
        routes:
          - {name: isles, query: '@isles', topic: isles, format: ninjs}
          - {name: asia, query: 'region:142 AND tag:diplomacy', topic: asia, format: ninjs}
        """);

    CommandRun run = CommandRun.of("rules", "check", "--config", config);

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("routes.yml: queries.isles: warning: 'region:UK' is")
        .contains("GB United Kingdom");
  }

  @Test
  void shouldRefuseSettingsInAnotherEncoding() throws IOException {
    Files.write(
        config.resolve("sources/x.yml"),
        "credit: Zürich\ndirectory: {path: x}\n".getBytes(StandardCharsets.ISO_8859_1));

    CommandRun run = run("ingest");

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "dateline: " + config.resolve("sources/x.yml") + ": is not UTF-8 text\n");
  }

  @Test
  void shouldSayThatThereAreNoRoutes() throws IOException {
    Files.delete(config.resolve("routes.yml"));

    CommandRun run = run("publish");

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "dateline: " + config.resolve("routes.yml") + ": there is no such file\n");
  }

  /** Where the settings are well after all, there is no broker either. */
  private CommandRun run(String command) {
    return CommandRun.of(command, "--config", config, "--bootstrap", "127.0.0.1:1", "--wait", "1");
  }
}
