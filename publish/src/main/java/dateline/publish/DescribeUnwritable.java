package dateline.publish;

import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.model.Position;
import dateline.model.Stage;
import dateline.publish.Outcome.Unwritable;
import dateline.schemas.serde.AvroSerde;
import dateline.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/**
 * Makes the dead letter of a story that a desk could not be given: the record, where it stood, why.
 * A story that comes out of its embargo stands nowhere any more; its letter has it whole too.
 */
final class DescribeUnwritable extends ContextualFixedKeyProcessor<String, Unwritable, DeadLetter> {
  private final AvroSerde<EnrichedArticle> serde = AvroSerde.of(EnrichedArticle.class);

  private final Topics topics;

  DescribeUnwritable(Topics topics) {
    this.topics = topics;
  }

  @Override
  public void process(FixedKeyRecord<String, Unwritable> record) {
    Unwritable unwritable = record.value();
    byte[] original = serde.encode(unwritable.story());
    Position position =
        context()
            .recordMetadata()
            .filter(at -> at.topic() != null)
            .map(at -> new Position(at.topic(), at.partition(), at.offset()))
            .orElseGet(() -> new Position(topics.enriched().name(), -1, -1L));
    context()
        .forward(
            record.withValue(
                DeadLetter.newBuilder()
                    .setStage(Stage.PUBLISH)
                    .setSource(unwritable.story().getArticle().getSource())
                    .setOrigin(topics.enriched().name())
                    .setReason(unwritable.reason())
                    .setMessage(unwritable.message())
                    .setAt(Instant.ofEpochMilli(context().currentSystemTimeMs()))
                    .setFormat(null)
                    .setKey(ByteBuffer.wrap(record.key().getBytes(StandardCharsets.UTF_8)))
                    .setOriginal(ByteBuffer.wrap(original))
                    .setOriginalSize(original.length)
                    .setPosition(position)
                    .build()));
  }
}
