package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dateline.app.broker.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The whole pipeline on this machine, without samples, and a browser that looks at its dashboard.
 */
final class WatchedPipeline implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final double PATIENCE = 30_000;

  private final Workplace place;
  private final String address;
  private final Chromium chromium;
  private DatelineProcess up;

  /**
   * Starts both; skips the test where there is no browser.
   *
   * @param folder for all that it writes
   * @param name tells its log from those of other tests
   */
  WatchedPipeline(Path folder, String name) throws IOException {
    chromium = Chromium.require();
    place = Workplace.in(folder, name);
    address = "127.0.0.1:" + Ports.anyFree();
    up = start();
  }

  private DatelineProcess start() throws IOException {
    return place.up("--no-samples", "--dashboard", address);
  }

  /** Waits until the dashboard is served. */
  void awaitDashboard() {
    up.awaitLine("  dashboard", START);
  }

  /** Ends the pipeline as a crash does. */
  void kill() throws InterruptedException {
    up.kill();
  }

  /** Starts a pipeline that was killed; does not wait. */
  void startAgain() throws IOException {
    up = start();
  }

  Workplace place() {
    return place;
  }

  /** A story as one file in the inbox. */
  void drop(String guid, int number) throws IOException {
    place.drop(guid + ".jsonl", InventedStories.line(guid, number));
  }

  BrowserContext window() {
    return chromium.window();
  }

  BrowserContext window(int width, int height, ColorScheme colours) {
    return chromium.window(width, height, colours);
  }

  /**
   * Opens the dashboard, once it is live and shows a story.
   *
   * @param view the view as in the address, such as {@code ?q=quake}; empty for the first one
   */
  Page live(BrowserContext window, String view) {
    Page page = window.newPage();
    page.navigate("http://" + address + "/" + view);
    assertThat(page.locator("#status"))
        .hasAttribute(
            "data-state", "live", new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    assertThat(page.locator(".row").first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    return page;
  }

  @Override
  public void close() {
    up.close();
    chromium.close();
  }
}
