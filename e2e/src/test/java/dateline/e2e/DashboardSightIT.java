package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must be seen on the dashboard: beside a story, in colours of the reader's, without leave.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardSightIT {

  private final WatchedPipeline pipeline;

  DashboardSightIT(@TempDir Path folder) throws IOException {
    pipeline = new WatchedPipeline(folder, "sight");
  }

  @BeforeAll
  void start() throws IOException {
    pipeline.awaitDashboard();
    pipeline.drop("kenya", 0);
  }

  @AfterAll
  void stop() {
    pipeline.close();
  }

  @Test
  void shouldAskForATokenWhereTheQueryThatSomebodyChangesIsNotAnswered() {
    try (BrowserContext window = pipeline.window()) {
      List<String> failures = new ArrayList<>();
      Page page = pipeline.live(window, "");
      page.onPageError(failures::add);
      refuse(page, "**/api/stories?*");

      page.locator(".query").fill("quake");
      page.locator(".query").press("Enter");

      assertThat(page.locator("#login")).isVisible();
      assertThat(failures).isEmpty();
    }
  }

  @Test
  void shouldAskForATokenWhereAStoryIsNotShown() {
    try (BrowserContext window = pipeline.window()) {
      Page page = pipeline.live(window, "");
      refuse(page, "**/api/story?*");

      page.locator(".row .headline").first().click();

      assertThat(page.locator("#login")).isVisible();
      assertThat(page.locator("#drawer")).isHidden();
    }
  }

  @Test
  void shouldLeaveTheBellOfTheOnlyStreamInSightBesideAStory() {
    for (int width : List.of(1440, 1280, 1920)) {
      try (BrowserContext window = pipeline.window()) {
        Page page = pipeline.live(window, "");
        page.setViewportSize(width, 900);
        page.locator(".row .headline").first().click();
        assertThat(page.locator("#drawer .story")).isVisible();

        // A click fails where something else lies above.
        bell(page).click();

        assertThat(bell(page)).hasAttribute("aria-pressed", "true");
      }
    }
  }

  /**
   * Forced colours take all grounds away, so what is chosen and switched on needs something else.
   */
  @Test
  void shouldShowWhatIsChosenAndSwitchedOnInForcedColours() {
    try (BrowserContext window = pipeline.window()) {
      Page page = pipeline.live(window, "");
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      String off = ground(bell(page));
      assertThat(style(page.locator(".row").first(), "outlineStyle")).isEqualTo("none");

      bell(page).press("Enter");
      page.locator(".row .headline").first().click();
      assertThat(page.locator("#drawer .story")).isVisible();

      assertThat(ground(bell(page))).isNotEqualTo(off);
      assertThat(style(page.locator(".row.chosen"), "outlineStyle")).isEqualTo("solid");
      page.locator("#drawer .label").first().focus();
      assertThat(style(page.locator("#drawer .label").first(), "outlineStyle")).isEqualTo("solid");
      assertThat(ground(page.locator("#drawer .label .meter i").first()))
          .isNotEqualTo(ground(page.locator("#drawer")));
      assertThat(ground(page.locator("#status .dot")))
          .isNotEqualTo(ground(page.locator("#status")));
    }
  }

  /** The colours of a mark are the system's, also where its ground is taken away. */
  @Test
  void shouldLeaveTheWordsOfOtherLabelsToBeReadInForcedColours() {
    try (BrowserContext window = pipeline.window()) {
      Page page = pipeline.live(window, "");
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      page.locator(".row .headline").first().click();
      Locator story = page.locator("#drawer .story");
      Locator marked = story.locator("mark").first();

      marked.evaluate("node => node.classList.remove('lit')");
      story.evaluate("node => node.classList.add('has-lit')");

      assertThat(style(marked, "color")).isEqualTo(style(story, "color"));
    }
  }

  private static void refuse(Page page, String what) {
    page.route(
        what,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(401)
                    .setContentType("application/json")
                    .setBody("{\"message\":\"who is there?\"}")));
  }

  private static String ground(Locator of) {
    return style(of, "backgroundColor");
  }

  private static String style(Locator of, String property) {
    return (String) of.evaluate("(node, name) => getComputedStyle(node)[name]", property);
  }

  private static Locator bell(Page page) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Alert"));
  }
}
