package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How people get about on the dashboard: back and forth, by keys alone, by what is read out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardWaysIT {
  private static final Pattern STORY = Pattern.compile(".*open=inbox.*");
  private static final Pattern LIST = Pattern.compile("^[^?]*$");

  private final WatchedPipeline pipeline;

  DashboardWaysIT(@TempDir Path folder) throws IOException {
    pipeline = new WatchedPipeline(folder, "ways");
  }

  @BeforeAll
  void start() throws IOException {
    pipeline.awaitDashboard();
    pipeline.drop("norway", 1);
    pipeline.drop("kenya", 0);
  }

  @AfterAll
  void stop() {
    pipeline.close();
  }

  @Test
  void shouldGoBackFromAStoryToTheListAndForthAgain() {
    try (BrowserContext window = pipeline.window()) {
      Page page = live(window, "");
      page.locator(".row .headline").first().click();
      assertThat(page).hasURL(STORY);

      page.goBack();
      assertThat(page).hasURL(LIST);
      assertThat(page.locator("#drawer")).isHidden();
      page.goForward();
      assertThat(page.locator("#drawer .story")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page).hasURL(LIST);
      assertThat(page.locator("#drawer")).isHidden();
    }
  }

  @Test
  void shouldGoBackFromALabelToAllStories() {
    try (BrowserContext window = pipeline.window()) {
      Page page = ofKenya(window);

      page.goBack();

      assertThat(page.locator(".row[data-id='inbox:norway']")).isVisible();
      assertThat(page.locator(".query")).hasValue("");
    }
  }

  @Test
  void shouldKeepAStreamThatWasOpenedFromAStoryWhenThatIsClosed() {
    try (BrowserContext window = pipeline.window()) {
      Page page = live(window, "");
      open(page, "inbox:kenya");
      page.locator("#drawer .label.region").first().click(withShift());
      assertThat(page).hasURL(Pattern.compile(".*q=&q=region.*open=inbox.*"));

      page.locator("#drawer .story").press("Escape");

      assertThat(page).hasURL(Pattern.compile("^(?!.*open=).*q=&q=region.*"));
      assertThat(page.locator("#drawer")).isHidden();
      assertThat(page.locator(".column")).hasCount(2);
    }
  }

  @Test
  void shouldKeepABellThatWasSwitchedOnBesideAStoryWhenThatIsClosed() {
    try (BrowserContext window = pipeline.window()) {
      Page page = live(window, "");
      open(page, "inbox:kenya");
      bell(page).press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*alert=0.*open=inbox.*"));

      page.locator("#drawer .story").press("Escape");

      assertThat(page).hasURL(Pattern.compile(".*\\?alert=0$"));
      assertThat(bell(page)).hasAttribute("aria-pressed", "true");
    }
  }

  @Test
  void shouldShowABellAsOffThatGoingBackHasSwitchedOff() {
    try (BrowserContext window = pipeline.window()) {
      Page page = live(window, "");
      open(page, "inbox:kenya");
      bell(page).press("Enter");
      assertThat(bell(page)).hasAttribute("aria-pressed", "true");

      page.goBack();

      assertThat(page).hasURL(LIST);
      assertThat(bell(page)).hasAttribute("aria-pressed", "false");
    }
  }

  @Test
  void shouldNotOpenAStoryThatWasLeftBeforeItCame() {
    try (BrowserContext window = pipeline.window()) {
      Page page = live(window, "");
      List<Route> held = new ArrayList<>();
      page.route("**/api/story?*", held::add);
      page.locator(".row .headline").first().click();
      page.waitForCondition(() -> !held.isEmpty());
      page.goBack();
      assertThat(page).hasURL(LIST);

      page.waitForResponse("**/api/story?*", held.get(0)::resume).finished();
      // What is asked later is answered later: the page has read the story by then.
      page.unroute("**/api/story?*");
      page.evaluate("url => fetch(url).then(answer => answer.json())", held.get(0).request().url());

      assertThat(page.locator("#drawer")).isHidden();
    }
  }

  @Test
  void shouldHearOfStoriesWhileTheListThatSomebodyWentBackToIsFetched() {
    try (BrowserContext window = pipeline.window()) {
      Page page = ofKenya(window);
      List<Route> held = new ArrayList<>();
      page.route("**/api/stories?*", held::add);

      Request stream = page.waitForRequest("**/api/stream?*", page::goBack);
      page.waitForCondition(() -> !held.isEmpty());

      assertThat(stream.url()).endsWith("&query=");
      held.forEach(Route::resume);
      assertThat(page.locator(".row[data-id='inbox:norway']")).isVisible();
    }
  }

  @Test
  void shouldKeepAStoryThatCameWhileAnOlderAnswerWasOnItsWay() throws IOException {
    try (BrowserContext window = pipeline.window()) {
      Page page = ofKenya(window);
      List<Route> held = new ArrayList<>();
      page.route("**/api/stories?*", held::add);
      page.goBack();
      page.waitForCondition(() -> !held.isEmpty());
      Route asked = held.get(0);
      APIResponse older = asked.fetch();

      pipeline.drop("meanwhile", 1);
      assertThat(page.locator(".row[data-id='inbox:meanwhile']"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
      asked.fulfill(new Route.FulfillOptions().setResponse(older));

      assertThat(page.locator(".row[data-id='inbox:norway']")).isVisible();
      assertThat(page.locator(".row[data-id='inbox:meanwhile']")).hasCount(1);
    }
  }

  @Test
  void shouldComeToEachStoryByArrowsWithCharactersOffAndSayWhichItIs() {
    try (BrowserContext window = pipeline.window()) {
      window.addInitScript("localStorage.setItem('dateline.keys', 'off')");
      Page page = live(window, "");
      page.locator(".list").focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");

      String second = page.locator(".row[aria-posinset='2']").getAttribute("aria-label");
      assertThat(page.locator("#say")).hasText(second);
      assertThat(page.locator(".row[aria-current='true']")).hasCount(1);
      page.keyboard().press("Enter");
      assertThat(page.locator("#drawer .story")).isVisible();
      assertThat(page.locator(".row[aria-posinset='2'][aria-current='true']")).hasCount(1);
    }
  }

  @Test
  void shouldReadOutTheStateOfTheConnectionAndNotEveryLatency() throws IOException {
    try (BrowserContext window = pipeline.window()) {
      Page page = live(window, "?q=source:inbox");
      pipeline.drop("timed", 1);

      assertThat(page.locator("#status .status-more")).hasText(Pattern.compile("\\d+ m?s"));
      assertThat(page.locator("#status [role=status]")).hasText("live");
    }
  }

  @Test
  void shouldNotTakeALateWordOfTheTimeForTheTime() {
    try (BrowserContext window = pipeline.window()) {
      Object late =
          live(window, "")
              .evaluate(
                  "async () => { const time = await import('/js/time.js?alone');"
                      + " time.setServerTime(Date.now() + 500); time.setServerTime(Date.now() - 3000);"
                      + " const before = time.serverNow() - Date.now();"
                      + " time.setServerTime(Date.now() + 3600000);"
                      + " return [before > 400, time.serverNow() - Date.now() > 3500000]; }");

      assertThat(late).isEqualTo(List.of(true, true));
    }
  }

  /** A page on which a label of the story from Kenya was clicked, so that Norway's is gone. */
  private Page ofKenya(BrowserContext window) {
    Page page = live(window, "");
    page.locator(".row[data-id='inbox:kenya'] .chip.region").first().click();
    assertThat(page.locator(".row[data-id='inbox:norway']")).hasCount(0);
    return page;
  }

  private static void open(Page page, String id) {
    page.locator(".row[data-id='" + id + "'] .headline").click();
    assertThat(page.locator("#drawer .story")).isVisible();
  }

  private static Locator bell(Page page) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Alert"));
  }

  private static Locator.ClickOptions withShift() {
    return new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT));
  }

  private Page live(BrowserContext window, String view) {
    Page page = pipeline.live(window, view);
    assertThat(page.locator(".row[data-id='inbox:kenya']")).isVisible();
    assertThat(page.locator(".row[data-id='inbox:norway']")).isVisible();
    return page;
  }
}
