package dateline.app.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.broker.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerPortsTest {
  @TempDir Path data;

  private final StringWriter printed = new StringWriter();
  private final PrintWriter out = new PrintWriter(printed);

  @Test
  void shouldTakeThePortThatIsAskedFor() throws IOException {
    int free = Ports.anyFree();

    assertThat(ports().forClients(free, out)).isEqualTo(free);
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void shouldRefuseAPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> ports().forClients(port, out))
          .isInstanceOfSatisfying(
              UserError.class,
              error -> assertThat(error.exitCode()).isEqualTo(ExitCode.UNAVAILABLE))
          .hasMessage(
              "--port: "
                  + port
                  + " is taken by another program (allowed: a free one, or 0 for any)");
    }
  }

  @Test
  void shouldKeepAnyPortForTheNextStart() throws IOException {
    int first = ports().forClients(0, out);

    assertThat(ports().forClients(0, out)).isEqualTo(first);
  }

  @Test
  void shouldKeepItsOwnPortForTheNextStart() throws IOException {
    int first = ports().forItself();

    assertThat(ports().forItself()).isEqualTo(first);
  }

  private BrokerPorts ports() {
    return new BrokerPorts(data);
  }
}
