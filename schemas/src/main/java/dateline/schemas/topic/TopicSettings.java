package dateline.schemas.topic;

import dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the topics are named and kept; a null setting takes its default.
 *
 * @param prefix put before every topic's name, such as {@code test.}; "" by default
 * @param partitions of each story topic: the most processes that can share a stage; 4 by default
 * @param replication copies of each partition; -1, the broker's own default, by default
 * @param retention how long story topics keep a record; 7 days by default
 * @param deadLetterRetention how long dead letters wait for a person; 30 days by default
 * @param maxRecordBytes the largest record of a story topic; 8 MiB by default
 * @param registry the address of a schema registry, whose frame values are then written in; null,
 *     none, by default
 */
public record TopicSettings(
    @Nullable String prefix,
    @Nullable Integer partitions,
    @Nullable Integer replication,
    @Nullable Duration retention,
    @Nullable Duration deadLetterRetention,
    @Nullable Integer maxRecordBytes,
    @Nullable String registry) {
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9._-]{0,100}");

  public TopicSettings {
    prefix = prefix == null ? "" : prefix;
    partitions = partitions == null ? 4 : partitions;
    replication = replication == null ? -1 : replication;
    retention = retention == null ? Duration.ofDays(7) : retention;
    deadLetterRetention = deadLetterRetention == null ? Duration.ofDays(30) : deadLetterRetention;
    maxRecordBytes = maxRecordBytes == null ? 8 << 20 : maxRecordBytes;
    require(PREFIX.matcher(prefix).matches(), "prefix", prefix, "letters, digits, . _ -");
    require(partitions >= 1 && partitions <= 10_000, "partitions", partitions, "1 to 10000");
    require(
        replication == -1 || (replication >= 1 && replication <= Short.MAX_VALUE),
        "replication",
        replication,
        "1 or more, or -1 for the broker's default");
    require(!retention.isNegative() && !retention.isZero(), "retention", retention, "above zero");
    require(
        !deadLetterRetention.isNegative() && !deadLetterRetention.isZero(),
        "deadLetterRetention",
        deadLetterRetention,
        "above zero");
    require(
        maxRecordBytes >= 64 << 10 && maxRecordBytes <= 512 << 20,
        "maxRecordBytes",
        maxRecordBytes,
        "64 KiB to 512 MiB");
    if (registry != null) {
      registry = SchemaRegistry.checked(registry).toString();
    }
  }

  /** The defaults. */
  public static TopicSettings defaults() {
    return new TopicSettings(null, null, null, null, null, null, null);
  }

  private static void require(boolean holds, String key, Object value, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException(key + ": '" + value + "' (allowed: " + allowed + ")");
    }
  }
}
