package dateline.bench;

import dateline.enrich.Labeller;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Measures what the pipeline can do beside its limits, and prints it; {@code quick} is shorter. */
public final class PipelineBench {
  private final Plan plan;
  private final Labeller labeller = Labeller.load();
  private final Stories stories = new Stories(Instant.now().truncatedTo(ChronoUnit.MILLIS));
  private final PrintStream out;

  private PipelineBench(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  /** Runs it all once and ends. */
  public static void main(String[] arguments) throws IOException {
    Plan plan = List.of(arguments).contains("quick") ? Plan.quick() : Plan.full();
    new PipelineBench(plan, System.out).run();
    // The broker's threads need not be waited for: its data is gone.
    System.exit(0);
  }

  private void run() throws IOException {
    out.printf("%s%n%n", Machine.describe());
    label();
    try (Bed bed = Bed.start()) {
      throughput(bed);
      latency(bed);
    }
  }

  private void label() {
    Labelling.Result result = new Labelling(labeller, stories).run();
    out.printf("one thread, no Kafka       articles/s%n");
    out.printf("  tokenise               %12.0f%n", result.tokenised());
    out.printf(
        "  label                  %12.0f   %.3f of tokenise%n%n",
        result.labelled(), result.labelled() / result.tokenised());
  }

  private void throughput(Bed bed) {
    Series limit = new Series(Contender.avro());
    Series enrich = new Series(Contender.enrich(labeller));
    List<Series> all = List.of(new Series(Contender.bytes()), limit, enrich);
    Throughput throughput = new Throughput(bed, stories, plan.articles());
    int round = 0;
    // The compiler takes longest over what enrich does.
    while (round < plan.least() || (!enrich.isSteady() && round < plan.most())) {
      // In turn, so that what else the machine does falls on all of them alike.
      for (Series each : all) {
        String prefix = "round" + round + "." + all.indexOf(each) + ".";
        each.rounds.add(throughput.run(each.contender, prefix));
      }
      round++;
    }
    double avro = limit.median().perSecond();
    out.printf("exactly once, by default   articles/s    of avro   CPU ms each   heap MiB%n");
    for (Series each : all) {
      Throughput.Result result = each.median();
      out.printf(
          "  %-22s %12.0f %10.2f %13.2f %10d%n",
          each.contender.name(),
          result.perSecond(),
          result.perSecond() / avro,
          result.cpuMillis(),
          result.heapMebibytes());
    }
    out.printf(
        "after %d rounds, %s%n%n",
        round, enrich.isSteady() ? "steady" : "not steady yet: enrich may still become faster");
  }

  /** What a contender did, round by round; the last rounds count. */
  private record Series(Contender contender, List<Throughput.Result> rounds) {
    private static final Agreement AGREEMENT = new Agreement(3, 0.1);

    Series(Contender contender) {
      this(contender, new ArrayList<>());
    }

    boolean isSteady() {
      return AGREEMENT.isReached(rounds.stream().map(Throughput.Result::perSecond).toList());
    }

    Throughput.Result median() {
      return Throughput.Result.median(AGREEMENT.last(rounds));
    }
  }

  private void latency(Bed bed) {
    try (Pipeline pipeline = new Pipeline(bed, stories, labeller)) {
      pipeline.start();
      out.printf("to the desk, ms                   p50        p99        max    stories%n");
      print("raw topic, " + plan.rate() + "/s", pipeline.fromRaw(plan.rate(), plan.latency()));
      print("file, " + plan.fileRate() + "/s", pipeline.fromFiles(plan.fileRate(), plan.latency()));
    }
  }

  private void print(String name, Histogram micros) {
    out.printf(
        "  %-24s %10.1f %10.1f %10.1f %10d%n",
        name,
        micros.getValueAtPercentile(50) / 1e3,
        micros.getValueAtPercentile(99) / 1e3,
        micros.getMaxValue() / 1e3,
        micros.getTotalCount());
  }
}
