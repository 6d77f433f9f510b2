package dateline.app.cluster;

import dateline.ingest.fetch.RootCause;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the cluster again and again whether it is there, as the stages' own clients do not tell: to
 * them a broker that is away is a pause. Says once in the log that it does not answer, and once
 * that it does again. Thread-safe.
 */
public final class ClusterPulse implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterPulse.class);
  private static final Duration BETWEEN = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final Callable<?> question;
  private final Runnable end;
  private final Duration between;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "cluster-pulse");
  private volatile boolean answers = true;

  /**
   * @param question fails when there is no answer
   * @param end lets go of what is asked
   * @param between how long to wait between an answer and the next question
   */
  ClusterPulse(Callable<?> question, Runnable end, Duration between) {
    this.question = question;
    this.end = end;
    this.between = between;
    thread.setDaemon(true);
    thread.start();
  }

  /** Begins to ask a cluster that has answered. */
  public static ClusterPulse of(Map<String, String> kafka) {
    Admin admin = Admin.create(Cluster.patient(kafka, ANSWER));
    return new ClusterPulse(
        () -> admin.describeCluster().clusterId().get(ANSWER.toMillis(), TimeUnit.MILLISECONDS),
        () -> admin.close(Duration.ofSeconds(1)),
        BETWEEN);
  }

  /** Whether it answered when it was asked last. */
  public boolean answers() {
    return answers;
  }

  private void run() {
    try {
      while (!closed.await(between.toMillis(), TimeUnit.MILLISECONDS)) {
        ask();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask() throws InterruptedException {
    try {
      question.call();
      if (!answers) {
        answers = true;
        LOG.info("the cluster answers again");
      }
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      if (answers && closed.getCount() > 0) {
        answers = false;
        LOG.warn("the cluster gives no answer: {}", RootCause.message(e));
      }
    }
  }

  @Override
  public void close() {
    closed.countDown();
    thread.interrupt();
    end.run();
  }
}
