package dateline.publish.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EnrichedArticle;
import dateline.publish.TestStory;
import dateline.publish.dashboard.stats.Stats;
import dateline.publish.dashboard.story.StoryWindow;
import dateline.publish.dashboard.story.WindowSize;
import dateline.schemas.serde.AvroSerde;
import dateline.schemas.topic.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;

class StoryIntakeTest {
  private static final WindowSize SIZE = new WindowSize(5, 1 << 20, Duration.ofHours(1));
  private static final byte[] ODD = {7};

  private final AvroSerde<EnrichedArticle> avro = AvroSerde.of(EnrichedArticle.class);
  private final Serde<EnrichedArticle> values =
      Serdes.serdeFrom(
          avro.serializer(),
          (topic, bytes) -> {
            if (bytes.length == 1) {
              throw new IllegalStateException("nobody has thought of this");
            }
            return avro.decode(bytes);
          });
  private final Board board = new Board(SIZE, new StoryWindow(SIZE), new Stats());
  private final StoryIntake intake =
      new StoryIntake(
          new Topic<>("enriched", Serdes.String(), values, 1, (short) 1, Map.of()),
          board,
          Clock.fixed(TestStory.START.plusSeconds(600), ZoneOffset.UTC));

  @Test
  void shouldGoOnBehindARecordThatNobodyHasThoughtOf() {
    board.window().begin(new long[] {0}, TestStory.START);

    assertThat(intake.take(record(0, ODD), true)).isFalse();
    assertThat(intake.take(record(1, avro.encode(TestStory.usable(1).record())), true)).isTrue();

    assertThat(board.window().stories()).isOne();
    assertThat(board.window().point().next(0)).isEqualTo(2);
  }

  private static ConsumerRecord<String, byte[]> record(long offset, byte[] value) {
    return new ConsumerRecord<>(
        "enriched",
        0,
        offset,
        TestStory.START.toEpochMilli(),
        TimestampType.CREATE_TIME,
        0,
        value.length,
        TestStory.ID,
        value,
        new RecordHeaders(),
        Optional.empty());
  }
}
