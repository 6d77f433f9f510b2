package dateline.app.process;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.metrics.Readiness;
import dateline.ingest.fetch.RootCause;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a process running until it is told to stop (SIGTERM, Ctrl-C) or something in it ends, and
 * then closes things in order, within the time that a container gives.
 */
public final class RunningStage {
  private static final Logger LOG = LoggerFactory.getLogger(RunningStage.class);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration CLOSE = Duration.ofSeconds(10);

  private final String name;
  private final ReadyFile file;
  private volatile Readiness readiness = Readiness.NOT_READY;

  /** Whether SIGTERM and Ctrl-C are listened to; asked by the one thread that starts and waits. */
  private boolean listens;

  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final CountDownLatch ending = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Begins; nothing is ready yet, whatever a process before that was killed has left behind.
   *
   * @param name what the log calls it
   */
  public RunningStage(String name) {
    this(name, new ReadyFile(System.getenv()));
  }

  RunningStage(String name, ReadyFile file) {
    this.name = name;
    this.file = file;
    file.show(false);
    var unused = ended.whenComplete((nothing, failure) -> ending.countDown());
  }

  /** Whether the work is being done. */
  public Readiness readiness() {
    return readiness;
  }

  /** Makes the process end with a failure when this does. */
  public void endsWith(CompletableFuture<Void> part) {
    var unused =
        part.whenComplete(
            (nothing, failure) -> {
              if (failure != null) {
                ended.completeExceptionally(failure);
              }
            });
  }

  /** Starts what is to run. */
  @FunctionalInterface
  public interface Start<T> {
    T start() throws IOException;
  }

  /**
   * Starts, and waits.
   *
   * @param ready asked again and again whether the work is being done
   * @return the status to end with
   * @throws IOException as the start does; what it had started is for it to close
   * @throws UserError if something in it ended by itself, after everything is closed
   */
  public <T extends AutoCloseable> int run(Start<T> start, Predicate<T> ready) throws IOException {
    return run(start, ready, running -> List.of());
  }

  /**
   * As the other, for what may be ready and yet lack something.
   *
   * @param lacks what it lacks, a line each; said with "ready" in the log, whenever that changes,
   *     and at {@code /ready}
   */
  public <T extends AutoCloseable> int run(
      Start<T> start, Predicate<T> ready, Function<T, List<String>> lacks) throws IOException {
    T running = starting(start);
    return await(() -> ready.test(running), () -> lacks.apply(running), running);
  }

  /**
   * Starts what {@link #await} then waits for. Who stops the process meanwhile waits until it has
   * started and is closed again: it would leave things as a crash does otherwise.
   */
  <T> T starting(Start<T> start) throws IOException {
    listen();
    boolean started = false;
    try {
      T running = start.start();
      started = true;
      return running;
    } finally {
      if (!started) {
        closed.countDown();
      }
    }
  }

  /** Tells it to stop, and waits until all is closed. */
  void stop() {
    ended.complete(null);
    try {
      // The JVM ends when its hooks return, so this one waits for the closing below.
      if (!closed.await(CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("{}: did not close within {} s", name, CLOSE.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    if (!listens) {
      listens = true;
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, name + "-stop"));
    }
  }

  /**
   * Waits.
   *
   * @param ready asked again and again whether the work is being done
   * @param close stops everything; called once
   * @return the status to end with
   * @throws UserError if something in it ended by itself, after everything is closed
   */
  public int await(BooleanSupplier ready, AutoCloseable close) {
    return await(ready, List::of, close);
  }

  private int await(BooleanSupplier ready, Supplier<List<String>> lacks, AutoCloseable close) {
    listen();
    Optional<Throwable> failure = watch(ready, lacks);
    readiness = Readiness.NOT_READY;
    file.show(false);
    int status = ExitCode.OK;
    try {
      close.close();
    } catch (Exception e) {
      LOG.error("{}: closing failed: {}", name, e.toString());
      status = ExitCode.UNAVAILABLE;
    } finally {
      closed.countDown();
    }
    if (failure.isPresent()) {
      // The log may be a file, and on the very disk that is full.
      throw new UserError(
          ExitCode.UNAVAILABLE, name + ": ended: " + RootCause.message(failure.get()));
    }
    return status;
  }

  /** Waits for the end; what it ended by, if it was not told to. */
  private Optional<Throwable> watch(BooleanSupplier ready, Supplier<List<String>> lacks) {
    try {
      while (!ended.isDone()) {
        Readiness before = readiness;
        Readiness now = new Readiness(ready.getAsBoolean(), lacks.get());
        readiness = now;
        if (now.works() != before.works()) {
          file.show(now.works());
        }
        if (!now.line().equals(before.line())) {
          LOG.info("{}: {}", name, now.line());
        }
        waitForEnd();
      }
      ended.get();
      return Optional.empty();
    } catch (ExecutionException e) {
      LOG.error("{}: ended: {}", name, String.valueOf(e.getCause()));
      return Optional.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Waits for the end, or until it is time to look again. */
  private void waitForEnd() throws InterruptedException {
    if (ending.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.debug("{}: ending", name);
    }
  }
}
