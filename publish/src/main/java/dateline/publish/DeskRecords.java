package dateline.publish;

import dateline.publish.Outcome.Written;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** Puts each written delivery on its desk's topic, the bytes as they are. */
final class DeskRecords implements TopicNameExtractor<String, Written> {
  private final DeskTopics desks;

  DeskRecords(DeskTopics desks) {
    this.desks = desks;
  }

  static Serde<Written> serde() {
    return Serdes.serdeFrom(
        (topic, written) -> written.value(),
        (topic, bytes) -> {
          throw new UnsupportedOperationException(topic + ": deliveries are not read back");
        });
  }

  @Override
  public String extract(String id, Written written, RecordContext at) {
    return written.topic();
  }

  /** How the topology describes where they go. */
  @Override
  public String toString() {
    return desks.toString();
  }
}
