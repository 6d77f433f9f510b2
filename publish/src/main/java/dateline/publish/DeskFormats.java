package dateline.publish;

import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import dateline.publish.route.Route;
import dateline.publish.route.Routes;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a desk's topic in one format: whoever reads it can read one. What counts is what the topic
 * keeps, not what earlier routes said, so that neither two edits in a row nor an edit while nothing
 * runs can mix two; a topic that keeps nothing may change. Thread-safe.
 */
final class DeskFormats {
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(100);

  /** How far before its end a partition is looked at first; a transaction's mark is no record. */
  private static final long[] BACK = {10, 1_000, Long.MAX_VALUE};

  private final DeskTopics topics;
  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final Set<Desk> known = new HashSet<>();

  /**
   * @param consumers makes one that reads committed records, of no group; closed after each look
   */
  DeskFormats(DeskTopics topics, Supplier<Consumer<byte[], byte[]>> consumers) {
    this.topics = topics;
    this.consumers = consumers;
  }

  /**
   * Looks whether the desks of routes can be written to in the routes' formats.
   *
   * @throws SettingsException if a topic keeps records of another format
   * @throws KafkaException if the cluster does not answer
   */
  synchronized void require(Routes routes) {
    Set<Desk> unknown = new HashSet<>(routes.desks());
    unknown.removeAll(known);
    if (unknown.isEmpty()) {
      return;
    }
    Map<String, Format> kept = new HashMap<>();
    try (Consumer<byte[], byte[]> consumer = consumers.get()) {
      Set<String> existing = consumer.listTopics(ANSWER).keySet();
      List<String> wanted =
          unknown.stream().map(desk -> topics.of(desk).name()).filter(existing::contains).toList();
      for (long back : BACK) {
        List<String> left = wanted.stream().filter(topic -> !kept.containsKey(topic)).toList();
        if (!left.isEmpty()) {
          kept.putAll(look(consumer, left, back));
        }
      }
    }
    List<Problem> problems = problems(routes, kept);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    // Of one that keeps nothing yet, what holds is not known: the other format may come first.
    unknown.removeIf(desk -> !kept.containsKey(topics.of(desk).name()));
    known.addAll(unknown);
  }

  private List<Problem> problems(Routes routes, Map<String, Format> kept) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < routes.routes().size(); i++) {
      Route route = routes.routes().get(i);
      String topic = topics.of(route.desk()).name();
      Format now = kept.get(topic);
      if (now != null && now != route.desk().format()) {
        problems.add(
            new Problem(
                "routes",
                0,
                "routes[" + i + "].format",
                "'%s', but %s has stories in it as '%s' (wanted: '%s', or another topic)"
                    .formatted(route.desk().format(), topic, now, now)));
      }
    }
    return problems;
  }

  /** The format of the last record near the end of each topic; none where there is no record. */
  private static Map<String, Format> look(
      Consumer<byte[], byte[]> consumer, List<String> names, long back) {
    List<TopicPartition> partitions = new ArrayList<>();
    for (String name : names) {
      for (PartitionInfo info : consumer.partitionsFor(name, ANSWER)) {
        partitions.add(new TopicPartition(name, info.partition()));
      }
    }
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, ANSWER);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
    partitions.removeIf(each -> begins.getOrDefault(each, 0L) >= ends.getOrDefault(each, 0L));
    consumer.assign(partitions);
    for (TopicPartition each : partitions) {
      long begin = begins.getOrDefault(each, 0L);
      consumer.seek(each, Math.max(begin, ends.getOrDefault(each, 0L) - back));
    }
    Map<String, ConsumerRecord<byte[], byte[]>> last = new HashMap<>();
    long until = System.nanoTime() + ANSWER.toNanos();
    while (partitions.stream()
        .anyMatch(each -> consumer.position(each, ANSWER) < ends.getOrDefault(each, 0L))) {
      if (System.nanoTime() > until) {
        throw new KafkaException("cannot read what the desks' topics keep: " + names);
      }
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (format(record.value()).isPresent()) {
          last.merge(record.topic(), record, (a, b) -> b.timestamp() >= a.timestamp() ? b : a);
        }
      }
    }
    return last.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> format(entry.getValue().value()).orElseThrow()));
  }

  /**
   * Told by how a value begins: Avro with a mark of its own or of a registry, JSON with an object.
   */
  private static Optional<Format> format(byte @Nullable [] value) {
    if (value == null || value.length == 0) {
      return Optional.empty();
    }
    return switch (value[0]) {
      case '{' -> Optional.of(Format.NINJS);
      case (byte) 0xC3, 0 -> Optional.of(Format.AVRO);
      default -> Optional.empty();
    };
  }
}
