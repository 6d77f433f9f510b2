package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PrintedStreamTest {
  private final StringWriter err = new StringWriter();

  @Test
  void shouldFailWhereWhatIsPrintedGoesToAFullDisk() {
    int status = run(refusing("No space left on device"), "--version");

    assertThat(status).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(err).hasToString("dateline: standard output: No space left on device\n");
  }

  @Test
  void shouldKeepTheStatusOfACommandThatFailedByItself() {
    int status = run(refusing("No space left on device"), "query", "check", "a AND");

    assertThat(status).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString()).contains("No space left on device");
  }

  @Test
  void shouldNotMindAReaderThatHasEnough() {
    assertThat(run(refusing("Broken pipe"), "--version")).isEqualTo(ExitCode.OK);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void shouldPassOnWhatIsPrinted() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(run(out, "query", "check", "café")).isEqualTo(ExitCode.OK);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("café\n");
  }

  private int run(OutputStream out, String... arguments) {
    PrintedStream printed = new PrintedStream(out);
    CommandLine line = Dateline.commandLine();
    line.setOut(Dateline.writer(printed));
    line.setErr(new PrintWriter(err));
    return Dateline.run(line, printed, arguments);
  }

  private static OutputStream refusing(String why) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
