package dateline.bench;

import dateline.model.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Regions and tags of invented articles in one thread, beside a bare scan of the same articles for
 * the same words; and what the vocabulary costs in memory and at the start.
 */
public final class LabelsBench {
  private static final double WANTED_RATIO = 0.5;
  private static final double WANTED_SECONDS = 3;
  private static final double WANTED_MEBIBYTES = 100;
  private static final double WANTED_WITH_TOWNS = 250;

  private final List<Article> articles;
  private final SteadyTimer timer;
  private final Footprint footprint;
  private final PrintStream out;

  private LabelsBench(Stories stories, int articles, SteadyTimer timer, PrintStream out) {
    footprint = new Footprint(stories);
    this.articles = IntStream.range(0, articles).mapToObj(stories::article).toList();
    this.timer = timer;
    this.out = out;
  }

  /** Runs it all once and ends; of the arguments, the first file that is there is the dump. */
  public static void main(String[] arguments) throws IOException {
    // Before all else that is measured, as only then nothing is loaded and compiled yet.
    var stories = new Stories(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    double cold = new Footprint(stories).coldStart();
    boolean quick = List.of(arguments).contains("quick");
    Optional<Path> dump =
        Stream.of(arguments).map(Path::of).filter(Files::isRegularFile).findFirst();
    SteadyTimer timer = quick ? SteadyTimer.quick() : SteadyTimer.full();
    new LabelsBench(stories, quick ? 300 : 1_000, timer, System.out).run(cold, dump);
  }

  private void run(double cold, Optional<Path> dump) throws IOException {
    out.printf("%s%n%n", Machine.describe());
    verdict("start-up of a cold JVM, s", cold, WANTED_SECONDS, cold < WANTED_SECONDS);
    heap("heap, MiB, all ten languages in use", footprint.builtIn(), WANTED_MEBIBYTES);
    if (dump.isPresent()) {
      heap("the same with imported towns", footprint.withTowns(dump.get()), WANTED_WITH_TOWNS);
    } else {
      out.println("the same with imported towns: no dump of GeoNames is there");
    }
    speed();
  }

  private void heap(String what, Footprint.Result result, double wanted) {
    verdict(what, result.mebibytes(), wanted, result.mebibytes() < wanted);
    out.printf("  loaded, warm, in %.2f s%n", result.seconds());
  }

  private void verdict(String what, double measured, double wanted, boolean met) {
    out.printf("%s: %.2f (wanted: below %.0f): %s%n", what, measured, wanted, word(met));
  }

  private static String word(boolean met) {
    return met ? "met" : "missed";
  }

  private void speed() {
    var labels = new RegionsAndTags();
    BareScan scan = BareScan.of(labels.words(), articles);
    List<ToIntFunction<Article>> work =
        List.of(labels::both, scan::hits, labels::tokens, labels::regions, labels::tags);
    SteadyTimer.Result result = timer.time(work, articles);
    List<Double> perSecond = result.perSecond();
    out.printf("%n%,d words and phrases, %,d articles%n", scan.words(), articles.size());
    out.printf("                          articles/s   hits each%n");
    List<String> names =
        List.of("regions and tags", "bare scan", "read into words only", "regions", "tags");
    for (int i = 0; i < names.size(); i++) {
      double each = articles.stream().mapToInt(work.get(i)).average().orElse(0);
      out.printf("  %-22s %12.0f %11.1f%n", names.get(i), perSecond.get(i), each);
    }
    double ratio = perSecond.get(0) / perSecond.get(1);
    out.printf(
        "%nafter %.0f s, %s%n",
        result.seconds(), result.steady() ? "steady" : "not steady yet: the figures are too low");
    out.printf(
        "to the bare scan: %.2f (wanted: %.1f or more): %s%n",
        ratio, WANTED_RATIO, word(ratio >= WANTED_RATIO));
  }
}
