package dateline.enrich;

import dateline.model.DeadLetter;
import dateline.model.Position;
import dateline.model.RawArticle;
import dateline.model.Stage;
import dateline.schemas.serde.AvroSerde;
import dateline.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Makes the dead letter of a story that could not be labelled: the record, where it stood, why. */
final class DescribeRejected
    extends ContextualFixedKeyProcessor<String, Outcome.Rejected, DeadLetter> {
  private final AvroSerde<RawArticle> serde = AvroSerde.of(RawArticle.class);

  private final Topics topics;

  DescribeRejected(Topics topics) {
    this.topics = topics;
  }

  @Override
  public void process(FixedKeyRecord<String, Outcome.Rejected> record) {
    Outcome.Rejected rejected = record.value();
    byte[] original = serde.encode(rejected.raw());
    Position position =
        context()
            .recordMetadata()
            .map(at -> new Position(at.topic(), at.partition(), at.offset()))
            .orElseGet(() -> new Position(topics.raw().name(), -1, -1L));
    context()
        .forward(
            record.withValue(
                DeadLetter.newBuilder()
                    .setStage(Stage.ENRICH)
                    .setSource(rejected.raw().getArticle().getSource())
                    .setOrigin(rejected.raw().getOrigin())
                    .setReason(rejected.reason())
                    .setMessage(rejected.message())
                    .setAt(Instant.ofEpochMilli(record.timestamp()))
                    .setFormat(null)
                    .setKey(ByteBuffer.wrap(record.key().getBytes(StandardCharsets.UTF_8)))
                    .setOriginal(ByteBuffer.wrap(original))
                    .setOriginalSize(original.length)
                    .setPosition(position)
                    .build()));
  }
}
