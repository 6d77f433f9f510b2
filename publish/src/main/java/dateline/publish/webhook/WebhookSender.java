package dateline.publish.webhook;

import dateline.publish.route.Webhook;
import dateline.publish.webhook.Waiting.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what comes to one desk, and what is replayed for it alone, to one address, in a thread and
 * a consumer group of its own: at its receiver's pace, whatever that is, and from where it was when
 * it starts again.
 *
 * <p>At least once: a record is done with when the receiver has it or its dead letter is written,
 * and what was done with but not committed when the process died is sent again, under the same id.
 * The partitions go on side by side, the records of each in their order.
 */
final class WebhookSender implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
  private static final Duration IDLE = Duration.ofMillis(200);
  private static final Duration BUSY = Duration.ofMillis(10);
  private static final Duration CLOSE = Duration.ofSeconds(3);

  private final Webhook webhook;
  private final List<String> topics;
  private final Consumer<byte[], byte[]> consumer;
  private final Receiver receiver;
  private final WebhookLetters letters;
  private final RetryPolicy policy;
  private final WebhookMeters meters;
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final Map<TopicPartition, Waiting> waiting = new HashMap<>();
  private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
  private final Thread thread;
  private volatile boolean closed;
  private boolean gone;

  /**
   * @param topics the desk's, and the one of what is to be sent once more
   * @param consumer of the webhook's group, without automatic commits; closed with this
   */
  WebhookSender(
      Webhook webhook,
      List<String> topics,
      Consumer<byte[], byte[]> consumer,
      Receiver receiver,
      WebhookLetters letters,
      RetryPolicy policy,
      WebhookMeters meters) {
    this.webhook = webhook;
    this.topics = List.copyOf(topics);
    this.consumer = consumer;
    this.receiver = receiver;
    this.letters = letters;
    this.policy = policy;
    this.meters = meters;
    this.thread = new Thread(this::run, "webhook-" + webhook.name());
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      consumer.subscribe(topics, new Rebalances());
      while (!closed && !gone) {
        round();
      }
      commit();
    } catch (WakeupException e) {
      LOG.debug("webhook {}: closed", webhook.name());
    } catch (RuntimeException e) {
      LOG.error("webhook {}: stops, its stories wait on {}", webhook.name(), topics, e);
    } finally {
      consumer.close();
      meters.remove();
    }
  }

  private void round() {
    try {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(isUnderWay() ? BUSY : IDLE);
      for (TopicPartition partition : records.partitions()) {
        waiting
            .computeIfAbsent(partition, key -> new Waiting(policy, random))
            .add(records.records(partition));
      }
      // Polled on, or the group takes the partitions away; but not for more than is being sent.
      consumer.pause(records.partitions());
      waiting.forEach(this::step);
      commit();
      resume();
      meters.lag(lag());
    } catch (WakeupException e) {
      throw e;
    } catch (KafkaException e) {
      LOG.warn("webhook {}: goes on in a moment: {}", webhook.name(), e.toString());
    }
  }

  private void step(TopicPartition partition, Waiting records) {
    if (records.isEmpty() || gone) {
      return;
    }
    ConsumerRecord<byte[], byte[]> first = records.first();
    Step step = records.step(System.nanoTime(), receiver::send, this::giveUp);
    meters.count(step);
    if (step == Step.DONE) {
      done.put(partition, new OffsetAndMetadata(first.offset() + 1));
    } else if (step == Step.GONE) {
      gone = true;
      LOG.error(
          "webhook {}: {} answers 410, it wants no more; its stories wait on {} until the route"
              + " changes or the process starts again",
          webhook.name(),
          webhook.url().getAuthority(),
          topics);
    }
  }

  private void giveUp(ConsumerRecord<byte[], byte[]> record, String reason) {
    letters.write(webhook, record, policy.tries(), reason);
    meters.dead();
    LOG.warn(
        "webhook {}: {}@{} is a dead letter: {}",
        webhook.name(),
        record.partition(),
        record.offset(),
        reason);
  }

  private void commit() {
    if (!done.isEmpty()) {
      consumer.commitSync(done);
      done.clear();
    }
  }

  private void resume() {
    List<TopicPartition> empty = new ArrayList<>();
    waiting.forEach(
        (partition, records) -> {
          if (records.isEmpty()) {
            empty.add(partition);
          }
        });
    consumer.resume(empty);
    waiting.keySet().removeAll(empty);
  }

  private boolean isUnderWay() {
    return waiting.values().stream().anyMatch(Waiting::isUnderWay);
  }

  private long lag() {
    long lag = waiting.values().stream().mapToLong(Waiting::size).sum();
    for (TopicPartition partition : consumer.assignment()) {
      lag += consumer.currentLag(partition).orElse(0);
    }
    return lag;
  }

  private final class Rebalances implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      LOG.info("webhook {}: sends partitions {}", webhook.name(), partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      try {
        commit();
      } finally {
        onPartitionsLost(partitions);
      }
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      waiting.keySet().removeAll(partitions);
      done.keySet().removeAll(partitions);
    }
  }

  /** Commits what is done with, and ends. What is under way may arrive once more later. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(CLOSE.toMillis());
      if (thread.isAlive()) {
        consumer.wakeup();
        thread.join(CLOSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
