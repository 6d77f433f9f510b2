package dateline.schemas.rules;

import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topic of the rules: first what is in force, then every edit, in the order in which they
 * were published. Every process reads all of it, without a group.
 *
 * <p>{@link #inForce} and {@link #follow} are each called once, in this order, by one thread.
 */
public final class RuleFeed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RuleFeed.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration CLOSE = Duration.ofSeconds(2);

  private final Topic<String, RuleSet> topic;
  private final TopicPartition partition;
  private final Consumer<byte[], byte[]> consumer;
  private final Map<RuleKind, RuleSet> waiting = new EnumMap<>(RuleKind.class);
  private final Thread follower = new Thread(this::followOn, "rules");
  private Predicate<RuleSet> taker = rules -> true;
  private volatile boolean closed;

  /**
   * @param kafka Kafka's properties, {@code bootstrap.servers} among them
   */
  public RuleFeed(Topics topics, Map<String, String> kafka) {
    this(topics.rules(), consumer(kafka));
  }

  RuleFeed(Topic<String, RuleSet> topic, Consumer<byte[], byte[]> consumer) {
    this.topic = topic;
    this.partition = new TopicPartition(topic.name(), 0);
    this.consumer = consumer;
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
  }

  private static Consumer<byte[], byte[]> consumer(Map<String, String> kafka) {
    Map<String, Object> properties = new HashMap<>(kafka);
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * Reads the topic to its end.
   *
   * @param patience for how long at most
   * @return the last set of each kind; of a kind of which nothing was published, and of all when
   *     the topic could not be read in time, there is none
   */
  public Map<RuleKind, RuleSet> inForce(Duration patience) {
    Map<RuleKind, RuleSet> last = new EnumMap<>(RuleKind.class);
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      long end = consumer.endOffsets(List.of(partition), patience).getOrDefault(partition, 0L);
      while (consumer.position(partition, patience) < end) {
        if (System.nanoTime() - deadline > 0) {
          throw new TimeoutException("read to " + consumer.position(partition) + " of " + end);
        }
        poll(last);
      }
      return last;
    } catch (TimeoutException e) {
      LOG.warn(
          "{}: not read within {} s, so the rules of the files hold until it is: {}",
          topic,
          patience.toSeconds(),
          e.getMessage());
      waiting.putAll(last);
      return Map.of();
    }
  }

  /**
   * Gives every set that is published from now on to the taker, in a thread of its own.
   *
   * @param taker says whether it is done with the set; if not, it gets it again a moment later,
   *     unless there is a newer one by then
   */
  public void follow(Predicate<RuleSet> taker) {
    this.taker = taker;
    follower.setDaemon(true);
    follower.start();
  }

  private void followOn() {
    try {
      while (!closed) {
        followOnce();
      }
    } finally {
      consumer.close();
    }
  }

  private void followOnce() {
    try {
      poll(waiting);
      waiting.values().removeIf(this::isDone);
    } catch (WakeupException e) {
      LOG.debug("{}: closed", topic);
    } catch (KafkaException e) {
      LOG.warn("{}: cannot be read, the rules stay as they are: {}", topic, e.toString());
    }
  }

  /** A set that cannot be dealt with must not keep later ones from being heard of. */
  private boolean isDone(RuleSet rules) {
    try {
      return taker.test(rules);
    } catch (RuntimeException e) {
      LOG.error("{} {}: passed over, the rules stay", rules.getKind(), rules.getVersion(), e);
      return true;
    }
  }

  private void poll(Map<RuleKind, RuleSet> into) {
    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
      if (record.value() == null) {
        continue;
      }
      try {
        RuleSet rules = topic.values().deserializer().deserialize(topic.name(), record.value());
        into.put(rules.getKind(), rules);
      } catch (SerializationException e) {
        LOG.warn("{}@{}: passed over: {}", topic, record.offset(), e.getMessage());
      }
    }
  }

  /** Ends the reading. */
  @Override
  public void close() {
    closed = true;
    if (follower.getState() == Thread.State.NEW) {
      consumer.close();
      return;
    }
    consumer.wakeup();
    try {
      follower.join(CLOSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
