package dateline.schemas.streams;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.metrics.JmxReporter;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Tells properties that Kafka knows from those that it passes over without a word. Kafka hands all
 * of them to the classes that are plugged in, which may have names of their own, so an unknown one
 * is a reason to warn and not to stop.
 */
public final class KafkaProperties {
  private static final int MOST_NEAR = 3;

  /** What follows these is for others to know: a topic's settings, whatever tags there are. */
  private static final List<String> OPEN =
      List.of(
          StreamsConfig.TOPIC_PREFIX,
          StreamsConfig.CLIENT_TAG_PREFIX,
          JmxReporter.METRICS_CONFIG_PREFIX);

  private static final Map<String, Set<String>> BY_PREFIX =
      Map.of(
          StreamsConfig.PRODUCER_PREFIX,
          ProducerConfig.configNames(),
          StreamsConfig.CONSUMER_PREFIX,
          ConsumerConfig.configNames(),
          StreamsConfig.MAIN_CONSUMER_PREFIX,
          ConsumerConfig.configNames(),
          StreamsConfig.RESTORE_CONSUMER_PREFIX,
          ConsumerConfig.configNames(),
          StreamsConfig.GLOBAL_CONSUMER_PREFIX,
          ConsumerConfig.configNames(),
          StreamsConfig.ADMIN_CLIENT_PREFIX,
          AdminClientConfig.configNames());

  private KafkaProperties() {}

  /**
   * The properties that no client of Kafka's knows, nor Streams, each with the known ones that are
   * written most like it, nearest first; none where none is like it.
   */
  public static Map<String, List<String>> unknown(Set<String> properties) {
    Map<String, List<String>> unknown = new TreeMap<>();
    Set<String> known = known();
    for (String property : properties) {
      if (!known.contains(property) && OPEN.stream().noneMatch(property::startsWith)) {
        unknown.put(property, near(property, known));
      }
    }
    return unknown;
  }

  /**
   * What is to be said of an unknown property.
   *
   * @param near those that are written most like it; may be empty
   */
  public static String warning(List<String> near) {
    return "Kafka knows no such property, only a class that is plugged in might"
        + (near.isEmpty() ? "" : " (near: " + String.join(", ", near) + ")");
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>(StreamsConfig.configDef().names());
    names.addAll(ProducerConfig.configNames());
    names.addAll(ConsumerConfig.configNames());
    names.addAll(AdminClientConfig.configNames());
    BY_PREFIX.forEach(
        (prefix, properties) -> properties.forEach(property -> names.add(prefix + property)));
    return names;
  }

  private static List<String> near(String property, Set<String> known) {
    int most = Math.max(2, property.length() / 5);
    Map<String, Integer> distances = new TreeMap<>();
    known.forEach(name -> distances.put(name, distance(property, name)));
    return distances.entrySet().stream()
        .filter(name -> name.getValue() <= most)
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(MOST_NEAR)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many letters are to be put in, left out or changed (Levenshtein). */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int to = 0; to <= other.length(); to++) {
      before[to] = to;
    }
    for (int from = 1; from <= one.length(); from++) {
      int[] row = new int[before.length];
      row[0] = from;
      for (int to = 1; to < row.length; to++) {
        int changed = one.charAt(from - 1) == other.charAt(to - 1) ? 0 : 1;
        row[to] = Math.min(before[to - 1] + changed, Math.min(before[to], row[to - 1]) + 1);
      }
      before = row;
    }
    return before[other.length()];
  }
}
