package dateline.app.settings;

import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.push.PushAddress;
import dateline.publish.dashboard.DashboardAddress;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.settings.SettingsFile;
import dateline.schemas.topic.TopicSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code config/dateline.yml}: what holds for every stage.
 *
 * @param topics how the topics are named and kept
 * @param kafka Kafka's own client properties, passed through; none by default. In the file they may
 *     take <code>${NAME}</code> from the environment
 * @param memory for how long a story is remembered after its last version, so that a late or
 *     repeated one changes nothing; 30 days by default
 * @param push where ingest listens for pushed stories, if a source is pushed
 * @param dashboard where the dashboard listens
 * @param metrics where each process shows its meters; null for nowhere
 */
public record DatelineSettings(
    TopicSettings topics,
    Map<String, String> kafka,
    Duration memory,
    PushAddress push,
    DashboardAddress dashboard,
    @Nullable MetricsAddress metrics) {
  private static final Duration MEMORY = Duration.ofDays(30);

  public DatelineSettings(
      @Nullable TopicSettings topics,
      @Nullable Map<String, String> kafka,
      @Nullable Duration memory,
      @Nullable PushAddress push,
      @Nullable DashboardAddress dashboard,
      @Nullable MetricsAddress metrics) {
    this.topics = topics == null ? TopicSettings.defaults() : topics;
    this.kafka = kafka == null ? Map.of() : Map.copyOf(kafka);
    this.memory = memory == null ? MEMORY : memory;
    this.push = push == null ? PushAddress.usual() : push;
    this.dashboard = dashboard == null ? DashboardAddress.usual() : dashboard;
    this.metrics = metrics;
    if (this.memory.isNegative() || this.memory.isZero()) {
      throw new IllegalArgumentException("memory: '" + memory + "' (allowed: above zero)");
    }
  }

  /**
   * Reads {@code dateline.yml} of a folder; the defaults where there is none.
   *
   * @param environment fills each <code>${NAME}</code> in Kafka's properties
   * @throws SettingsException if it cannot be used, or names a variable that there is not
   */
  public static DatelineSettings read(Path config, Map<String, String> environment) {
    Path file = config.resolve("dateline.yml");
    Surroundings around = new Surroundings(config, environment);
    return Files.exists(file)
        ? SettingsFile.read(file, DatelineSettings.class, found -> found.filled(file, around))
        : new DatelineSettings(null, null, null, null, null, null);
  }

  private DatelineSettings filled(Path file, Surroundings around) {
    Map<String, String> properties = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String> property : new TreeMap<>(kafka).entrySet()) {
      String key = "kafka." + property.getKey();
      try {
        properties.put(property.getKey(), around.filled(key, property.getValue()));
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(file.toString(), 0, "", String.valueOf(e.getMessage())));
      }
    }
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return new DatelineSettings(topics, properties, memory, push, dashboard, metrics);
  }

  /** Tells the names of Kafka's properties only; their values may be secrets. */
  @Override
  public String toString() {
    return "DatelineSettings[topics=%s, kafka=%s, memory=%s, push=%s, dashboard=%s, metrics=%s]"
        .formatted(topics, new TreeMap<>(kafka).keySet(), memory, push, dashboard, metrics);
  }
}
