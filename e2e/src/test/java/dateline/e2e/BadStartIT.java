package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Places where Dateline cannot start: it says so in a line and ends. */
class BadStartIT {
  private static final int USAGE = 2;
  private static final int UNAVAILABLE = 3;

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Workplace place;

  @BeforeEach
  void makePlace(TestInfo test) throws IOException {
    place = Workplace.in(folder, test.getDisplayName().replaceAll("\\W", ""));
  }

  @Test
  void shouldSayThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      failed(
          place.run("up", "--port", "" + port, "--config", place.config() + ""),
          UNAVAILABLE,
          "--port: " + port + " is taken by another program (allowed: a free one, or 0 for any)");
    }
  }

  @Test
  void shouldSayThatTheDataFolderIsAFile() throws Exception {
    Files.writeString(place.data(), "a file where the folder should be");

    failed(
        place.up("--no-samples"),
        UNAVAILABLE,
        place.data() + ": cannot be written: there is a file of that name already");
  }

  @Test
  void shouldSayThatTheBrokersFolderIsAFile() throws Exception {
    Path broker = place.data().resolve("broker");
    Files.createDirectories(place.data());
    Files.writeString(broker, "a file where the folder should be");

    failed(
        place.up("--no-samples"), UNAVAILABLE, broker + ": there is a file of that name already");
  }

  @Test
  void shouldSayThatTheBrokersFolderIsDamaged() throws Exception {
    Path broker = place.data().resolve("broker");
    Files.createDirectories(broker);
    Files.writeString(broker.resolve("meta.properties"), "nonsense");

    failed(place.up("--no-samples"), UNAVAILABLE, broker + ": the broker does not start: ");
  }

  @Test
  void shouldStartNothingWithWrongSettings() throws Exception {
    Files.writeString(place.config().resolve("sources/x.yml"), "directry: {path: x}\n");

    failed(
        place.up("--no-samples"),
        USAGE,
        place.config().resolve("sources/x.yml") + ":1: directry: unknown key (known: ");
    assertThat(place.data()).doesNotExist();
  }

  @Test
  void shouldSayThatTheConfigurationOfTheEnvironmentIsMissing() throws Exception {
    failed(
        place.start(List.of("enrich"), Map.of("DATELINE_CONFIG", "none")),
        USAGE,
        "DATELINE_CONFIG: none: there is no such folder");
  }

  @Test
  void shouldSayThatTheBrokerOfTheEnvironmentDoesNotAnswer() throws Exception {
    failed(
        place.start(List.of("topics", "--wait", "1"), Map.of("DATELINE_BOOTSTRAP", "127.0.0.1:1")),
        UNAVAILABLE,
        "no broker answers at 127.0.0.1:1 within 1 s");
  }

  @Test
  void shouldNotLookReadyWhereTheStageDoesNotStart() throws Exception {
    Path ready = Files.writeString(folder.resolve("ready"), "of a process that was killed");

    failed(
        place.start(
            List.of("publish", "--bootstrap", "127.0.0.1:1", "--wait", "1"),
            Map.of("DATELINE_READY_FILE", ready.toString())),
        UNAVAILABLE,
        "no broker answers at 127.0.0.1:1 within 1 s");
    assertThat(ready).doesNotExist();
  }

  @Test
  void shouldSayThatNoClusterIsNamed() throws Exception {
    failed(place.run("tail"), USAGE, "no cluster is named and no `dateline up` is running here");
  }

  private static void failed(DatelineProcess process, int status, String said)
      throws InterruptedException {
    try (process) {
      failed(process.ended(Duration.ofMinutes(1)), status, said);
    }
  }

  private static void failed(DatelineProcess.Ended ended, int status, String said) {
    assertThat(ended.status()).as(ended.toString()).isEqualTo(status);
    assertThat(ended.err().lines()).singleElement().asString().startsWith("dateline: " + said);
    assertThat(ended.out()).isEmpty();
  }
}
