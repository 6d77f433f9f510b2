package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may get wrong on the command line: each is said in one line. */
class CommandLineTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "no command              | ''                                    | missing: a command",
        "unknown command         | frobnicate                            | unknown command 'frobnicate' (known: up, parse, explain, query, gazetteer, source, tail, topics, dead-letters, ingest, enrich, publish, token, rules, routes)",
        "unknown subcommand      | dead-letters burn                     | unknown command 'burn' (known: list, ",
        "no subcommand           | dead-letters                          | missing: list, show or replay",
        "unknown option          | up --colour                           | Unknown option: '--colour'",
        "option mistyped         | tail --quey x                         | Unknown option: '--quey' (near: --query",
        "number in words         | tail --max all                        | '--max': 'all' (allowed: a whole number)",
        "one argument too many   | tail a b                              | Unmatched argument at index 2: 'b'",
        "port out of range       | up --port 99999                       | --port: '99999' (allowed: 0 to 65535",
        "port below zero         | up --port -5                          | --port: '-5' (allowed: 0 to 65535",
        "port in words           | up --port any                         | '--port': 'any' (allowed: a whole number)",
        "up with a cluster       | up --bootstrap a:1                    | up brings its own broker",
        "a cluster for a file    | parse --bootstrap a:1 x                | Unknown option",
        "no file                 | parse                                 | 'FILE'",
        "unknown format          | parse --format telex x                | --format: unknown 'telex' (known: ",
        "no such source          | parse --source none.yml x             | none.yml: there is no such file",
        "no such configuration   | enrich --config none                  | --config: none: there is no such folder",
        "none for a tail         | tail --max 0                          | --max: '0' (allowed: 1 or more)",
        "a tail for ever         | tail --timeout soon                   | --timeout: 'soon' (allowed: a number with s, m or h)",
        "address without a port  | topics --config ../config --bootstrap nonsense| 'nonsense' is no address of a cluster (allowed: HOST:PORT, ...)",
        "no property             | enrich --kafka nonsense               | '--kafka' (KEY=VALUE)",
        "unknown value of Kafka's| topics --config ../config --bootstrap a:1 --kafka security.protocol=X | kafka: Invalid value X for configuration security.protocol",
        "waiting for nothing     | topics --config ../config --bootstrap a:1 --wait 0 | --wait: '0' (allowed: 1 to 86400)",
        "waiting for ever        | topics --config ../config --bootstrap a:1 --wait 9999999 | --wait: '9999999' (allowed: 1 to 86400)",
        "unknown reason          | dead-letters list --reason BAD        | expected one of [OTHER, EMPTY, ",
        "no letter               | dead-letters show                     | 'ID'",
        "no id of a letter       | dead-letters show 7                   | '7' is no id of a dead letter (allowed: PARTITION@OFFSET",
        "no letters to replay    | dead-letters replay                   | give either --all or the ids",
        "letters and all of them | dead-letters replay --all 1@1         | give either --all or the ids",
      })
  void shouldSayWhatIsWrong(String kind, String line, String said) {
    CommandRun run = CommandRun.of(words(line));

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("dateline: ")
        .contains(said);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void shouldWarnOfAPropertyThatKafkaDoesNotKnow() {
    CommandRun run =
        CommandRun.of(
            words(
                "topics --config ../config --bootstrap 127.0.0.1:1 --wait 0"
                    + " --kafka retires=5 --kafka producer.linger.ms=5"));

    assertThat(run.err().lines())
        .first(STRING)
        .startsWith("dateline: warning: --kafka retires: Kafka knows no such property")
        .contains("(near: retries");
    assertThat(run.err()).doesNotContain("linger");
  }

  @Test
  void shouldShowWhereAQueryIsWrong() {
    CommandRun run = CommandRun.of("tail", "--query", "(a AND b");

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines())
        .first()
        .asString()
        .startsWith("dateline: query: position 8: found end of query (expected: ");
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({"ingest", "enrich", "publish", "topics"})
  void shouldSayThatNoBrokerAnswers(String command) {
    CommandRun run =
        CommandRun.of(
            command, "--config", "../config", "--bootstrap", "127.0.0.1:1", "--wait", "1");

    assertThat(run.status()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(run.err())
        .isEqualToNormalizingNewlines("dateline: no broker answers at 127.0.0.1:1 within 1 s\n");
  }

  @Test
  void shouldShowAStackTraceOnlyWhenAsked() {
    String[] line = {"parse", "--format", "telex", "x", "--verbose"};

    CommandRun run = CommandRun.of((Object[]) line);

    assertThat(run.err()).contains("\tat dateline.", "dateline: --format: unknown 'telex'");
  }

  private static Object[] words(String line) {
    return Stream.of(line.split(" ", -1)).filter(word -> !word.equals("''")).toArray();
  }
}
