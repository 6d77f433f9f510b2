package dateline.ingest;

import dateline.ingest.fetch.Trouble;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs this process's share of the sources. All ingest processes of a pipeline are one consumer
 * group on the checkpoint topic; whoever is given a partition owns the sources whose checkpoints
 * are there. It never reads the topic in this role: the membership is all it is for.
 */
final class SourceOwnership implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SourceOwnership.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration METADATA = Duration.ofSeconds(5);
  private static final Duration HAND_OVER = Duration.ofSeconds(8);
  private static final Duration LEAVE = Duration.ofMillis(900);

  private final ClientSettings clients;
  private final String topic;
  private final RunningSources running;
  private final StopSignal stop = new StopSignal();
  private final Trouble trouble = new Trouble(LOG, "ingest");
  private volatile Duration grace = HAND_OVER;
  private volatile @Nullable Consumer<byte[], byte[]> member;
  private volatile boolean assigned;
  private final Queue<List<Source>> replacements = new ConcurrentLinkedQueue<>();

  SourceOwnership(
      ClientSettings clients, String topic, List<Source> sources, RunnerFactory runners) {
    this.clients = clients;
    this.topic = topic;
    this.running = new RunningSources(sources, runners);
  }

  /** Whether its share is known and every source of it is being watched. */
  boolean ready() {
    return assigned && running.ready();
  }

  /** Why nothing can be taken from some sources of its share, a line each. */
  List<String> obstacles() {
    return running.obstacles();
  }

  /** Has these sources run instead, as far as they are this process's; does not wait. */
  void replace(List<Source> sources) {
    replacements.add(List.copyOf(sources));
  }

  /** Tells it to stop its sources and to leave the group; does not wait. */
  void stop(Duration timeout) {
    grace = timeout;
    stop.raise();
    Consumer<byte[], byte[]> consumer = member;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  @Override
  public void run() {
    Backoff backoff = new Backoff();
    try {
      while (!stop.isRaised()) {
        try {
          takePart(backoff);
        } catch (WakeupException e) {
          LOG.debug("told to stop");
        } catch (KafkaException e) {
          trouble.is("cannot share sources, trying again: " + Trouble.reason(e));
          stop.await(backoff.next());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takePart(Backoff backoff) {
    Consumer<byte[], byte[]> consumer = clients.member();
    member = consumer;
    try {
      partitions(consumer);
      consumer.subscribe(List.of(topic), new Shares(consumer));
      while (!stop.isRaised()) {
        consumer.poll(POLL);
        List<Source> sources = replacements.poll();
        if (sources != null) {
          running.replace(sources, HAND_OVER);
        }
        if (assigned) {
          backoff.reset();
          trouble.over("shares sources again");
        }
      }
    } finally {
      assigned = false;
      // First the sources, then the membership: nobody else may have them before they are let go.
      running.stopAll(stop.isRaised() ? grace : HAND_OVER);
      consumer.close(CloseOptions.timeout(LEAVE));
      member = null;
    }
  }

  private int partitions(Consumer<byte[], byte[]> consumer) {
    List<PartitionInfo> partitions = consumer.partitionsFor(topic, METADATA);
    if (partitions == null || partitions.isEmpty()) {
      throw new KafkaException(topic + ": there is no such topic");
    }
    return partitions.size();
  }

  /** The partition on which a source's checkpoints are: where Kafka itself would put its key. */
  static int partitionOf(String source, int partitions) {
    return Utils.toPositive(Utils.murmur2(source.getBytes(StandardCharsets.UTF_8))) % partitions;
  }

  /** Makes the runner of a source whose checkpoints are on the partition. */
  interface RunnerFactory {
    SourceRunner runner(Source source, int partition);
  }

  /** Starts and stops sources as partitions come and go; called within poll. */
  private final class Shares implements ConsumerRebalanceListener {
    private final Consumer<byte[], byte[]> consumer;

    private Shares(Consumer<byte[], byte[]> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> gained) {
      consumer.pause(consumer.assignment());
      int count = partitions(consumer);
      running.start(numbers(gained), count);
      assigned = true;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> lost) {
      running.stop(numbers(lost), HAND_OVER);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
      // They are another's already: its fence, not our patience, keeps the promises.
      running.stop(numbers(lost), Duration.ZERO);
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
      return partitions.stream()
          .map(TopicPartition::partition)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
