package dateline.schemas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.topic.TopicSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  /** One key of each kind. */
  record All(
      @Nullable TopicSettings topics,
      @Nullable Map<String, String> kafka,
      @Nullable List<String> routes,
      @Nullable Boolean open,
      @Nullable Integer count,
      @Nullable String name) {
    All {
      kafka = kafka == null ? Map.of() : Map.copyOf(kafka);
      if (name != null && name.length() > 4) {
        throw new IllegalArgumentException("name: '" + name + "' (allowed: 4 letters)");
      }
    }
  }

  private static TopicSettings parse(String yaml) {
    return SettingsFile.parse(yaml, "topics.yml", TopicSettings.class);
  }

  @Test
  void shouldTakeTheDefaultsOfAnEmptyFile() {
    assertThat(parse("")).isEqualTo(TopicSettings.defaults());
    assertThat(parse("\uFEFF# topics:\r\n\r\n  # partitions: 4\r\n"))
        .isEqualTo(TopicSettings.defaults());
  }

  @Test
  void shouldReadEveryKey() {
    assertThat(
            parse(
                """
                prefix: test.
                partitions: 2
                replication: 3
                retention: P1D
                deadLetterRetention: P2D
                maxRecordBytes: 1000000
                """))
        .isEqualTo(
            new TopicSettings(
                "test.", 2, 3, Duration.ofDays(1), Duration.ofDays(2), 1_000_000, null));
  }

  @Test
  void shouldNameAnUnknownKeyAndThoseThatAreKnown() {
    assertThatThrownBy(() -> parse("partitons: 2"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("topics.yml:1: partitons: unknown key (known: ")
        .hasMessageContaining("partitions");
  }

  @Test
  void shouldRefuseAKeyGivenTwice() {
    assertThatThrownBy(() -> parse("partitions: 2\npartitions: 3"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("partitions");
  }

  @Test
  void shouldNameTheValueAndWhatIsAllowed() {
    assertThatThrownBy(() -> parse("partitions: 0"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("partitions: '0' (allowed: 1 to 10000)");
  }

  @Test
  void shouldNameAValueOfTheWrongKind() {
    assertThatThrownBy(() -> parse("partitions: many"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("'many'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "-3", "0", "1.5", "true", "7d", "P0D", "-P1D", "''"})
  void shouldTakeNoDurationButThatOfIso8601(String written) {
    assertThatThrownBy(() -> parse("retention: " + written))
        .hasMessage(
            "topics.yml:1: retention: '%s' (allowed: an ISO 8601 duration above zero, such as P7D or PT30M)"
                .formatted(written.replace("''", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "5 | :1: '5' (allowed: keys with values: count, kafka, name, open, routes, topics)",
        "topics: 5 | :1: topics: '5' (allowed: keys with values: deadLetterRetention, maxRecordBytes, part",
        "topics: [1] | :1: topics: a list (allowed: keys with values: ",
        "kafka: [1] | :1: kafka: a list (allowed: keys with values)",
        "kafka: {a: [1]} | :1: kafka.a: a list (allowed: text)",
        "kafka: {a: } | :1: a value is left empty",
        "routes: x | :1: routes: 'x' (allowed: a list)",
        "routes: [a, {b: 1}] | :1: routes[1]: keys with values (allowed: text)",
        "open: 5h | :1: open: '5h' (allowed: true or false)",
        "count: 1h | :1: count: '1h' (allowed: a whole number)",
        "count: 99999999999 | :1: count: '99999999999' (allowed: a whole number to 2147483647)",
        "count: {} | :1: count: keys with values (allowed: a whole number)",
        "topics: {retention: [1]} | :1: topics.retention: a list (allowed: an ISO 8601 duration",
        "open: true¶open: false | :2: 'open' is given twice (allowed: once)",
        "--- {}¶--- {} | :2: more than one document (allowed: one)",
        "kafka:¶  a: b¶→c: d | :3: a tab (allowed: spaces; YAML takes no tabs for indenting)",
        "kafka: {a: b¶routes: [] | :2: while parsing a flow mapping, expected ',' or '}'",
      })
  void shouldSpeakOfTheFileAndNotOfTheProgram(String yaml, String said) {
    assertThatThrownBy(
            () ->
                SettingsFile.parse(
                    yaml.replace("¶", "\n").replace("→", "\t"), "all.yml", All.class))
        .isInstanceOf(SettingsException.class)
        .message()
        .startsWith("all.yml" + said)
        .doesNotContain("java.", "dateline.", "Jackson", "token");
  }

  @Test
  void shouldTellAllProblemsAtOnceAndNoneThatComesOfAnother() {
    assertThatThrownBy(
            () ->
                SettingsFile.parse(
                    """
                    topics: {prefix: "*", retention: 7, nonsense: 1}
                    routs: []
                    count: many
                    name: 12345
                    """,
                    "all.yml",
                    All.class))
        .message()
        .satisfies(
            message ->
                assertThat(message.lines().map(line -> line.replaceFirst(" \\(.*", "")))
                    .containsExactlyInAnyOrder(
                        "all.yml:2: routs: unknown key",
                        "all.yml:1: topics.nonsense: unknown key",
                        "all.yml:1: topics.retention: '7'",
                        "all.yml:1: topics: prefix: '*'",
                        "all.yml:3: count: 'many'",
                        "all.yml:4: name: '12345'"));
  }

  @Test
  void shouldTellWhatTheUseOfARecordRefusesWithTheRest(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("all.yml"), "count: 3\nopen: maybe\nfoo: bar\n");

    assertThatThrownBy(
            () ->
                SettingsFile.read(
                    file,
                    All.class,
                    all -> {
                      if (all.count() == null) {
                        throw new IllegalArgumentException("count: missing");
                      }
                      throw new IllegalArgumentException("count: '3' (allowed: 4)");
                    }))
        .message()
        .contains("open: 'maybe'", "foo: unknown key", "count: '3' (allowed: 4)")
        .doesNotContain("missing");
  }

  @Test
  void shouldSayThatThereIsNoSuchFile() {
    assertThatThrownBy(() -> SettingsFile.read(Path.of("none.yml"), TopicSettings.class))
        .isInstanceOf(SettingsException.class)
        .hasMessage("none.yml: there is no such file");
  }
}
