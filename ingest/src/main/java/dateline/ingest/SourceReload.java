package dateline.ingest;

import dateline.ingest.fetch.Shared;
import dateline.schemas.settings.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether source files have changed, and has their sources run as they now say. */
final class SourceReload implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SourceReload.class);
  private static final Duration LOOK = Duration.ofMillis(500);

  private final SourceFolder folder;
  private final Shared shared;
  private final Consumer<List<Source>> out;
  private final Consumer<String> editor;
  private final StopSignal stop = new StopSignal();
  private final AtomicInteger refused = new AtomicInteger();
  private final Counter reloads;
  private List<Source> before;

  /**
   * @param out gets the sources that are to run from then on
   * @param editor gets a line for whoever edits the files
   */
  SourceReload(
      SourceFolder folder,
      Shared shared,
      Consumer<List<Source>> out,
      Consumer<String> editor,
      MeterRegistry metrics) {
    this.folder = folder;
    this.editor = editor;
    this.shared = shared;
    this.out = out;
    this.before = folder.sources();
    this.reloads =
        Counter.builder("dateline.ingest.source.reloads")
            .description("How often changed source files took effect.")
            .register(metrics);
    Gauge.builder("dateline.ingest.source.files.refused", refused, AtomicInteger::get)
        .description("Source files that were changed and cannot be used as they are.")
        .register(metrics);
  }

  void stop() {
    stop.raise();
  }

  @Override
  public void run() {
    try {
      while (!stop.await(LOOK)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once. */
  void look() {
    folder.look(this::announced).ifPresent(this::take);
  }

  private void take(SourceFolder.Change change) {
    refused.set(change.refused());
    for (Problem problem : change.problems()) {
      LOG.warn("source not changed: {}", problem);
      editor.accept("refused, the source before stays: " + problem);
    }
    List<Source> now = change.sources();
    List<String> gone = names(before, now);
    List<String> fresh = names(now, before);
    if (!gone.isEmpty() || !fresh.isEmpty()) {
      reloads.increment();
      LOG.info("sources changed: stops {}, starts {}", gone, fresh);
      editor.accept("sources: stopped " + gone + ", started " + fresh);
      out.accept(now);
      withdraw(now);
      before = now;
    }
  }

  /** Those of the one that are not in the other as they are. */
  private static List<String> names(List<Source> some, List<Source> others) {
    Set<Source> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
    theirs.addAll(others);
    return some.stream().filter(source -> !theirs.contains(source)).map(Source::name).toList();
  }

  private Optional<String> announced(Source source) {
    try {
      source.transport().announce(shared);
      return Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void withdraw(List<Source> now) {
    for (Source old : before) {
      if (now.stream().noneMatch(source -> source.transport().equals(old.transport()))) {
        old.transport().withdraw(shared);
      }
    }
  }
}
