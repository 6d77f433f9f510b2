package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Checkpoint;
import dateline.schemas.topic.TopicSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class CheckpointReaderTest {
  private static final TopicPartition PARTITION =
      new TopicPartition(Fixtures.TOPICS.checkpoints().name(), 2);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final CheckpointReader reader =
      new CheckpointReader(
          new ClientSettings(
              new IngestSettings(Map.of(), TopicSettings.defaults(), List.of(), null),
              Fixtures.TOPICS),
          Fixtures.TOPICS);

  @Test
  void shouldFindTheLastOfTheSource() {
    consumer.schedulePollTask(
        () -> {
          add(0, "box", "a");
          add(1, "box", "b");
          add(2, "other", "c");
        });

    // One more than the records: the end of a transaction has an offset of its own.
    assertThat(last(0, 3).map(Checkpoint::getPosition)).contains("b");
  }

  @Test
  void shouldLookFurtherBackForASourceThatIsSeldomRead() {
    consumer.schedulePollTask(() -> add(19_999, "other", "c"));
    consumer.schedulePollTask(
        () -> {
          add(4, "box", "a");
          add(14_999, "other", "c");
        });

    assertThat(last(0, 20_000).map(Checkpoint::getPosition)).contains("a");
  }

  @Test
  void shouldFindTheItemsOfTheSource() {
    IngestRecords.OfSource records =
        new IngestRecords(Fixtures.TOPICS, Fixtures.CLOCK).of(Fixtures.source(), 2);
    SeenItems.Known known = new SeenItems.Known(9, Fixtures.NOW);
    consumer.schedulePollTask(
        () -> {
          add(0, records.seen(1, known));
          add(1, records.seen(2, known));
          add(2, "box", "a");
          add(3, records.forgotten(1));
          add(4, "other/0000000000000003", "c");
          add(5, records.rhythm(List.of(1.0, 2.0)));
        });
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));

    CheckpointReader.Past past = reader.past(consumer, "box", PARTITION, 6);

    assertThat(past.last().map(Checkpoint::getPosition)).contains("a");
    assertThat(past.seen().known(2)).isEqualTo(known);
    assertThat(past.seen().size()).isEqualTo(1);
    assertThat(past.rhythm()).containsExactly(1.0, 2.0);
  }

  @Test
  void shouldWaitForWhatStandsBehindAnotherSourcesOpenTransaction() {
    consumer.schedulePollTask(() -> add(0, "box", "a"));
    // Nothing can be read while it is open.
    consumer.schedulePollTask(() -> {});
    consumer.schedulePollTask(() -> add(2, "box", "b"));

    assertThat(last(0, 3).map(Checkpoint::getPosition)).contains("b");
  }

  @Test
  void shouldFindNothingOnAnEmptyPartition() {
    assertThat(last(7, 7)).isEmpty();
  }

  private Optional<Checkpoint> last(long begin, long end) {
    consumer.updateBeginningOffsets(Map.of(PARTITION, begin));
    return reader.last(consumer, "box", PARTITION, end);
  }

  private void add(long offset, Entry entry) {
    consumer.addRecord(
        new ConsumerRecord<>(
            PARTITION.topic(),
            PARTITION.partition(),
            offset,
            entry.record().key(),
            entry.record().value()));
  }

  private void add(long offset, String source, String position) {
    Entry entry =
        new IngestRecords(Fixtures.TOPICS, Fixtures.CLOCK)
            .of(Fixtures.source(), 2)
            .checkpoint(position, "digest", 1, true, false);
    consumer.addRecord(
        new ConsumerRecord<>(
            PARTITION.topic(),
            PARTITION.partition(),
            offset,
            source.getBytes(StandardCharsets.UTF_8),
            entry.record().value()));
  }
}
