package dateline.publish.webhook;

import dateline.publish.route.Webhook;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The webhooks of the routes in force, each sending by itself. Thread-safe. */
public final class Webhooks implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final StreamsSettings settings;
  private final Function<String, @Nullable String> environment;
  private final RetryPolicy policy;
  private final MeterRegistry meters;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NEVER).build();
  private final Map<Webhook, WebhookSender> senders = new HashMap<>();
  private @Nullable WebhookLetters letters;

  /**
   * @param environment gives the value of a variable; null where it is not set
   */
  public Webhooks(
      StreamsSettings settings,
      Function<String, @Nullable String> environment,
      MeterRegistry meters) {
    this(settings, environment, RetryPolicy.USUAL, meters);
  }

  Webhooks(
      StreamsSettings settings,
      Function<String, @Nullable String> environment,
      RetryPolicy policy,
      MeterRegistry meters) {
    this.settings = settings;
    this.environment = environment;
    this.policy = policy;
    this.meters = meters;
  }

  /**
   * Has these webhooks send and no others; one that is as it was goes on. One whose secret cannot
   * be used does not send: that is logged, and its stories wait on its desk's topic.
   */
  public synchronized void set(Set<Webhook> webhooks) {
    Set<Webhook> old = new HashSet<>(senders.keySet());
    old.removeAll(webhooks);
    for (Webhook webhook : old) {
      WebhookSender sender = senders.remove(webhook);
      if (sender != null) {
        sender.close();
      }
    }
    for (Webhook webhook : webhooks) {
      if (!senders.containsKey(webhook)) {
        start(webhook);
      }
    }
  }

  private void start(Webhook webhook) {
    String secret = environment.apply(webhook.secret());
    SigningKey key;
    try {
      if (secret == null) {
        throw new IllegalArgumentException("is not set in the environment");
      }
      key = SigningKey.of(secret);
    } catch (IllegalArgumentException e) {
      LOG.error(
          "routes: {}.webhook.secret: {}: {}; its stories wait on its desk's topic",
          webhook.name(),
          webhook.secret(),
          e.getMessage());
      return;
    }
    Clock clock = Clock.systemUTC();
    Topics topics = settings.topics();
    if (letters == null) {
      letters = new WebhookLetters(topics, producer(topics), clock);
    }
    WebhookSender sender =
        new WebhookSender(
            webhook,
            List.of(
                topics.deskNinjs(webhook.desk().name()).name(),
                topics.webhookReplays(webhook.name()).name()),
            consumer(webhook, topics),
            new Receiver(webhook, key, http, policy.timeout(), clock),
            letters,
            policy,
            new WebhookMeters(meters, webhook.name()));
    senders.put(webhook, sender);
    sender.start();
  }

  private Map<String, String> clients() {
    Map<String, String> kafka = new HashMap<>(settings.kafka());
    // The stage's own name in its group; here each webhook is a group.
    kafka.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    return kafka;
  }

  private KafkaProducer<byte[], byte[]> producer(Topics topics) {
    Map<String, Object> properties = new HashMap<>(clients());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, String.valueOf(topics.deadLetterBytes()));
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private KafkaConsumer<byte[], byte[]> consumer(Webhook webhook, Topics topics) {
    Map<String, Object> properties = new HashMap<>(clients());
    properties.putAll(
        Map.of(
            ConsumerConfig.GROUP_ID_CONFIG,
            topics.prefix() + "dateline-webhook-" + webhook.name(),
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            "false",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            "false",
            // What waits for a slow receiver waits on its topic rather than here.
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            "50",
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            "6000",
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
            "2000"));
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @Override
  public synchronized void close() {
    senders.values().forEach(WebhookSender::close);
    senders.clear();
    if (letters != null) {
      letters.close();
    }
  }
}
