package dateline.ingest.fetch.kafka;

import dateline.ingest.fetch.Body;
import dateline.ingest.fetch.Delivery;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Some records of one partition, in order.
 *
 * @param committed told once their articles are committed
 */
record KafkaRecords(
    KafkaPosition at, List<ConsumerRecord<byte[], byte[]>> records, Runnable committed)
    implements Delivery {
  KafkaRecords {
    records = List.copyOf(records);
  }

  @Override
  public String position() {
    return at.written();
  }

  @Override
  public String origin() {
    return at.topic() + "-" + at.partition() + "@" + at.from();
  }

  @Override
  public List<Body> bodies() {
    return records.stream().<Body>map(OneRecord::new).toList();
  }

  @Override
  public InputStream open() {
    return new SequenceInputStream(
        Collections.enumeration(records.stream().map(each -> new OneRecord(each).open()).toList()));
  }

  @Override
  public void done() {
    committed.run();
  }

  @Override
  public void failed(List<String> reasons) {
    // The records stay on their topic, and their bytes are among the dead letters.
    committed.run();
  }

  private record OneRecord(ConsumerRecord<byte[], byte[]> record) implements Body {
    @Override
    public String origin() {
      return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(record.value());
    }
  }
}
