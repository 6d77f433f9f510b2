package dateline.app;

import dateline.app.metrics.Readiness;
import dateline.app.metrics.StageMetrics;
import dateline.app.rules.RuleFolder;
import dateline.app.settings.DatelineSettings;
import dateline.app.settings.Home;
import dateline.app.up.Everything;
import dateline.enrich.Labeller;
import dateline.enrich.Loading;
import dateline.enrich.OwnRuleFiles;
import dateline.ingest.SourceFolder;
import dateline.ingest.formats.WireFormats;
import dateline.publish.RoutesFile;
import dateline.publish.dashboard.DashboardAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Runs everything for the time that one story takes, in a temporary folder with one source and one
 * desk, and ends.
 *
 * <p>The build runs it so that the JVM can write down the classes that {@code up} needs ({@code
 * -XX:ArchiveClassesAtExit}): a JVM that has them at hand is ready seconds earlier.
 */
final class Rehearsal {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String STORY =
      "{\"id\":\"1\",\"title\":\"Harbour of Bergen reopens\",\"text\":\"BERGEN, Norway, March 3 -"
          + " The harbour reopened on Monday, Mayor Ida Nygaard said.\"}\n";
  private static final String ROUTES =
      "routes:\n  - name: all\n    query: \"*:*\"\n    topic: all\n    format: ninjs\n";

  private Rehearsal() {}

  /** Runs it; fails when the story has not come through within a minute. */
  public static void main(String[] none) throws IOException {
    Logging.configure(List.of());
    Path folder = Files.createTempDirectory("dateline-rehearsal");
    try {
      run(folder);
    } finally {
      delete(folder);
    }
  }

  private static void run(Path folder) throws IOException {
    Path config = folder.resolve("config");
    Path inbox = folder.resolve("data").resolve("inbox");
    Files.createDirectories(config.resolve("sources"));
    Files.createDirectories(inbox);
    Files.writeString(config.resolve("routes.yml"), ROUTES);
    Files.writeString(
        config.resolve("sources").resolve("inbox.yml"), "directory:\n  path: inbox\n");
    StringWriter printed = new StringWriter();
    Everything.Plan plan = plan(new Home(config, folder.resolve("data"), Optional.empty()));
    Everything everything = Everything.start(plan, new PrintWriter(printed, true));
    try (everything) {
      everything.serveDashboard(plan, where -> {});
      Path half = inbox.resolve("story.part");
      Files.writeString(half, STORY, StandardCharsets.UTF_8);
      Files.move(half, inbox.resolve("story.jsonl"), StandardCopyOption.ATOMIC_MOVE);
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!printed.toString().contains("Bergen")) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("the story did not come through; printed: " + printed);
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
    }
  }

  private static Everything.Plan plan(Home home) {
    return new Everything.Plan(
        home,
        DatelineSettings.read(home.config(), System.getenv()),
        SourceFolder.read(home.sources(), home.data(), WireFormats.standard()),
        Loading.of(() -> Labeller.load(new OwnRuleFiles(home.tags()), home.gazetteer())),
        RoutesFile.read(home.routes()),
        new RuleFolder(home, Clock.systemUTC()),
        Map.of(),
        Optional.of(new DashboardAddress(null, 0)),
        0,
        false,
        StageMetrics.start(null, () -> Readiness.NOT_READY));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
