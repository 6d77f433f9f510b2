package dateline.publish.webhook;

import static dateline.publish.webhook.TestReceiver.retryAfter;
import static dateline.publish.webhook.TestReceiver.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.model.DeadLetter;
import dateline.model.Reason;
import dateline.model.Stage;
import dateline.publish.DeliveredVersion;
import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import dateline.publish.route.Webhook;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One webhook against a real server; only Kafka is not. */
class WebhookSenderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final Topics TOPICS = new Topics(TopicSettings.defaults());
  private static final String DESK = TOPICS.deskNinjs("cms").name();
  private static final TopicPartition FIRST = new TopicPartition(DESK, 0);
  private static final TopicPartition SECOND = new TopicPartition(DESK, 1);
  private static final TopicPartition REPLAYS =
      new TopicPartition(TOPICS.webhookReplays("cms").name(), 0);
  private static final RetryPolicy POLICY =
      new RetryPolicy(3, Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(800));

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final MockProducer<byte[], byte[]> letters =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private TestReceiver receiver;
  private WebhookSender sender;

  @BeforeEach
  void start() throws IOException {
    receiver = new TestReceiver();
    Webhook webhook =
        new Webhook("cms", new Desk("cms", Format.NINJS), receiver.url(), "CMS_SECRET");
    sender =
        new WebhookSender(
            webhook,
            List.of(DESK, REPLAYS.topic()),
            consumer,
            new Receiver(
                webhook,
                SigningKey.of(SECRET),
                HttpClient.newHttpClient(),
                POLICY.timeout(),
                Clock.systemUTC()),
            new WebhookLetters(TOPICS, letters, Clock.systemUTC()),
            POLICY,
            new WebhookMeters(meters, "cms"));
    consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L, REPLAYS, 0L));
  }

  @AfterEach
  void close() {
    sender.close();
    receiver.close();
  }

  private void send(ConsumerRecord<?, ?>... records) {
    consumer.schedulePollTask(
        () -> {
          consumer.rebalance(List.of(FIRST, SECOND, REPLAYS));
          for (ConsumerRecord<?, ?> record : records) {
            @SuppressWarnings("unchecked")
            ConsumerRecord<byte[], byte[]> bytes = (ConsumerRecord<byte[], byte[]>) record;
            consumer.addRecord(bytes);
          }
        });
    sender.start();
  }

  private static ConsumerRecord<byte[], byte[]> record(int partition, long offset, String body) {
    return record(DESK, partition, offset, body);
  }

  private static ConsumerRecord<byte[], byte[]> record(
      String topic, int partition, long offset, String body) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(
            topic, partition, offset, "pinewire:1".getBytes(StandardCharsets.UTF_8), utf8(body));
    record.headers().add(DeliveredVersion.HEADER, utf8("version-of-" + body));
    return record;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void awaitCommitted(TopicPartition partition, long offset) {
    await("committed " + offset)
        .atMost(PATIENCE)
        .until(
            () -> {
              var committed = consumer.committed(Set.of(partition)).get(partition);
              return committed != null && committed.offset() == offset;
            });
  }

  private double count(String outcome) {
    return meters.get("dateline.webhook.messages").tag("outcome", outcome).counter().count();
  }

  @Test
  void shouldSignWhatItSendsAsStandardWebhooksSays() throws Exception {
    send(record(0, 0, "{\"a\":1}"));
    awaitCommitted(FIRST, 1);

    TestReceiver.Message message = receiver.messages().get(0);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(utf8("0123456789abcdef0123456789abcdef"), "HmacSHA256"));
    byte[] digest =
        mac.doFinal(utf8("msg_version-of-{\"a\":1}." + message.timestamp() + ".{\"a\":1}"));
    assertThat(message.id()).isEqualTo("msg_version-of-{\"a\":1}");
    assertThat(message.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(digest));
  }

  @Test
  void shouldSendAgainUnderTheSameIdUntilItIsTaken() {
    receiver.answering(status(500), status(302));
    send(record(0, 0, "a"));
    awaitCommitted(FIRST, 1);

    assertThat(receiver.messages())
        .hasSize(3)
        .extracting(TestReceiver.Message::id)
        .containsOnly("msg_version-of-a");
    assertThat(letters.history()).isEmpty();
    assertThat(count("again")).isEqualTo(2);
  }

  @Test
  void shouldWaitAsLongAsTheReceiverAsks() {
    receiver.answering(retryAfter(503, "1"));
    send(record(0, 0, "a"));
    awaitCommitted(FIRST, 1);

    List<TestReceiver.Message> messages = receiver.messages();
    assertThat(Duration.between(messages.get(0).at(), messages.get(1).at()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(950));
  }

  @Test
  void shouldSendAgainWhenTheReceiverHangs() {
    receiver.answering(receiver.hang(), receiver.hangInTheBody());
    send(record(0, 0, "a"));
    awaitCommitted(FIRST, 1);

    assertThat(receiver.bodies()).containsExactly("a", "a", "a");
  }

  @Test
  void shouldWriteADeadLetterAfterTheLastTryAndGoOn() {
    receiver.answering(status(500), status(500), status(400));
    send(record(0, 0, "a"), record(0, 1, "b"));
    awaitCommitted(FIRST, 2);

    assertThat(receiver.bodies()).containsExactly("a", "a", "a", "b");
    DeadLetter letter =
        TOPICS
            .deadLetter()
            .values()
            .deserializer()
            .deserialize("", letters.history().get(0).value());
    assertThat(letters.history()).hasSize(1);
    assertThat(letter.getOrigin()).isEqualTo("webhook cms");
    assertThat(letter.getSource()).isEqualTo("pinewire");
    assertThat(letter.getMessage())
        .matches("not taken by 127\\.0\\.0\\.1:\\d+ in 3 tries; the last: HTTP status 400");
    assertThat(letter.getPosition().getTopic()).isEqualTo(DESK);
    assertThat(count("dead")).isEqualTo(1);
  }

  @Test
  void shouldKeepWithItsLetterWhatARecordIs() {
    receiver.answering(status(500), status(500), status(400));
    ConsumerRecord<byte[], byte[]> record = record(0, 0, "a");
    record.headers().add("traceparent", utf8("of its journey"));
    send(record);
    awaitCommitted(FIRST, 1);

    var kept = WebhookReplays.kept(letters.history().get(0).headers());
    assertThat(letters.history().get(0).headers()).containsExactlyElementsOf(kept);
    assertThat(kept).extracting(Header::key).containsExactly(DeliveredVersion.HEADER);
  }

  @Test
  void shouldSendWhatIsReplayedForItUnderTheIdThatItHad() {
    send(record(REPLAYS.topic(), 0, 0, "a"));
    awaitCommitted(REPLAYS, 1);

    assertThat(receiver.messages())
        .extracting(TestReceiver.Message::id)
        .containsExactly("msg_version-of-a");
  }

  @Test
  void shouldReplayALetterForItsWebhookAlone() {
    DeadLetter letter =
        DeadLetter.newBuilder()
            .setStage(Stage.PUBLISH)
            .setOrigin("webhook cms")
            .setReason(Reason.OTHER)
            .setMessage("not taken")
            .setAt(Instant.EPOCH)
            .setOriginal(ByteBuffer.allocate(0))
            .setOriginalSize(0)
            .build();

    assertThat(WebhookReplays.topic(letter, TOPICS))
        .hasValueSatisfying(topic -> assertThat(topic.name()).isEqualTo("webhook.cms.replay"));
    letter.setOrigin("articles.enriched");
    assertThat(WebhookReplays.topic(letter, TOPICS)).isEmpty();
  }

  @Test
  void shouldKeepTheOrderOfAPartitionAndNotHoldUpAnother() {
    receiver.answering(receiver.hang());
    send(record(0, 0, "a"), record(0, 1, "b"), record(1, 0, "c"), record(1, 1, "d"));
    awaitCommitted(FIRST, 2);
    awaitCommitted(SECOND, 2);

    assertThat(receiver.bodies())
        .filteredOn(List.of("a", "b")::contains)
        .containsSubsequence("a", "b");
    assertThat(receiver.bodies())
        .filteredOn(List.of("c", "d")::contains)
        .containsSubsequence("c", "d");
    assertThat(receiver.bodies()).hasSize(5);
  }

  @Test
  void shouldStopAndKeepItsPlaceWhenTheReceiverIsGone() {
    receiver.answering(status(204), status(410));
    send(record(0, 0, "a"), record(0, 1, "b"), record(0, 2, "c"));
    await("the end").atMost(PATIENCE).until(consumer::closed);

    assertThat(receiver.bodies()).containsExactly("a", "b");
    assertThat(count("done")).isEqualTo(1);
    assertThat(count("gone")).isEqualTo(1);
  }
}
