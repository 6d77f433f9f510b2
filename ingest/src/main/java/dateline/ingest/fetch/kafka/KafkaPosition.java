package dateline.ingest.fetch.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How far a topic has been read: some records of one partition, and where each partition is to be
 * read on after them.
 *
 * @param topic the topic
 * @param partition the partition of the records
 * @param from the offset of the first of them
 * @param next the offset after the last record that was read, by partition
 */
record KafkaPosition(String topic, int partition, long from, SortedMap<Integer, Long> next) {
  private static final String KIND = "kafka 1";
  private static final int LINES = 4;
  private static final Pattern RECORDS = Pattern.compile("\\d{1,9} \\d{1,18}");
  private static final Pattern OFFSETS =
      Pattern.compile("\\d{1,9}:\\d{1,18}( \\d{1,9}:\\d{1,18})*");

  KafkaPosition {
    next = new TreeMap<>(next);
  }

  /** The offset after the last of the records. */
  long until() {
    return next.getOrDefault(partition, from);
  }

  /** As a checkpoint keeps it. */
  String written() {
    List<String> offsets = new ArrayList<>();
    for (Map.Entry<Integer, Long> each : next.entrySet()) {
      offsets.add(each.getKey() + ":" + each.getValue());
    }
    return String.join("\n", KIND, topic, partition + " " + from, String.join(" ", offsets));
  }

  /** Reads it back; empty when it is none of this transport. */
  static Optional<KafkaPosition> read(String written) {
    List<String> lines = List.of(written.split("\n", -1));
    if (lines.size() != LINES
        || !lines.get(0).equals(KIND)
        || !RECORDS.matcher(lines.get(2)).matches()
        || !OFFSETS.matcher(lines.get(3)).matches()) {
      return Optional.empty();
    }
    SortedMap<Integer, Long> next = new TreeMap<>();
    for (String each : lines.get(3).split(" ", -1)) {
      int colon = each.indexOf(':');
      next.put(Integer.valueOf(each.substring(0, colon)), Long.valueOf(each.substring(colon + 1)));
    }
    int space = lines.get(2).indexOf(' ');
    return Optional.of(
        new KafkaPosition(
            lines.get(1),
            Integer.parseInt(lines.get(2).substring(0, space)),
            Long.parseLong(lines.get(2).substring(space + 1)),
            next));
  }
}
