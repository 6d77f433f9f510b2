package dateline.ingest.fetch.kafka;

import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.TransportKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code kafka:}, an existing topic. In {@code bootstrap} and {@code properties}, <code>${NAME}
 * </code> stands for a variable of the environment.
 *
 * @param topic its name
 * @param bootstrap the addresses of its cluster; the pipeline's own when left out
 * @param start {@code earliest} or {@code latest}, for a source that is new
 * @param group a consumer group, whose offsets go before {@code start}
 * @param properties Kafka's own consumer settings, such as {@code security.protocol}
 */
public record KafkaKeys(
    @Nullable String topic,
    @Nullable String bootstrap,
    @Nullable String start,
    @Nullable String group,
    @Nullable Map<String, String> properties)
    implements TransportKeys {
  private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");

  /** What the promises rest on, or what has a key of its own. */
  private static final Set<String> RESERVED =
      Set.of(
          "allow.auto.create.topics",
          "auto.offset.reset",
          "bootstrap.servers",
          "enable.auto.commit",
          "group.id",
          "group.instance.id",
          "group.protocol",
          "isolation.level",
          "key.deserializer",
          "value.deserializer");

  @Override
  public Transport transport(String source, Surroundings around) {
    if (topic == null || topic.isBlank()) {
      throw new IllegalArgumentException("topic: missing: the name of the topic");
    }
    if (!TOPIC.matcher(topic).matches() || topic.equals(".") || topic.equals("..")) {
      throw new IllegalArgumentException(
          "topic: '"
              + topic
              + "' (allowed: letters, digits, dots, hyphens and underscores, at most 249)");
    }
    return new KafkaSettings(
        topic,
        bootstrap == null ? null : around.filled("bootstrap", bootstrap.strip()),
        beginning(),
        group == null || group.isBlank() ? null : group,
        filled(around));
  }

  private KafkaSettings.Start beginning() {
    return switch (start == null ? "earliest" : start) {
      case "earliest" -> KafkaSettings.Start.EARLIEST;
      case "latest" -> KafkaSettings.Start.LATEST;
      default ->
          throw new IllegalArgumentException("start: '" + start + "' (allowed: earliest, latest)");
    };
  }

  private Map<String, Secret> filled(Surroundings around) {
    Map<String, Secret> filled = new LinkedHashMap<>();
    (properties == null ? Map.<String, String>of() : properties)
        .forEach(
            (name, value) -> {
              String key = "properties." + name;
              if (RESERVED.contains(name)) {
                throw new IllegalArgumentException(key + ": cannot be set");
              }
              filled.put(name, new Secret(around.filled(key, String.valueOf(value))));
            });
    return filled;
  }
}
