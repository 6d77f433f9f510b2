package dateline.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** Counts what one source has committed. Thread-safe. */
final class IngestCounters {
  private final Counter articles;
  private final Counter rejected;
  private final Counter repeated;

  IngestCounters(MeterRegistry metrics, String source) {
    this.articles =
        Counter.builder("dateline.ingest.articles")
            .description("Articles committed to the raw topic.")
            .tag("source", source)
            .register(metrics);
    this.rejected =
        Counter.builder("dateline.ingest.rejected")
            .description("Items committed to the dead letters.")
            .tag("source", source)
            .register(metrics);
    this.repeated =
        Counter.builder("dateline.ingest.repeated")
            .description("Items left out, as the source had brought them before.")
            .tag("source", source)
            .register(metrics);
  }

  /** Counts items that were left out, as the source had brought them before. */
  void repeated(int items) {
    repeated.increment(items);
  }

  /** Counts what a transaction has committed. */
  void committed(List<Entry> entries) {
    for (Entry entry : entries) {
      switch (entry.kind()) {
        case ARTICLE -> articles.increment();
        case LETTER -> rejected.increment();
        case SEEN, RHYTHM, CHECKPOINT -> {}
      }
    }
  }
}
