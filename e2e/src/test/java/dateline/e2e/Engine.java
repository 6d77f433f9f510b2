package dateline.e2e;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** The Docker engine that some tests need. */
final class Engine {
  private static final int PATIENCE_SECONDS = 20;

  private Engine() {}

  /** Skips the test where no engine answers; under {@code CI=true} fails it. */
  static void require() throws InterruptedException {
    boolean there = answers();
    if (!there && "true".equals(System.getenv("CI"))) {
      fail("no Docker engine answers, and under CI=true this test must not be skipped");
    }
    assumeTrue(there, "skipped: no Docker engine answers");
  }

  private static boolean answers() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("docker", "version", "--format", "{{.Server.Version}}")
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      // There is no such program.
      return false;
    }
  }
}
