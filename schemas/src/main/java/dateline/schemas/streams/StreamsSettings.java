package dateline.schemas.streams;

import dateline.model.Stage;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.topic.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How a Kafka Streams stage runs: exactly once, with the latency of one commit interval, and back
 * within seconds after a fault.
 *
 * @param stage which stage it is
 * @param topics the pipeline's topics
 * @param stateDir where it keeps its stores, which Kafka can rebuild
 * @param kafka Kafka's own properties, {@code bootstrap.servers} among them; they win over the
 *     defaults here, but may not touch what the promises rest on
 */
public record StreamsSettings(
    Stage stage, Topics topics, Path stateDir, Map<String, String> kafka) {
  private static final int MOST_THREADS = 4;

  private static final Set<String> PROMISES =
      Set.of(
          StreamsConfig.APPLICATION_ID_CONFIG,
          StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
          StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
          StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
          StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG);

  public StreamsSettings {
    kafka = Map.copyOf(kafka);
    check(kafka);
  }

  /**
   * Makes sure that properties leave alone what the promises rest on.
   *
   * @param kafka Kafka's own properties, for any stage
   * @throws SettingsException if they do not
   */
  public static void check(Map<String, String> kafka) {
    List<Problem> problems =
        kafka.keySet().stream()
            .filter(PROMISES::contains)
            .sorted()
            .map(
                key ->
                    new Problem(
                        "kafka",
                        0,
                        key,
                        "'"
                            + kafka.get(key)
                            + "' (allowed: nothing; the pipeline's promises rest"
                            + " on what it sets here)"))
            .toList();
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  /** The application id, which is also the consumer group: the topics' prefix and the stage. */
  public String applicationId() {
    return applicationId(topics, stage);
  }

  private static String applicationId(Topics topics, Stage stage) {
    return topics.prefix() + "dateline-" + stage.name().toLowerCase(Locale.ROOT);
  }

  /** The topic in which Kafka Streams keeps what a store of a stage holds. */
  public static String changelog(Topics topics, Stage stage, String store) {
    return applicationId(topics, stage) + "-" + store + "-changelog";
  }

  /**
   * Whether the instance has a stable name in its group, and so keeps its place across restarts.
   */
  public boolean isStaticMember() {
    return kafka.containsKey(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG)
        || kafka.containsKey(StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG));
  }

  /** One for each processor, but no more than a small cluster's partitions can keep busy. */
  private static int threads() {
    return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }

  /** The properties for {@link org.apache.kafka.streams.KafkaStreams}. */
  public Properties properties() {
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            StreamsConfig.APPLICATION_ID_CONFIG,
            applicationId(),
            StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
            StreamsConfig.EXACTLY_ONCE_V2,
            StreamsConfig.STATE_DIR_CONFIG,
            stateDir.toString(),
            // With exactly-once a story is seen downstream when its transaction commits, so this
            // is the latency of the stage. But a commit that spans many topics takes some 15 ms on
            // a busy machine: at 10 ms publish makes one for each story, and falls behind.
            StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
            "50",
            StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
            String.valueOf(topics.deadLetterBytes()),
            StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG),
            "earliest",
            StreamsConfig.consumerPrefix(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG),
            "false",
            StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG),
            String.valueOf(topics.deadLetterBytes())));
    // Nobody sees a record before its transaction commits, and a commit sends what is left: small
    // requests in between win nothing and cost the broker much.
    properties.putAll(
        Map.of(
            StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
            "50",
            StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG),
            String.valueOf(128 << 10),
            // A transaction that begins while the one before is being ended is told to ask again;
            // by default a tenth of a second later (KAFKA-20000).
            StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG),
            "5"));
    // Before a task runs, its store is read to the end, and a reader at the end waits for more; by
    // default half a second, several times at every start.
    properties.put(
        StreamsConfig.restoreConsumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), "20");
    if (stage == Stage.ENRICH) {
      // Labelling is nearly all computing, so one thread would leave the other processors idle.
      properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, String.valueOf(threads()));
    }
    // A dead process is noticed in seconds; the defaults take 45.
    properties.putAll(
        Map.of(
            StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
            "6000",
            StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
            "2000",
            StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
            "10000",
            CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            "500",
            CommonClientConfigs.RETRY_BACKOFF_MAX_MS_CONFIG,
            "500"));
    properties.putAll(
        Map.of(
            StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
            UndecodableRecords.class.getName(),
            StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
            PoisonRecords.class.getName(),
            // The name of a switch that Kafka takes away when it is always on; until then it warns.
            "processing.exception.handler.global.enabled",
            "true",
            StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG,
            UnwritableRecords.class.getName(),
            DeadLetters.STAGE,
            stage.name(),
            DeadLetters.TOPIC,
            topics.deadLetter().name(),
            DeadLetters.MAX_BYTES,
            String.valueOf(topics.deadLetterBytes() - (512 << 10))));
    properties.putAll(kafka);
    return properties;
  }
}
