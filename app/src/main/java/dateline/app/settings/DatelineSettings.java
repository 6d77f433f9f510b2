package dateline.app.settings;

import dateline.ingest.fetch.push.PushAddress;
import dateline.publish.dashboard.DashboardAddress;
import dateline.schemas.settings.SettingsFile;
import dateline.schemas.topic.TopicSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code config/dateline.yml}: what holds for every stage.
 *
 * @param topics how the topics are named and kept
 * @param kafka Kafka's own client properties, passed through; none by default
 * @param memory for how long a story is remembered after its last version, so that a late or
 *     repeated one changes nothing; 30 days by default
 * @param push where ingest listens for pushed stories, if a source is pushed
 * @param dashboard where the dashboard listens
 */
public record DatelineSettings(
    TopicSettings topics,
    Map<String, String> kafka,
    Duration memory,
    PushAddress push,
    DashboardAddress dashboard) {
  private static final Duration MEMORY = Duration.ofDays(30);

  public DatelineSettings(
      @Nullable TopicSettings topics,
      @Nullable Map<String, String> kafka,
      @Nullable Duration memory,
      @Nullable PushAddress push,
      @Nullable DashboardAddress dashboard) {
    this.topics = topics == null ? TopicSettings.defaults() : topics;
    this.kafka = kafka == null ? Map.of() : Map.copyOf(kafka);
    this.memory = memory == null ? MEMORY : memory;
    this.push = push == null ? PushAddress.usual() : push;
    this.dashboard = dashboard == null ? DashboardAddress.usual() : dashboard;
    if (this.memory.isNegative() || this.memory.isZero()) {
      throw new IllegalArgumentException("memory: '" + memory + "' (allowed: above zero)");
    }
  }

  /**
   * Reads {@code dateline.yml} of a folder; the defaults where there is none.
   *
   * @throws dateline.schemas.settings.SettingsException if it cannot be used
   */
  public static DatelineSettings read(Path config) {
    Path file = config.resolve("dateline.yml");
    return Files.exists(file)
        ? SettingsFile.read(file, DatelineSettings.class)
        : new DatelineSettings(null, null, null, null, null);
  }
}
