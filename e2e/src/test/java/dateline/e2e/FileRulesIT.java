package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.app.broker.EmbeddedBroker;
import dateline.app.broker.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stage on a cluster where nobody has published rules: other processes may have other files. */
class FileRulesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  @Test
  void shouldSayThatTheRulesAreThoseOfItsOwnFiles() throws Exception {
    Workplace place = Workplace.in(folder, "file-rules");
    Path ready = folder.resolve("ready");
    try (EmbeddedBroker broker =
        EmbeddedBroker.start(
            folder.resolve("broker"), Ports.anyFree(), Ports.anyFree(), Map.of())) {
      String bootstrap = broker.bootstrap();
      assertThat(place.run("topics", "--create", "--bootstrap", bootstrap).status()).isZero();
      try (DatelineProcess enrich =
          place.start(
              List.of("enrich", "--bootstrap", bootstrap),
              Map.of("DATELINE_READY_FILE", ready.toString()))) {
        await("enrich ready").atMost(PATIENCE).until(() -> Files.exists(ready));
        enrich.stop(PATIENCE);

        assertThat(enrich.ended(PATIENCE).err())
            .contains("tag rules: those of the files here hold, version ")
            .contains("dateline rules publish");
      }
    }
  }
}
