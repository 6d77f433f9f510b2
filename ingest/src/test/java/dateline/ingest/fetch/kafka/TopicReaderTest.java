package dateline.ingest.fetch.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Body;
import dateline.ingest.fetch.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicReaderTest {
  private static final Duration WAIT = Duration.ofMillis(10);
  private static final KafkaSettings SETTINGS = settings(KafkaSettings.Start.EARLIEST);

  @Test
  void shouldBringTheRecordsOfEachPartitionInOrder() throws InterruptedException {
    TopicReader reader = reader(consumer(0, 3, 2));

    Delivery first = next(reader);
    Delivery second = next(reader);

    assertThat(texts(first)).containsExactly("0-0", "0-1", "0-2");
    assertThat(texts(second)).containsExactly("1-0", "1-1");
    assertThat(second.bodies()).extracting(Body::origin).containsExactly("wire-1@0", "wire-1@1");
    assertThat(reader.next(WAIT)).isEmpty();
  }

  @Test
  void shouldGoOnAfterWhatIsCommitted() throws InterruptedException {
    String committed = next(reader(consumer(0, 3, 2))).position();

    TopicReader later = reader(consumer(0, 5, 2));
    assertThat(later.resume(committed, true)).isEmpty();

    assertThat(texts(next(later))).containsExactly("0-3", "0-4");
    assertThat(texts(next(later))).containsExactly("1-0", "1-1");
  }

  @Test
  void shouldBringAgainExactlyWhatIsUnfinished() throws InterruptedException {
    String begun = next(reader(consumer(0, 3, 2))).position();

    MockConsumer<byte[], byte[]> consumer = consumer(0, 5, 2);
    // It does not bring again what it was sought away from.
    consumer.setMaxPollRecords(3);
    TopicReader later = reader(consumer);
    later.resume(begun, false);
    Delivery again = next(later);

    assertThat(again.position()).isEqualTo(begun);
    assertThat(texts(again)).containsExactly("0-0", "0-1", "0-2");
    List<String> rest = new ArrayList<>();
    while (rest.size() < 4) {
      rest.addAll(texts(next(later)));
    }
    assertThat(rest).containsExactlyInAnyOrder("0-3", "0-4", "1-0", "1-1");
  }

  @Test
  void shouldBeginWithWhatIsNewWhereTheSettingsSaySo() throws InterruptedException {
    MockConsumer<byte[], byte[]> consumer = consumer(0, 3, 2);
    TopicReader reader =
        new TopicReader("box", settings(KafkaSettings.Start.LATEST), () -> consumer);
    assertThat(reader.next(WAIT)).isEmpty();

    consumer.addRecord(record(1, 2, "new"));

    assertThat(texts(next(reader))).containsExactly("new");
  }

  @Test
  void shouldPassOverWhatWasDeletedBeforeItWasRead() throws InterruptedException {
    String committed = next(reader(consumer(0, 1, 0))).position();

    TopicReader later = reader(consumer(4, 6, 0));
    later.resume(committed, true);

    assertThat(texts(next(later))).containsExactly("0-4", "0-5");
  }

  @Test
  void shouldPassOverRecordsWithoutAValue() throws InterruptedException {
    MockConsumer<byte[], byte[]> consumer = consumer(0, 0, 0);
    TopicReader reader = reader(consumer);
    assertThat(reader.next(WAIT)).isEmpty();
    consumer.addRecord(record(0, 0, null));
    consumer.addRecord(record(0, 1, "goats"));

    assertThat(texts(next(reader))).containsExactly("goats");
  }

  @Test
  void shouldStartAgainFromWhatWasBroughtAfterAFailure() throws InterruptedException {
    MockConsumer<byte[], byte[]> broken = consumer(0, 2, 0);
    MockConsumer<byte[], byte[]> whole = consumer(0, 3, 0);
    List<MockConsumer<byte[], byte[]>> each = new ArrayList<>(List.of(broken, whole));
    TopicReader reader = new TopicReader("box", SETTINGS, () -> each.remove(0));
    assertThat(texts(next(reader))).containsExactly("0-0", "0-1");

    broken.setPollException(new KafkaException("no way in"));
    assertThat(reader.next(WAIT)).isEmpty();

    assertThat(broken.closed()).isTrue();
    assertThat(texts(next(reader))).containsExactly("0-2");
  }

  @Test
  void shouldTakeNoPositionOfAnotherTopicOrTransport() {
    assertThat(KafkaPosition.read("a.xml")).isEmpty();
    assertThat(KafkaPosition.read("kafka 1\nwire\n0 x\n0:1")).isEmpty();
    assertThat(KafkaPosition.read("kafka 1\nwire\n0 1\n0:5 1:7").orElseThrow().next())
        .isEqualTo(Map.of(0, 5L, 1, 7L));
  }

  private static KafkaSettings settings(KafkaSettings.Start start) {
    return new KafkaSettings("wire", null, start, null, Map.of());
  }

  private static TopicReader reader(MockConsumer<byte[], byte[]> consumer) {
    return new TopicReader("box", SETTINGS, () -> consumer);
  }

  /** A topic of two partitions, with the records from that offset to those ends. */
  private static MockConsumer<byte[], byte[]> consumer(long begin, long end0, long end1) {
    MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    Node node = new Node(0, "localhost", 9092);
    consumer.updatePartitions(
        "wire",
        IntStream.range(0, 2)
            .mapToObj(i -> new PartitionInfo("wire", i, node, new Node[0], new Node[0]))
            .toList());
    TopicPartition zero = new TopicPartition("wire", 0);
    TopicPartition one = new TopicPartition("wire", 1);
    consumer.updateBeginningOffsets(Map.of(zero, begin, one, 0L));
    consumer.updateEndOffsets(Map.of(zero, end0, one, end1));
    consumer.schedulePollTask(
        () -> {
          LongStream.range(begin, end0).forEach(i -> consumer.addRecord(record(0, i, "0-" + i)));
          LongStream.range(0, end1).forEach(i -> consumer.addRecord(record(1, i, "1-" + i)));
        });
    return consumer;
  }

  private static ConsumerRecord<byte[], byte[]> record(
      int partition, long offset, @Nullable String text) {
    byte[] value = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    return new ConsumerRecord<>("wire", partition, offset, null, value);
  }

  private static Delivery next(TopicReader reader) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      Optional<Delivery> next = reader.next(WAIT);
      if (next.isPresent()) {
        return next.get();
      }
    }
    throw new AssertionError("nothing came");
  }

  private static List<String> texts(Delivery delivery) {
    return delivery.bodies().stream().map(TopicReaderTest::text).toList();
  }

  private static String text(Body body) {
    try (var bytes = body.open()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
