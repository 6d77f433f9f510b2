package dateline.schemas.streams;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a topology until it is closed, or until something fails that starting again would not mend.
 *
 * <p>A thread that dies of a fault which may pass is replaced; any other ends the stage, and {@link
 * #ended()} says why. Thread-safe.
 */
public final class StreamsStage implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StreamsStage.class);
  private static final Duration CLOSE = Duration.ofSeconds(8);

  private final StreamsSettings settings;
  private final KafkaStreams streams;
  private final CompletableFuture<Void> running = new CompletableFuture<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  public StreamsStage(Topology topology, StreamsSettings settings) {
    this.settings = settings;
    this.streams = new KafkaStreams(topology, settings.properties());
    streams.setStateListener((now, before) -> changed(now));
    streams.setUncaughtExceptionHandler(this::uncaught);
  }

  /** Starts it; returns at once. */
  public void start() {
    streams.start();
  }

  /** Whether it has its partitions and is reading them. */
  public boolean isRunning() {
    return streams.state() == KafkaStreams.State.RUNNING;
  }

  /** Completes when the stage runs for the first time; fails when it ends before. */
  public CompletionStage<Void> running() {
    return running;
  }

  /** Completes when it is closed; fails when it had to stop by itself, with the cause. */
  public CompletionStage<Void> ended() {
    return ended;
  }

  /** The client, for its metrics. */
  public KafkaStreams streams() {
    return streams;
  }

  /**
   * Has the stage's dead letters counted, and what Kafka's clients in it count of themselves, until
   * it is closed. A letter counts when it is sent: once more where its transaction is tried again.
   */
  public void bindTo(MeterRegistry meters) {
    FunctionCounter.builder("dateline.dead.letters", streams, this::deadLetters)
        .description("Letters that this process has sent to the topic of the dead letters.")
        .tag("stage", name())
        .register(meters);
    KafkaStreamsMetrics clients = new KafkaStreamsMetrics(streams);
    clients.bindTo(meters);
    var unused = ended.whenComplete((nothing, failure) -> clients.close());
  }

  private double deadLetters(KafkaStreams of) {
    String topic = settings.topics().deadLetter().name();
    return of.metrics().values().stream()
        .filter(
            metric ->
                metric.metricName().name().equals("record-send-total")
                    && topic.equals(metric.metricName().tags().get("topic")))
        .mapToDouble(metric -> (Double) metric.metricValue())
        .sum();
  }

  /** Finishes what it has begun, commits, and gives its partitions to the others. */
  @Override
  public void close() {
    // A member with a name keeps its place: it comes back sooner than the group would notice.
    GroupMembershipOperation group =
        settings.isStaticMember()
            ? GroupMembershipOperation.REMAIN_IN_GROUP
            : GroupMembershipOperation.LEAVE_GROUP;
    if (!streams.close(CloseOptions.timeout(CLOSE).withGroupMembershipOperation(group))) {
      LOG.warn("{} did not stop within {} s", settings.applicationId(), CLOSE.toSeconds());
    }
  }

  private void changed(KafkaStreams.State now) {
    if (now == KafkaStreams.State.RUNNING) {
      running.complete(null);
    } else if (now == KafkaStreams.State.NOT_RUNNING || now == KafkaStreams.State.ERROR) {
      IllegalStateException stopped = new IllegalStateException(name() + " stopped");
      running.completeExceptionally(stopped);
      if (now == KafkaStreams.State.ERROR) {
        ended.completeExceptionally(stopped);
      } else {
        ended.complete(null);
      }
    }
  }

  private StreamThreadExceptionResponse uncaught(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof RetriableException)) {
      cause = cause.getCause();
    }
    if (cause instanceof RetriableException) {
      LOG.warn("{}: {}; starting the thread again", name(), cause.toString());
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    LOG.error("{}: stops: {}", name(), cause.toString());
    LOG.debug("{}: stopped by", name(), failure);
    ended.completeExceptionally(failure);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private String name() {
    return settings.stage().name().toLowerCase(Locale.ROOT);
  }
}
