package dateline.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.app.settings.Home;
import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.model.RuleText;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleWatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir Path folder;

  private final Queue<RuleSet> edits = new ConcurrentLinkedQueue<>();
  private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failures = new AtomicInteger();
  private RuleWatch watch;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("tags"));
    Files.writeString(folder.resolve("routes.yml"), "routes: before");
    Home home = new Home(folder, folder, Optional.empty());
    watch =
        new RuleWatch(
            new RuleFolder(home, Clock.systemUTC()),
            this::take,
            problems -> refusals.add(problems.getMessage()));
    watch.start();
  }

  @AfterEach
  void close() {
    watch.close();
  }

  private void take(RuleSet rules) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new TimeoutException("no broker answers");
    }
    if (rules.toString().contains("bad")) {
      throw new SettingsException(List.of(new Problem("routes.yml", 1, "routes", "'bad'")));
    }
    edits.add(rules);
  }

  private RuleSet edit() {
    return await("an edit").atMost(PATIENCE).until(edits::poll, edit -> edit != null);
  }

  @Test
  void shouldHandOnAnEditOfTheRoutes() throws IOException {
    Files.writeString(folder.resolve("routes.yml"), "routes: after");

    RuleSet edit = edit();

    assertThat(edit.getKind()).isEqualTo(RuleKind.ROUTES);
    assertThat(edit.getFiles()).containsExactly(new RuleText("routes.yml", "routes: after"));
    assertThat(edit.getBy()).contains("@");
  }

  @Test
  void shouldHandOnNewAndRemovedFilesOfTagRules() throws IOException {
    Path house = Files.writeString(folder.resolve("tags").resolve("house.yml"), "scheme: house");
    assertThat(edit().getFiles()).containsExactly(new RuleText("house.yml", "scheme: house"));

    Files.delete(house);

    assertThat(edit().getFiles()).isEmpty();
  }

  @Test
  void shouldSayWhatIsWrongOnceAndTakeTheMendedFile() throws IOException {
    Files.writeString(folder.resolve("routes.yml"), "routes: bad");
    await("the refusal").atMost(PATIENCE).until(() -> !refusals.isEmpty());

    Files.writeString(folder.resolve("routes.yml"), "routes: mended");

    assertThat(edit().getFiles().get(0).getText()).isEqualTo("routes: mended");
    assertThat(refusals).containsExactly("routes.yml:1: routes: 'bad'");
  }

  @Test
  void shouldHandOnAnEditAgainThatCouldNotBePublished() throws IOException {
    failures.set(2);

    Files.writeString(folder.resolve("routes.yml"), "routes: after");

    assertThat(edit().getFiles().get(0).getText()).isEqualTo("routes: after");
    assertThat(failures).hasValue(0);
  }
}
