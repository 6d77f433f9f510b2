package dateline.ingest.fetch.kafka;

import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.Trouble;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * An existing topic.
 *
 * @param topic its name
 * @param bootstrap the cluster; null for the pipeline's own
 * @param start where to begin when the source is new
 * @param group the consumer group from whose offsets to begin when the source is new, and to which
 *     is told what was read; null for none
 * @param properties Kafka's own consumer settings
 */
public record KafkaSettings(
    String topic,
    @Nullable String bootstrap,
    Start start,
    @Nullable String group,
    Map<String, Secret> properties)
    implements Transport {
  public KafkaSettings {
    properties = Map.copyOf(properties);
  }

  /** Where a new source begins. */
  public enum Start {
    EARLIEST,
    LATEST
  }

  @Override
  public String place() {
    return "topic " + topic + (bootstrap == null ? "" : " at " + bootstrap);
  }

  /** Asks the cluster for the topic. */
  @Override
  public String connect(Shared shared) throws IOException {
    try (Consumer<byte[], byte[]> consumer = consumer(config(shared))) {
      int partitions = consumer.partitionsFor(topic).size();
      if (partitions == 0) {
        throw new IOException("there is no such topic");
      }
      return "has " + partitions + " partitions";
    } catch (KafkaException e) {
      throw new IOException(Trouble.reason(e), e);
    }
  }

  @Override
  public Fetcher open(String source, Shared shared) {
    Map<String, Object> config = config(shared);
    return new TopicReader(source, this, () -> consumer(config));
  }

  private static Consumer<byte[], byte[]> consumer(Map<String, Object> config) {
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private Map<String, Object> config(Shared shared) {
    Map<String, Object> config = new HashMap<>();
    if (bootstrap == null) {
      config.putAll(
          shared.get(PipelineCluster.class, () -> new PipelineCluster(Map.of())).properties());
      // Those of the pipeline's group are none of this consumer's.
      config.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
      config.remove(ConsumerConfig.GROUP_ID_CONFIG);
    } else {
      config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    }
    properties.forEach((name, value) -> config.put(name, value.value()));
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    // What is gone before it was read is to be said, not passed over.
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    config.putIfAbsent(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 30_000);
    config.putIfAbsent(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    config.putIfAbsent(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    if (group != null) {
      config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    }
    return config;
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return "KafkaSettings[" + place() + "]";
  }
}
