package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dateline.app.broker.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page on which a session's worth of stories arrives at once. */
class FloodedPageIT {
  private static final Duration START = Duration.ofSeconds(60);
  private static final int STORIES = 20_000;
  private static final double PATIENCE_MILLIS = 90_000;

  /** Notes how far the frames are apart, in ms: a page that has frozen draws none. */
  private static final String WATCH_FRAMES =
      """
      () => {
        window.gaps = [];
        let last = performance.now();
        const frame = (now) => {
          window.gaps.push(now - last);
          last = now;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }""";

  private static final String SLOWEST_OF_TWENTY =
      "() => window.gaps.sort((a, b) => a - b)[Math.floor(window.gaps.length * 0.95)]";

  @Test
  void shouldStayQuickWhenTwentyThousandStoriesComeAtOnce(@TempDir Path folder) throws IOException {
    String address = "127.0.0.1:" + Ports.anyFree();
    Workplace place = Workplace.in(folder, "flood");
    try (Chromium chromium = Chromium.require();
        DatelineProcess up = place.up("--no-samples", "--dashboard", address);
        BrowserContext window = chromium.window()) {
      up.awaitLine("  dashboard", START);
      Page page = window.newPage();
      page.navigate("http://" + address + "/");
      place.drop("first.jsonl", InventedStories.line("first", 1));
      shows(page, "first");
      page.evaluate(WATCH_FRAMES);

      place.drop("flood.jsonl", InventedStories.lines(0, STORIES));
      page.waitForFunction(
          "() => /20,000\\+? stories/.test(document.body.textContent)",
          null,
          new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));

      double gap = ((Number) page.evaluate(SLOWEST_OF_TWENTY)).doubleValue();
      System.out.printf("19 of 20 frames came within %.0f ms of the one before%n", gap);
      assertThat(gap).isLessThan(250);
      // Only what is in sight exists, however long the list is.
      assertThat(page.locator(".row").count()).isLessThan(200);

      long start = System.nanoTime();
      for (int i = 0; i < 100; i++) {
        page.keyboard().press("j");
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      place.drop("last.jsonl", InventedStories.line("last", 2));
      page.keyboard().press("g");
      shows(page, "last");
    }
  }

  private static void shows(Page page, String guid) {
    page.waitForFunction("id => document.querySelector(`.row[data-id='${id}']`)", "inbox:" + guid);
  }
}
