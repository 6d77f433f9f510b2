package dateline.ingest;

import dateline.model.Checkpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** Commits a source's items in Kafka transactions. */
final class WireCommit implements SourceLog {
  private final Producer<byte[], byte[]> producer;
  private final CheckpointReader.Past past;

  private WireCommit(Producer<byte[], byte[]> producer, CheckpointReader.Past past) {
    this.producer = producer;
    this.past = past;
  }

  /**
   * Fences earlier owners of the source, whose open transaction comes to nothing, and reads where
   * they had got to. In this order: the other way round, they could still move on.
   *
   * @throws KafkaException if the cluster does not answer
   */
  static SourceLog open(
      Source source, int partition, ClientSettings clients, CheckpointReader checkpoints) {
    return open(clients.producer(source.name()), () -> checkpoints.past(source, partition));
  }

  static SourceLog open(Producer<byte[], byte[]> producer, Supplier<CheckpointReader.Past> past) {
    try {
      producer.initTransactions();
      return new WireCommit(producer, past.get());
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  @Override
  public Optional<Checkpoint> last() {
    return past.last();
  }

  @Override
  public SeenItems seen() {
    return past.seen();
  }

  @Override
  public List<Double> rhythm() {
    return past.rhythm();
  }

  @Override
  public List<Entry> commit(List<Entry> entries) {
    List<Entry> sending = new ArrayList<>(entries);
    try {
      while (!sent(sending)) {
        // Some were too large for the broker; they are smaller now.
        producer.abortTransaction();
      }
      producer.commitTransaction();
      return List.copyOf(sending);
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      throw new FencedException(e);
    }
  }

  /** Sends all of them; returns false when some had to be replaced and nothing is sent. */
  private boolean sent(List<Entry> entries) {
    producer.beginTransaction();
    List<Future<RecordMetadata>> answers = new ArrayList<>(entries.size());
    KafkaException refusal = send(entries, answers);
    boolean whole = true;
    for (int i = 0; i < answers.size(); i++) {
      if (tooLarge(answers.get(i))) {
        Entry entry = entries.get(i);
        if (entry.smaller() == null) {
          throw new KafkaException(
              entry.record().topic() + ": refuses even " + entry.size() + " bytes");
        }
        entries.set(i, entry.smaller().get());
        whole = false;
      }
    }
    if (whole && refusal != null) {
      throw refusal;
    }
    return whole;
  }

  /** Sends until the producer refuses, as it does once an earlier record has failed. */
  private @Nullable KafkaException send(List<Entry> entries, List<Future<RecordMetadata>> answers) {
    try {
      for (Entry entry : entries) {
        answers.add(producer.send(entry.record()));
      }
      producer.flush();
      return null;
    } catch (KafkaException e) {
      return e;
    }
  }

  private static boolean tooLarge(Future<RecordMetadata> answer) {
    try {
      answer.get();
      return false;
    } catch (ExecutionException e) {
      // Whatever else went wrong, the commit says so better.
      return e.getCause() instanceof RecordTooLargeException;
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  @Override
  public void close() {
    try {
      // No time to wait in: what is not committed by now is not going to be.
      producer.close(Duration.ZERO);
    } catch (KafkaException e) {
      // There is nobody to tell: the next owner's first act ends the transaction.
      return;
    }
  }
}
