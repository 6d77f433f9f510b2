package dateline.e2e;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that some tests need: the machine's own; none is ever fetched. */
final class Chromium implements AutoCloseable {
  private static final String VARIABLE = "DATELINE_CHROMIUM";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Path executable) {
    this.playwright = playwright;
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setChromiumSandbox(false)
                    .setArgs(List.of("--disable-gpu", "--disable-quic", "--disable-sync")));
  }

  /** Starts it; skips the test where there is none, and under {@code CI=true} fails it. */
  static Chromium require() {
    Optional<Path> executable = executable();
    if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail("no chromium, and under CI=true this test must not be skipped");
    }
    assumeTrue(executable.isPresent(), "skipped: no " + VARIABLE + ", no chromium on the PATH");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(playwright, executable.orElseThrow());
  }

  private static Optional<Path> executable() {
    String told = System.getenv(VARIABLE);
    Stream<Path> candidates =
        told == null
            ? Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "chromium"))
            : Stream.of(Path.of(told));
    return candidates.filter(Files::isExecutable).findFirst();
  }

  /** A window without a past, in which a script of ours may be run. */
  BrowserContext window(int width, int height, ColorScheme colours) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(colours)
            .setBypassCSP(true));
  }

  /** A window without a past, with all that protects a reader's. */
  BrowserContext window() {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
