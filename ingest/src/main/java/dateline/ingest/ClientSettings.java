package dateline.ingest;

import dateline.ingest.fetch.Trouble;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the Kafka clients of the stage. What is merely tuned the user's settings override; what the
 * promises rest on they do not.
 */
final class ClientSettings {
  private static final long DELIVERY_TIMEOUT = 10_000;

  private final Map<String, String> kafka;
  private final String prefix;
  private final @Nullable String instance;
  private final int largestRecord;

  ClientSettings(IngestSettings settings, Topics topics) {
    this.kafka = settings.kafka();
    this.prefix = Objects.requireNonNull(settings.topics().prefix());
    this.instance = settings.instance();
    this.largestRecord = topics.deadLetterBytes();
  }

  /**
   * Makes sure that clients can be made of the settings, which takes no broker.
   *
   * @throws ConfigException if they cannot; its message is Kafka's reason
   */
  void check() {
    try {
      // Neither does anything before it is used: nobody is fenced, and no group is joined.
      producer("check").close(Duration.ZERO);
      member().close(CloseOptions.timeout(Duration.ZERO));
    } catch (KafkaException e) {
      ConfigException refused = new ConfigException(Trouble.reason(e));
      refused.initCause(e);
      throw refused;
    }
  }

  /** A producer that fences every earlier one of that name. */
  Producer<byte[], byte[]> producer(String name) {
    return new KafkaProducer<>(
        producerConfig(name), new ByteArraySerializer(), new ByteArraySerializer());
  }

  Map<String, Object> producerConfig(String name) {
    Map<String, Object> config = common();
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    // A transaction right after another is told to ask again until that one's markers are written.
    config.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 5);
    config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    config.put(ProducerConfig.BATCH_SIZE_CONFIG, 32 << 10);
    config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Math.max(32L << 20, 2L * largestRecord));
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 8_000);
    config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
    config.putAll(kafka);
    deliveryTimeout(config)
        .ifPresent(
            timeout -> config.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout));
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, prefix + "ingest-" + name);
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largestRecord);
    return config;
  }

  /**
   * How long a record may take: ours, but no less than one request may, which Kafka would refuse.
   * Empty if the settings hold what is no number; Kafka says so better.
   */
  private static Optional<Integer> deliveryTimeout(Map<String, Object> config) {
    try {
      long request =
          Long.parseLong(String.valueOf(config.get(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG)));
      long linger = Long.parseLong(String.valueOf(config.get(ProducerConfig.LINGER_MS_CONFIG)));
      return Optional.of(
          (int) Math.min(Integer.MAX_VALUE, Math.max(DELIVERY_TIMEOUT, request + linger)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The consumer whose group shares the sources among the processes. */
  Consumer<byte[], byte[]> member() {
    Map<String, Object> config = common();
    config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
    config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    config.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    config.putAll(kafka);
    config.put(ConsumerConfig.GROUP_ID_CONFIG, prefix + "ingest");
    config.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    if (instance != null) {
      config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
    }
    return consumer(config, "read_committed");
  }

  /** A consumer without a group, of what is committed. */
  Consumer<byte[], byte[]> reader() {
    return reader("read_committed");
  }

  /** A consumer without a group, which sees what is not committed yet, too. */
  Consumer<byte[], byte[]> readerOfAll() {
    return reader("read_uncommitted");
  }

  private Consumer<byte[], byte[]> reader(String isolation) {
    Map<String, Object> config = common();
    config.putAll(kafka);
    config.remove(ConsumerConfig.GROUP_ID_CONFIG);
    config.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return consumer(config, isolation);
  }

  private static Consumer<byte[], byte[]> consumer(Map<String, Object> config, String isolation) {
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static Map<String, Object> common() {
    Map<String, Object> config = new HashMap<>();
    config.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 50);
    config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    config.put(CommonClientConfigs.RETRY_BACKOFF_MS_CONFIG, 50);
    config.put(CommonClientConfigs.RETRY_BACKOFF_MAX_MS_CONFIG, 1_000);
    config.put(CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 3_000);
    config.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 30_000);
    return config;
  }
}
