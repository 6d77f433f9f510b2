package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.model.Reason;
import dateline.publish.Delivery.Addressee;
import dateline.publish.Outcome.Unwritable;
import dateline.publish.Outcome.Written;
import dateline.publish.ninjs.Ninjs;
import dateline.publish.route.Format;
import dateline.schemas.serde.AvroSerde;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Writes a delivery once in each format that its desks want. What does not fit a desk's topic is
 * refused here, since a producer that meets too large a record can only abort its transaction.
 * Thread-safe.
 */
final class DeliveryWriter {
  /** What a batch, a key and headers may take of a record's size. */
  private static final int OVERHEAD = 16 << 10;

  private final DeskTopics topics;
  private final AvroSerde<EnrichedArticle> avro = AvroSerde.of(EnrichedArticle.class);

  DeliveryWriter(Topics topics) {
    this.topics = new DeskTopics(topics);
  }

  /** What became of it at each desk, in the order of the desks. */
  List<Outcome> write(Delivery delivery) {
    Map<Format, byte[]> values = new EnumMap<>(Format.class);
    List<Outcome> outcomes = new ArrayList<>(delivery.addressees().size());
    String version = DeliveredVersion.of(delivery.story());
    for (Addressee to : delivery.addressees()) {
      byte[] value = values.computeIfAbsent(to.desk().format(), as -> encode(delivery.story(), as));
      outcomes.add(outcome(delivery.story(), version, to, value));
    }
    return outcomes;
  }

  private byte[] encode(EnrichedArticle story, Format format) {
    return switch (format) {
      case AVRO -> avro.encode(story);
      case NINJS -> Ninjs.write(story);
    };
  }

  private Outcome outcome(EnrichedArticle story, String version, Addressee to, byte[] value) {
    Topic<String, ?> topic = topics.of(to.desk());
    String max = topic.config().get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
    int allowed = Integer.parseInt(Objects.requireNonNull(max)) - OVERHEAD;
    if (value.length <= allowed) {
      return new Written(topic.name(), value, to.change(), version);
    }
    return new Unwritable(
        story,
        Reason.TOO_LARGE,
        "for %s: %s, %d bytes (allowed: %d)"
            .formatted(topic, to.desk().format(), value.length, allowed));
  }
}
