package dateline.publish.dashboard.story;

import dateline.query.Document;
import dateline.query.match.StandingQueries;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks queries in a thread of its own and waits so long and no longer, so that whoever asks goes on
 * whatever a query does. One that is not waited for any more ends by itself, or never, in the
 * thread that it has. For one thread.
 */
final class PatientAsking {
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Asking asking;
  private final Duration patience;
  private @Nullable Worker worker;

  /**
   * @param patience how much of a processor's time one story may take; the clock on the wall would
   *     blame a query for what else the machine does
   */
  PatientAsking(Asking asking, Duration patience) {
    this.asking = asking;
    this.patience = patience;
  }

  /**
   * What came of it.
   *
   * @param keys of the queries that match; empty when they could not be asked
   * @param problem why they could not be; empty when they could
   */
  record Answer(List<String> keys, Optional<String> problem) {
    static Answer problem(String problem) {
      return new Answer(List.of(), Optional.of(problem));
    }
  }

  private static final class Worker {
    private final Thread[] thread = new Thread[1];
    private final ExecutorService executor = Executors.newSingleThreadExecutor(this::thread);

    private Thread thread(Runnable task) {
      Thread made = new Thread(task, "dashboard-queries");
      made.setDaemon(true);
      thread[0] = made;
      return made;
    }

    /** How long it has worked; by the clock where the machine cannot tell. */
    long nanos() {
      Thread known = thread[0];
      long nanos = known == null ? 0 : THREADS.getThreadCpuTime(known.getId());
      return nanos < 0 ? System.nanoTime() : nanos;
    }
  }

  Answer ask(StandingQueries<String> queries, Document document) {
    Worker now = worker == null ? new Worker() : worker;
    worker = now;
    long begun = now.nanos();
    Future<List<String>> answer = now.executor.submit(() -> asking.keys(queries, document));
    try {
      while (now.nanos() - begun < patience.toNanos()) {
        try {
          return new Answer(answer.get(LOOK.toMillis(), TimeUnit.MILLISECONDS), Optional.empty());
        } catch (TimeoutException e) {
          // It may wait for a processor as we do; what it has had of one is looked at.
        }
      }
      now.executor.shutdownNow();
      worker = null;
      return Answer.problem(tooLong(patience));
    } catch (ExecutionException e) {
      return Answer.problem(failed(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(List.of(), Optional.empty());
    }
  }

  static String tooLong(Duration patience) {
    return "is too much work: more than " + patience.toMillis() + " ms for one story";
  }

  static String failed(@Nullable Throwable failure) {
    return "could not be asked: "
        + (failure == null ? "no reason" : failure.getClass().getSimpleName());
  }
}
