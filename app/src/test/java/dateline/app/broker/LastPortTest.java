package dateline.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastPortTest {
  @TempDir Path folder;

  @Test
  void shouldKeepThePortForTheNextStart() throws IOException {
    int first = port().orAnyFree();

    assertThat(port().orAnyFree()).isEqualTo(first);
  }

  @Test
  void shouldTakeAnotherWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Files.createDirectories(file().resolve(".."));
      Files.writeString(file(), taken.getLocalPort() + "\n");

      int port = port().orAnyFree();

      assertThat(port).isNotEqualTo(taken.getLocalPort());
      assertThat(file()).hasContent(port + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "0", "-1", "70000", "99999999999", "1 2"})
  void shouldNotMindAFileThatNamesNoPort(String content) throws IOException {
    Files.createDirectories(file().resolve(".."));
    Files.writeString(file(), content);

    assertThat(port().orAnyFree()).isBetween(1, 65_535);
  }

  private LastPort port() {
    return new LastPort(file());
  }

  private Path file() {
    return folder.resolve("data/broker.port");
  }
}
