package dateline.ingest;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Trouble;
import dateline.model.Checkpoint;
import dateline.schemas.settings.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one source for as long as this process owns it, in sessions: opens the source's log, which
 * fences earlier owners, finishes what the checkpoint says is unfinished, then takes in what
 * arrives. Whatever goes wrong ends the session only; the next one learns from the checkpoint what
 * was committed. So an error, a crash and a change of owner all take the same way.
 */
final class SourceRunner implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SourceRunner.class);
  private static final Duration WAIT = Duration.ofMillis(200);

  /**
   * Longer than a heartbeat: if the source is another's now, the group says so before this ends.
   */
  private static final Duration FENCED_PAUSE = Duration.ofSeconds(5);

  private final Source source;
  private final Shared shared;
  private final SourceLog.Opener logs;
  private final IntakeOpener intakes;
  private final SourcePulse pulse;
  private final Consumer<String> editor;
  private final StopSignal stop = new StopSignal();
  private final Backoff backoff = new Backoff();
  private final Trouble trouble;
  private volatile boolean running;
  private volatile @Nullable String obstacle;
  private boolean announced;

  /**
   * @param editor gets a line when nothing can be taken from the source's place, and when it can
   *     again; and what may be a mistake in the source's file
   */
  SourceRunner(
      Source source,
      Shared shared,
      SourceLog.Opener logs,
      IntakeOpener intakes,
      SourcePulse pulse,
      Consumer<String> editor) {
    this.source = source;
    this.shared = shared;
    this.logs = logs;
    this.intakes = intakes;
    this.pulse = pulse;
    this.editor = editor;
    this.trouble = new Trouble(LOG, source.name());
  }

  /** Whether it is watching its source. */
  boolean running() {
    return running;
  }

  /** Why nothing can be taken from the source's place, beginning with its name; empty if it can. */
  Optional<String> obstacle() {
    return Optional.ofNullable(obstacle).map(why -> source.name() + " takes nothing: " + why);
  }

  /** Tells it to stop after the running transaction; does not wait. */
  void stop() {
    stop.raise();
  }

  @Override
  public void run() {
    try {
      while (!stop.isRaised()) {
        attempt();
      }
    } catch (InterruptedException | InterruptException e) {
      // Out of time; the next owner finds out what was committed.
      LOG.info("{}: interrupted", source.name());
      Thread.currentThread().interrupt();
    } finally {
      running = false;
      obstacle = null;
      pulse.end();
    }
  }

  private void attempt() throws InterruptedException {
    try {
      session();
    } catch (InterruptException e) {
      throw e;
    } catch (SourceLog.FencedException e) {
      running = false;
      trouble.is("another owner, or a pause that was too long, has ended the transaction");
      stop.await(FENCED_PAUSE);
    } catch (RuntimeException e) {
      running = false;
      trouble.is("cannot go on, trying again: " + Trouble.reason(e));
      LOG.debug("{}", source.name(), e);
      stop.await(backoff.next());
    }
  }

  private void session() throws InterruptedException {
    try (SourceLog log = logs.open();
        Fetcher fetcher = source.transport().open(source.name(), shared)) {
      Intake intake = intakes.open(log, pulse, stop);
      pulse.begin(log.rhythm());
      running = true;
      trouble.over("goes on");
      if (!announced) {
        announced = true;
        LOG.info("{}: reads {}", source.name(), source.transport().place());
        source.doubts().forEach(this::warn);
      }
      Optional<Checkpoint> last = log.last();
      if (last.isPresent()) {
        Optional<Delivery> unfinished =
            fetcher.resume(last.get().getPosition(), last.get().getComplete());
        if (unfinished.isPresent()) {
          intake.finish(unfinished.get(), last.get());
          last = Optional.empty();
        }
      }
      Optional<Checkpoint> rest = last.filter(checkpoint -> !checkpoint.getComplete());
      while (!stop.isRaised()) {
        Optional<Delivery> next = fetcher.next(WAIT);
        pulse.look();
        tell(fetcher.obstacle());
        if (next.isPresent()) {
          take(next.get(), rest, intake);
          rest = Optional.empty();
          backoff.reset();
        }
      }
    }
  }

  private void warn(Problem doubt) {
    LOG.warn("{}: {}", source.name(), doubt);
    editor.accept("source " + source.name() + ": warning: " + doubt);
  }

  private void tell(Optional<String> now) {
    boolean was = obstacle != null;
    obstacle = now.orElse(null);
    pulse.blocked(now.isPresent());
    if (was && now.isEmpty()) {
      editor.accept("source " + source.name() + " takes stories again");
    } else if (!was) {
      obstacle().ifPresent(told -> editor.accept("source " + told));
    }
  }

  /** A far source may not be able to bring an unfinished delivery before now. */
  private static void take(Delivery delivery, Optional<Checkpoint> rest, Intake intake)
      throws InterruptedException {
    if (rest.isPresent() && rest.get().getPosition().equals(delivery.position())) {
      intake.finish(delivery, rest.get());
    } else {
      intake.take(delivery);
    }
  }

  /** Makes the intake of one session. */
  interface IntakeOpener {
    Intake open(SourceLog log, SourcePulse pulse, StopSignal stop);
  }
}
