package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class FailuresTest {
  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new UserError(ExitCode.REFUSED, "not so"), 1, "not so"),
        Arguments.of(new AccessDeniedException("a/b"), 3, "a/b: permission denied"),
        Arguments.of(new NoSuchFileException("a/b"), 3, "a/b: there is no such file or folder"),
        Arguments.of(
            new FileSystemException("a/b", null, "No space left on device"),
            3,
            "a/b: No space left on device"),
        Arguments.of(new IOException("broken pipe"), 3, "broken pipe"),
        Arguments.of(new ConfigException("linger.ms", "x", "odd"), 2, "kafka: Invalid value x"),
        Arguments.of(
            new KafkaException("outer", new IllegalStateException("the inner one")),
            3,
            "kafka: the inner one"),
        Arguments.of(
            new KafkaException("no client", new ConfigException("linger.ms is odd")),
            2,
            "kafka: linger.ms is odd"),
        Arguments.of(
            new IllegalStateException("odd"),
            70,
            "this is our mistake: java.lang.IllegalStateException: odd (--verbose tells more)"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void shouldSayItInALine(Exception failure, int status, String said) {
    StringWriter err = new StringWriter();
    CommandLine command = Dateline.commandLine().setErr(new PrintWriter(err));

    int ended =
        new Failures().handleExecutionException(failure, command, command.parseArgs("topics"));

    assertThat(ended).isEqualTo(status);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("dateline: " + said);
  }

  @Test
  void shouldPrintEachLineOfALongerMessageAsItsOwn() {
    StringWriter err = new StringWriter();
    CommandLine command = Dateline.commandLine().setErr(new PrintWriter(err));

    new Failures()
        .handleExecutionException(
            new UserError(ExitCode.USAGE, "one\ntwo"), command, command.parseArgs("topics"));

    assertThat(err.toString().lines()).containsExactly("dateline: one", "dateline: two");
  }
}
