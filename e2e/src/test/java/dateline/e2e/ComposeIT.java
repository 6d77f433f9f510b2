package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole of it as containers: {@code docker-compose.yml} with the image that we build. */
class ComposeIT {
  private static final int PATIENCE_MINUTES = 8;
  private static final Path OUTPUT = Path.of("target", "output").toAbsolutePath();

  @BeforeAll
  static void requireEngine() throws InterruptedException {
    Engine.require();
  }

  @Test
  void shouldTakeAStoryFromTheInboxToADeskAndScale() throws Exception {
    Files.createDirectories(OUTPUT);
    Path out = OUTPUT.resolve("compose.out");
    Path err = OUTPUT.resolve("compose.err");
    Process smoke =
        new ProcessBuilder(
                Workplace.PROJECT.resolve(".ci/compose-smoke").toString(),
                Workplace.PROJECT
                    .resolve("samples/northstar/2026-10-05-cyclone-ulupa.txt")
                    .toString(),
                "oceania")
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean ended = smoke.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      // It takes its containers down when it is asked to end.
      smoke.destroy();
      smoke.waitFor(2, TimeUnit.MINUTES);
    }

    assertThat(ended).as("in time; see %s", err).isTrue();
    assertThat(smoke.exitValue()).as("see %s", err).isZero();
    assertThat(out)
        .content()
        .hasLineCount(1)
        .startsWith("inbox     Cyclone Ulupa tears off roofs in Fiji, spares Vanuatu  [Fiji");
  }
}
