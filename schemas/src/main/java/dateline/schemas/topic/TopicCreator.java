package dateline.schemas.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/**
 * Creates the topics that are missing and tells where those that exist differ from the contract.
 */
public final class TopicCreator {
  private static final Duration ASK_AGAIN = Duration.ofMillis(5);

  private final Admin admin;
  private final Duration timeout;

  /**
   * @param admin a client of the cluster; stays open
   * @param timeout how long to wait for each answer
   */
  public TopicCreator(Admin admin, Duration timeout) {
    this.admin = admin;
    this.timeout = timeout;
  }

  /**
   * Creates those of the topics that do not exist, and waits until they can be written to; leaves
   * the others as they are.
   *
   * @return the names of the topics it created
   * @throws KafkaException if the cluster does not answer or refuses
   */
  public List<String> create(Collection<? extends Topic<?, ?>> topics) {
    List<NewTopic> wanted =
        topics.stream()
            .map(
                topic ->
                    new NewTopic(
                            topic.name(),
                            Optional.of(topic.partitions()),
                            topic.replication() < 0
                                ? Optional.empty()
                                : Optional.of(topic.replication()))
                        .configs(topic.config()))
            .toList();
    List<String> created = new ArrayList<>();
    Map<String, KafkaFuture<Void>> answers = admin.createTopics(wanted).values();
    for (NewTopic topic : wanted) {
      if (created(answers.get(topic.name()))) {
        created.add(topic.name());
      }
    }
    awaitLeaders(wanted.stream().filter(topic -> created.contains(topic.name())).toList());
    return created;
  }

  /**
   * Asks each partition's leader for its end. A topic exists a moment before its leaders know that
   * they lead; who writes in that moment is refused, and gets its records in order again only after
   * several rounds of retries.
   */
  private void awaitLeaders(List<NewTopic> topics) {
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    for (NewTopic topic : topics) {
      awaitKnown(topic.name());
      for (int partition = 0; partition < topic.numPartitions(); partition++) {
        ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
      }
    }
    if (!ends.isEmpty()) {
      await(admin.listOffsets(ends).all());
    }
  }

  /** A broker may hear of a topic after the controller has said that it is there. */
  private void awaitKnown(String topic) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (true) {
      try {
        await(admin.describeTopics(List.of(topic)).topicNameValues().get(topic));
        return;
      } catch (UnknownTopicOrPartitionException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        LockSupport.parkNanos(ASK_AGAIN.toNanos());
      }
    }
  }

  private boolean created(@Nullable KafkaFuture<Void> answer) {
    try {
      await(answer);
      return true;
    } catch (TopicExistsException e) {
      // It has been here before, or another process was first: what create() is for holds.
      return false;
    }
  }

  /**
   * Compares the cluster's topics with what they should be.
   *
   * @return a line for each difference: a missing topic, fewer partitions, another setting; empty
   *     when all is well
   */
  public List<String> check(Collection<? extends Topic<?, ?>> topics) {
    List<String> differences = new ArrayList<>();
    for (Topic<?, ?> topic : topics) {
      try {
        TopicDescription description =
            await(admin.describeTopics(List.of(topic.name())).topicNameValues().get(topic.name()));
        if (description.partitions().size() < topic.partitions()) {
          differences.add(
              "%s: has %d partitions (wanted: %d)"
                  .formatted(topic, description.partitions().size(), topic.partitions()));
        }
        differences.addAll(configDifferences(topic));
      } catch (UnknownTopicOrPartitionException e) {
        differences.add(topic + ": is missing");
      }
    }
    return differences;
  }

  private List<String> configDifferences(Topic<?, ?> topic) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    Config found = await(admin.describeConfigs(List.of(resource)).values().get(resource));
    Map<String, String> values = new HashMap<>();
    found.entries().forEach(entry -> values.put(entry.name(), entry.value()));
    List<String> differences = new ArrayList<>();
    new TreeMap<>(topic.config())
        .forEach(
            (key, wanted) -> {
              String value = values.get(key);
              if (!wanted.equals(value)) {
                differences.add("%s: %s is %s (wanted: %s)".formatted(topic, key, value, wanted));
              }
            });
    return differences;
  }

  private <T> T await(@Nullable KafkaFuture<T> answer) {
    try {
      // The client answers for each topic that it was asked about.
      return Objects.requireNonNull(answer).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof KafkaException cause) {
        throw cause;
      }
      throw new KafkaException("topics: " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw new org.apache.kafka.common.errors.TimeoutException(
          "no answer within " + timeout.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while waiting for the cluster", e);
    }
  }
}
