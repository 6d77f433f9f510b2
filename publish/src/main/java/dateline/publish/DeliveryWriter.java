package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.model.Reason;
import dateline.publish.Outcome.Unwritable;
import dateline.publish.Outcome.Written;
import dateline.publish.ninjs.Ninjs;
import dateline.schemas.serde.TooLargeException;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.util.Objects;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Writes a delivery in its desk's format. What does not fit the desk's topic is refused here, since
 * a producer that meets too large a record can only abort its transaction. Thread-safe.
 */
final class DeliveryWriter {
  /** What a batch, a key and headers may take of a record's size. */
  private static final int OVERHEAD = 16 << 10;

  private final DeskTopics desks;
  private final Serializer<EnrichedArticle> avro;

  DeliveryWriter(Topics topics) {
    this.desks = new DeskTopics(topics);
    this.avro = topics.enriched().values().serializer();
  }

  Outcome write(Delivery delivery) {
    Topic<String, ?> topic = desks.of(delivery.desk());
    byte[] value;
    try {
      value =
          switch (delivery.desk().format()) {
            case AVRO -> avro.serialize(topic.name(), delivery.story());
            case NINJS -> Ninjs.write(delivery.story());
          };
    } catch (TooLargeException e) {
      return tooLarge(delivery, topic, String.valueOf(e.getMessage()));
    }
    String max = topic.config().get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
    int allowed = Integer.parseInt(Objects.requireNonNull(max)) - OVERHEAD;
    return value.length <= allowed
        ? new Written(topic.name(), value)
        : tooLarge(
            delivery,
            topic,
            "%s: %d bytes (allowed: %d)"
                .formatted(delivery.desk().format(), value.length, allowed));
  }

  private static Outcome tooLarge(Delivery delivery, Topic<String, ?> topic, String message) {
    return new Unwritable(delivery.story(), Reason.TOO_LARGE, "for " + topic + ": " + message);
  }
}
