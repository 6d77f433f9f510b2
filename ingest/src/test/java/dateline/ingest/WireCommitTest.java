package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WireCommitTest {
  private final LimitedProducer producer = new LimitedProducer();

  @Test
  void shouldCommitAllInOneTransaction() {
    SourceLog log = WireCommit.open(producer, CheckpointReader.Past::none);

    List<Entry> committed = log.commit(List.of(entry(10, null), entry(20, null)));

    assertThat(committed).hasSize(2);
    assertThat(producer.history()).hasSize(2);
    assertThat(producer.commitCount()).isEqualTo(1);
  }

  @Test
  void shouldFenceBeforeItReadsTheCheckpoint() {
    WireCommit.open(
        producer,
        () -> {
          assertThat(producer.transactionInitialized()).isTrue();
          return CheckpointReader.Past.none();
        });

    assertThat(producer.closed()).isFalse();
  }

  @Test
  void shouldCloseTheProducerWhenTheCheckpointCannotBeRead() {
    assertThatThrownBy(
            () ->
                WireCommit.open(
                    producer,
                    () -> {
                      throw new TimeoutException("no answer");
                    }))
        .isInstanceOf(TimeoutException.class);
    assertThat(producer.closed()).isTrue();
  }

  @Test
  void shouldReplaceWhatTheBrokerFindsTooLarge() {
    SourceLog log = WireCommit.open(producer, CheckpointReader.Past::none);
    Entry small = entry(10, null);

    List<Entry> committed = log.commit(List.of(entry(2000, entry(1500, small)), entry(30, null)));

    assertThat(committed)
        .extracting(entry -> entry.record().value().length)
        .containsExactly(10, 30);
    assertThat(producer.history())
        .extracting(record -> record.value().length)
        .containsExactly(10, 30);
    assertThat(producer.commitCount()).isEqualTo(1);
  }

  @Test
  void shouldFailWhenNothingIsSmallEnough() {
    SourceLog log = WireCommit.open(producer, CheckpointReader.Past::none);

    assertThatThrownBy(() -> log.commit(List.of(entry(2000, null))))
        .isInstanceOf(KafkaException.class)
        .hasMessageContaining("refuses even");
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void shouldSayThatAnotherOwnerHasTakenOver() {
    SourceLog log = WireCommit.open(producer, CheckpointReader.Past::none);
    producer.commitTransactionException = new ProducerFencedException("epoch");

    assertThatThrownBy(() -> log.commit(List.of(entry(10, null))))
        .isInstanceOf(SourceLog.FencedException.class);
  }

  @Test
  void shouldNotHideThatACommitIsInDoubt() {
    SourceLog log = WireCommit.open(producer, CheckpointReader.Past::none);
    producer.commitTransactionException = new TimeoutException("no answer");

    assertThatThrownBy(() -> log.commit(List.of(entry(10, null))))
        .isInstanceOf(TimeoutException.class);
  }

  private static Entry entry(int size, @Nullable Entry smaller) {
    return new Entry(
        Entry.Kind.ARTICLE,
        new ProducerRecord<>("topic", 0, new byte[0], new byte[size]),
        smaller == null ? null : () -> smaller);
  }

  /** Refuses large records as a broker does, and everything after them in that transaction. */
  private static final class LimitedProducer extends MockProducer<byte[], byte[]> {
    private boolean broken;

    private LimitedProducer() {
      super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void beginTransaction() {
      broken = false;
      super.beginTransaction();
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
      if (broken) {
        throw new KafkaException("an earlier record has failed");
      }
      if (record.value().length > 1000) {
        broken = true;
        return CompletableFuture.failedFuture(new RecordTooLargeException("too large"));
      }
      return super.send(record);
    }
  }
}
