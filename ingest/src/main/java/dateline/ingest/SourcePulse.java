package dateline.ingest;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.rhythm.Rhythm;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens whether a source still brings something, for as long as this process owns it, and says
 * when it falls quiet against its own rhythm and when it is back. One thread uses it.
 */
final class SourcePulse {
  private static final Logger LOG = LoggerFactory.getLogger(SourcePulse.class);
  private static final String QUIET = "dateline.ingest.quiet";
  private static final String BLOCKED = "dateline.ingest.blocked";
  private static final Duration LOOK = Duration.ofSeconds(10);
  private static final Duration KEEP = Duration.ofMinutes(10);

  /** Looks come several times a second: what is further apart was a jump, or a sleep. */
  private static final Duration JUMP = Duration.ofMinutes(5);

  private final String source;
  private final Clock clock;
  private final MeterRegistry metrics;
  private final AtomicInteger quiet = new AtomicInteger();
  private final AtomicInteger blocked = new AtomicInteger();
  private @Nullable Rhythm rhythm;
  private @Nullable Instant looked;
  private Instant nextLook = Instant.MIN;
  private Instant nextKeeping = Instant.MIN;

  SourcePulse(String source, Clock clock, MeterRegistry metrics) {
    this.source = source;
    this.clock = clock;
    this.metrics = metrics;
  }

  /** Begins with what an earlier owner has learnt; does nothing when it has begun. */
  void begin(List<Double> learnt) {
    if (rhythm == null) {
      rhythm = Rhythm.read(learnt, clock.instant());
      forget();
      show(
          QUIET,
          quiet,
          "Whether the source is quiet for longer than its rhythm lets expect: 1 or 0.");
      show(BLOCKED, blocked, "Whether nothing can be taken from the source's place: 1 or 0.");
    }
  }

  private void show(String name, AtomicInteger value, String description) {
    Gauge.builder(name, value, AtomicInteger::get)
        .description(description)
        .tag("source", source)
        .register(metrics);
  }

  /** Whether nothing can be taken from where the source is, though this process owns it. */
  void blocked(boolean now) {
    blocked.set(now ? 1 : 0);
  }

  /** Something of the source was committed. */
  void came() {
    Rhythm known = rhythm;
    if (known != null) {
      known
          .came(clock.instant())
          .ifPresent(
              pause -> {
                quiet.set(0);
                LOG.info("{}: is back after {}", source, written(pause));
              });
    }
  }

  /** Looks whether the source has fallen quiet; may be called as often as one likes. */
  void look() {
    Instant now = clock.instant();
    beginAgainAfterAJump(now);
    Rhythm known = rhythm;
    if (known == null || now.isBefore(nextLook)) {
      return;
    }
    nextLook = now.plus(LOOK);
    known
        .look(now)
        .ifPresent(
            silence -> {
              quiet.set(1);
              LOG.warn(
                  "{}: is quiet, nothing came for {} (usual: about {}, never that long)",
                  source,
                  written(silence.pause()),
                  written(silence.usual()));
            });
  }

  /**
   * While the machine slept, or before its clock was put right, nobody watched: that is no silence
   * of the source's, and its hours are none to learn from. What was learnt before stays.
   */
  private void beginAgainAfterAJump(Instant now) {
    Instant before = looked;
    looked = now;
    Rhythm known = rhythm;
    if (known != null
        && before != null
        && Duration.between(before, now).abs().compareTo(JUMP) > 0) {
      LOG.info("{}: nobody watched for {}", source, written(Duration.between(before, now).abs()));
      rhythm = Rhythm.read(known.written(), now);
      quiet.set(0);
      nextLook = now;
      nextKeeping = now.plus(KEEP);
    }
  }

  private static String written(Duration duration) {
    return Amounts.written(
        duration.truncatedTo(
            duration.compareTo(Duration.ofMinutes(2)) < 0
                ? ChronoUnit.SECONDS
                : ChronoUnit.MINUTES));
  }

  /** What was learnt, if it is time to keep it. */
  Optional<List<Double>> toKeep() {
    Rhythm known = rhythm;
    Instant now = clock.instant();
    if (known == null || now.isBefore(nextKeeping)) {
      return Optional.empty();
    }
    nextKeeping = now.plus(KEEP);
    return Optional.of(known.written()).filter(learnt -> !learnt.isEmpty());
  }

  /** The source is another's now. */
  void end() {
    rhythm = null;
    looked = null;
    forget();
  }

  private void forget() {
    for (String name : List.of(QUIET, BLOCKED)) {
      Gauge old = metrics.find(name).tag("source", source).gauge();
      if (old != null) {
        metrics.remove(old);
      }
    }
  }
}
