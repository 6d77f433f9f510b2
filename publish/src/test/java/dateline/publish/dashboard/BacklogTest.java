package dateline.publish.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class BacklogTest {
  @Test
  void shouldOrderPartitionsByTimeAndLeaveEachInItsOwnOrder() {
    Backlog backlog = new Backlog(2);
    backlog.add(record(0, 0, 10));
    backlog.add(record(0, 1, 30));
    // A producer's clock that went back.
    backlog.add(record(0, 2, 5));
    backlog.add(record(1, 0, 20));
    List<String> order = new ArrayList<>();

    backlog.inOrder(record -> order.add(record.partition() + "@" + record.offset()));

    assertThat(order).containsExactly("0@0", "1@0", "0@1", "0@2");
  }

  private static ConsumerRecord<String, byte[]> record(int partition, long offset, long time) {
    return new ConsumerRecord<>(
        "topic",
        partition,
        offset,
        time,
        TimestampType.CREATE_TIME,
        0,
        0,
        "key",
        new byte[0],
        new RecordHeaders(),
        Optional.empty());
  }
}
