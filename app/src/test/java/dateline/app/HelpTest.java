package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class HelpTest {
  static Stream<String> commands() {
    List<String> names = new ArrayList<>();
    collect(Dateline.commandLine(), names);
    return names.stream();
  }

  private static void collect(CommandLine command, List<String> names) {
    names.add(command.getCommandSpec().qualifiedName());
    command.getSubcommands().values().forEach(subcommand -> collect(subcommand, names));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void shouldPrintAUsageThatNamesAllThereIs(String name) {
    List<Object> line = words(name);
    CommandLine command = command(line);
    line.add("--help");

    CommandRun run = CommandRun.of(line.toArray());

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: " + name);
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (option.hidden()) {
        assertThat(run.out()).doesNotContain(option.names());
      } else {
        assertThat(run.out()).contains(option.names());
      }
    }
    for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
      assertThat(run.out()).contains(parameter.paramLabel());
    }
    assertThat(command.getSubcommands().keySet())
        .allSatisfy(subcommand -> assertThat(run.out()).contains("\n  " + subcommand + " "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void shouldSayWhatEverythingIsFor(String name) {
    CommandLine command = command(words(name));

    assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
    assertThat(command.getCommandSpec().args())
        .allSatisfy(
            argument ->
                assertThat(String.join(" ", argument.description()))
                    .as(argument.toString())
                    .endsWith("."));
  }

  @Test
  void shouldTellItsVersion() {
    CommandRun run = CommandRun.of("--version");

    assertThat(run.status()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).matches("Dateline \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void shouldExplainTheStatuses() {
    CommandRun run = CommandRun.of("--help");

    assertThat(run.out()).contains("Status: 0 well; 1 some input refused;");
  }

  private static List<Object> words(String name) {
    List<Object> words = new ArrayList<>(List.of((Object[]) name.split(" ", -1)));
    words.remove(0);
    return words;
  }

  private static CommandLine command(List<Object> words) {
    CommandLine command = Dateline.commandLine();
    for (Object word : words) {
      command = Objects.requireNonNull(command.getSubcommands().get(word.toString()));
    }
    return command;
  }
}
