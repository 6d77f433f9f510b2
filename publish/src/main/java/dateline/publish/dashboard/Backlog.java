package dateline.publish.dashboard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records of several partitions, brought into the order in which they came, as far as can be. */
final class Backlog {
  private final List<Deque<ConsumerRecord<String, byte[]>>> partitions = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  Backlog(int count) {
    for (int i = 0; i < count; i++) {
      partitions.add(new ArrayDeque<>());
    }
  }

  void add(ConsumerRecord<String, byte[]> record) {
    partitions.get(record.partition()).add(record);
    keys.add(record.key());
  }

  /** Whether there is a record of that key. */
  boolean has(String key) {
    return keys.contains(key);
  }

  /** Hands them over by time; those of one partition always stay in its order. */
  void inOrder(Consumer<ConsumerRecord<String, byte[]>> sink) {
    while (true) {
      Deque<ConsumerRecord<String, byte[]>> earliest =
          partitions.stream()
              .filter(each -> !each.isEmpty())
              .min(Comparator.comparing(each -> each.element().timestamp()))
              .orElse(null);
      if (earliest == null) {
        return;
      }
      sink.accept(earliest.remove());
    }
  }
}
