package dateline.publish.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Stage;
import dateline.publish.PublishStage;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldLogTest {
  private static final Topics TOPICS =
      new Topics(new TopicSettings("line.", null, null, null, null, null, null));
  private static final String NAME = PublishStage.heldLog(TOPICS);
  private static final TopicPartition FIRST = new TopicPartition(NAME, 0);
  private static final TopicPartition SECOND = new TopicPartition(NAME, 1);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");

  private static ConsumerRecord<String, byte[]> record(
      TopicPartition at, long offset, long time, String key, byte @Nullable [] value) {
    return new ConsumerRecord<>(
        at.topic(),
        at.partition(),
        offset,
        time,
        TimestampType.CREATE_TIME,
        0,
        0,
        key,
        value,
        new RecordHeaders(),
        Optional.empty());
  }

  @Test
  void shouldReadWhatIsHeldAndNotWhatHasGoneOut() {
    Node[] nodes = {};
    consumer.updatePartitions(
        NAME,
        List.of(
            new PartitionInfo(NAME, 0, Node.noNode(), nodes, nodes),
            new PartitionInfo(NAME, 1, Node.noNode(), nodes, nodes)));
    consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
    consumer.updateEndOffsets(Map.of(FIRST, 3L, SECOND, 1L));
    consumer.schedulePollTask(
        () -> {
          consumer.addRecord(record(FIRST, 0, 20, "b", new byte[] {1}));
          consumer.addRecord(record(FIRST, 1, 10, "a", new byte[] {2}));
          consumer.addRecord(record(FIRST, 2, 30, "b", null));
          consumer.addRecord(record(SECOND, 0, 5, "c", new byte[] {3}));
        });

    assertThat(new HeldLog(NAME).read(consumer, () -> false))
        .extracting(ConsumerRecord::key)
        .containsExactly("c", "a");
  }

  @Test
  void shouldReadNothingWhereNoStageHasRun() {
    assertThat(new HeldLog(NAME).read(consumer, () -> false)).isEmpty();
  }

  @Test
  void shouldBeNamedAsStreamsNamesTheChangelogOfTheStage() {
    String application =
        new StreamsSettings(
                Stage.PUBLISH, TOPICS, Path.of("state"), Map.of("bootstrap.servers", "none:1"))
            .applicationId();

    assertThat(NAME).isEqualTo(application + "-held-stories-changelog");
  }
}
