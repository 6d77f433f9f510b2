package dateline.publish.webhook;

import dateline.model.DeadLetter;
import dateline.model.Position;
import dateline.model.Reason;
import dateline.model.Stage;
import dateline.publish.route.Webhook;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Writes the dead letters of what a webhook's receiver would not take. Thread-safe. */
final class WebhookLetters implements AutoCloseable {
  private final Topic<String, DeadLetter> topic;
  private final Producer<byte[], byte[]> producer;
  private final Clock clock;

  /**
   * @param producer closed with this
   */
  WebhookLetters(Topics topics, Producer<byte[], byte[]> producer, Clock clock) {
    this.topic = topics.deadLetter();
    this.producer = producer;
    this.clock = clock;
  }

  /**
   * Writes the letter of a record, with the headers that it has to have when it is replayed, and
   * returns when the cluster has it.
   *
   * @param reason why the last try failed
   * @throws KafkaException if the cluster does not take it
   */
  void write(Webhook webhook, ConsumerRecord<byte[], byte[]> record, int tries, String reason) {
    DeadLetter letter =
        DeadLetter.newBuilder()
            .setStage(Stage.PUBLISH)
            .setSource(source(record.key()))
            .setOrigin(WebhookReplays.origin(webhook))
            .setReason(Reason.OTHER)
            .setMessage(
                "not taken by %s in %d tries; the last: %s"
                    .formatted(webhook.url().getAuthority(), tries, reason))
            .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
            .setFormat(null)
            .setKey(record.key() == null ? null : ByteBuffer.wrap(record.key()))
            .setOriginal(ByteBuffer.wrap(record.value()))
            .setOriginalSize(record.value().length)
            .setPosition(new Position(record.topic(), record.partition(), record.offset()))
            .build();
    try {
      producer
          .send(
              new ProducerRecord<>(
                  topic.name(),
                  null,
                  record.key(),
                  topic.values().serializer().serialize("", letter),
                  WebhookReplays.kept(record.headers())))
          .get();
    } catch (ExecutionException e) {
      throw new KafkaException(topic + ": " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while writing a dead letter", e);
    }
  }

  private static @Nullable String source(byte @Nullable [] key) {
    if (key == null) {
      return null;
    }
    String id = new String(key, StandardCharsets.UTF_8);
    int colon = id.indexOf(':');
    return colon > 0 ? id.substring(0, colon) : null;
  }

  @Override
  public void close() {
    producer.close();
  }
}
