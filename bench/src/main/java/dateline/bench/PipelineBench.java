package dateline.bench;

import dateline.enrich.Labeller;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Contender limit = Contender.avro();
    List<Contender> contenders = List.of(Contender.bytes(), limit, Contender.enrich(labeller));
    Throughput throughput = new Throughput(bed, stories, plan.articles());
    Map<Contender, List<Throughput.Result>> results = new LinkedHashMap<>();
    // In turn, so that what else the machine does falls on all of them alike.
    for (int round = 0; round <= plan.rounds(); round++) {
      for (Contender contender : contenders) {
        String prefix = "round" + round + "." + contenders.indexOf(contender) + ".";
        Throughput.Result result = throughput.run(contender, prefix);
        if (round > 0) {
          results.computeIfAbsent(contender, unused -> new ArrayList<>()).add(result);
        }
      }
    }
    double avro = Throughput.Result.median(results.getOrDefault(limit, List.of())).perSecond();
    out.printf("exactly once, by default   articles/s    of avro   CPU ms each   heap MiB%n");
    results.forEach(
        (contender, each) -> {
          Throughput.Result result = Throughput.Result.median(each);
          out.printf(
              "  %-22s %12.0f %10.2f %13.2f %10d%n",
              contender.name(),
              result.perSecond(),
              result.perSecond() / avro,
              result.cpuMillis(),
              result.heapMebibytes());
        });
    out.println();
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
