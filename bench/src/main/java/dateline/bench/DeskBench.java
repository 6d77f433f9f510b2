package dateline.bench;

import dateline.enrich.Labeller;
import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Hops;
import dateline.publish.dashboard.Dashboard;
import dateline.publish.dashboard.DashboardAddress;
import dateline.publish.dashboard.DashboardSettings;
import dateline.schemas.topic.Topic;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Two hundred open pages on one dashboard, while stories come at a steady rate from the raw topic
 * through all stages; {@code quick} is shorter.
 */
public final class DeskBench {
  private static final int SCREENS = 200;
  private static final int STALLED = 10;
  private static final int RATE = 200;
  private static final double BAR_MILLIS = 250;

  /** What the dashboard keeps, so that it is full from the start and what grows is a leak. */
  private static final int FILL = 20_000;

  private static final int LABELLED = 200;

  private final int seconds;
  private final PrintStream out;
  private final Labeller labeller = Labeller.load();
  private final Stories stories = new Stories(Instant.now().truncatedTo(ChronoUnit.MILLIS));

  private DeskBench(int seconds, PrintStream out) {
    this.seconds = seconds;
    this.out = out;
  }

  /** Runs it once and ends; with 1 when the bar is missed. */
  public static void main(String[] arguments) throws IOException {
    boolean quick = List.of(arguments).contains("quick");
    boolean met = new DeskBench(quick ? 12 : 60, System.out).run();
    // The broker's threads need not be waited for: its data is gone.
    System.exit(met ? 0 : 1);
  }

  private boolean run() throws IOException {
    out.printf("%s%n%n", Machine.describe());
    try (Bed bed = Bed.start();
        Pipeline pipeline = new Pipeline(bed, stories, labeller)) {
      fill(bed, pipeline.topics().enriched());
      pipeline.start();
      DashboardSettings settings =
          new DashboardSettings(
              new DashboardAddress(null, 0), bed.folder("tokens"), Map.of(), bed.kafka());
      try (Dashboard dashboard =
          Dashboard.start(settings, pipeline.topics(), pipeline::routes, Clock.systemUTC())) {
        while (!dashboard.isReady()) {
          LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return measure(bed, pipeline.topics().raw(), dashboard.port());
      }
    }
  }

  /** Writes as many stories as the dashboard keeps; a few of them, over and over, under new ids. */
  private void fill(Bed bed, Topic<String, EnrichedArticle> enriched) {
    List<Article> articles = IntStream.range(0, LABELLED).mapToObj(stories::article).toList();
    List<Enrichment> labels = articles.stream().map(labeller::label).toList();
    try (Producer<String, byte[]> producer = bed.producer()) {
      for (int i = 0; i < FILL; i++) {
        Article article = articles.get(i % LABELLED);
        String id = "fill:" + i;
        Instant received = article.getVersionCreated();
        EnrichedArticle story =
            new EnrichedArticle(
                Article.newBuilder(article).setId(id).setSource("fill").build(),
                labels.get(i % LABELLED),
                new Hops(received, received, null));
        var unused =
            producer.send(
                new ProducerRecord<>(
                    enriched.name(), id, enriched.values().serializer().serialize("", story)));
      }
    }
  }

  private boolean measure(Bed bed, Topic<?, ?> raw, int port) throws IOException {
    // A page is open all day; what the compiler takes in the first minute is no part of it.
    int warmUp = RATE * seconds;
    int third = warmUp + RATE * seconds / 3;
    int all = warmUp + RATE * seconds;
    try (Screens screens = new Screens(port, all);
        Producer<String, byte[]> producer = bed.producer()) {
      screens.open(SCREENS);
      screens.openStalled(STALLED);
      screens.start();
      send(producer, raw, screens, 0, warmUp);
      screens.resetTimes();
      long cpu = Machine.cpuNanos();
      send(producer, raw, screens, warmUp, third);
      long atAThird = Machine.heapMebibytes();
      send(producer, raw, screens, third, all);
      double cores = (Machine.cpuNanos() - cpu) / 1e9 / seconds;
      long atTheEnd = Machine.heapMebibytes();
      out.printf(
          "%d pages, %d that take nothing, %d stories/s for %d s, raw topic to page%n",
          SCREENS, STALLED, RATE, seconds);
      return report(screens, all, atAThird, atTheEnd, cores);
    }
  }

  /** Sends the stories of these numbers, and waits until all pages have all stories so far. */
  private void send(
      Producer<String, byte[]> producer, Topic<?, ?> raw, Screens screens, int from, int to) {
    Pace.send(
        RATE,
        from,
        to - from,
        (number, due) -> {
          screens.expect(number, due);
          // One that is lost is missed at the end.
          var unused =
              producer.send(
                  new ProducerRecord<>(raw.name(), Stories.id(number), stories.raw(number)));
        });
    screens.await(to);
  }

  private boolean report(Screens screens, int all, long atAThird, long atTheEnd, double cores) {
    Histogram micros = screens.micros();
    double p99 = micros.getValueAtPercentile(99) / 1e3;
    boolean whole = screens.missed(all) == 0 && screens.doubled() == 0 && screens.broken() == 0;
    // What a collection leaves varies by some MiB; a leak of a line each would be ten times that.
    boolean flat = atTheEnd <= atAThird * 1.1;
    out.printf("                                            wanted%n");
    out.printf(
        "  p50 / p99 / max, ms %7.1f %7.1f %7.1f   p99 below %.0f: %s%n",
        micros.getValueAtPercentile(50) / 1e3,
        p99,
        micros.getMaxValue() / 1e3,
        BAR_MILLIS,
        verdict(p99 < BAR_MILLIS));
    out.printf(
        "  missed, doubled, broken %5d %5d %5d   none: %s%n",
        screens.missed(all), screens.doubled(), screens.broken(), verdict(whole));
    out.printf(
        "  heap at a third, at the end, MiB %3d %4d   a tenth more at most: %s%n",
        atAThird, atTheEnd, verdict(flat));
    out.printf("  cores in use, all of this process's %5.2f%n", cores);
    out.printf("  events timed %,28d%n", micros.getTotalCount());
    return p99 < BAR_MILLIS && whole && flat;
  }

  private static String verdict(boolean met) {
    return met ? "met" : "MISSED";
  }
}
