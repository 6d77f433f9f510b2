package dateline.app.command.cluster;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.cluster.Cluster;
import dateline.model.EnrichedArticle;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stories that were labelled last. */
final class LastStories {
  private static final Logger LOG = LoggerFactory.getLogger(LastStories.class);
  private static final int MOST = 100_000;

  private LastStories() {}

  /**
   * Reads the last versions on articles.enriched, of each story the last only.
   *
   * @param last how many versions to look at
   * @return the oldest first; empty where none is kept
   */
  static List<EnrichedArticle> read(Topics topics, Map<String, String> kafka, int last) {
    if (last < 1 || last > MOST) {
      throw new UserError(ExitCode.USAGE, "--last: '" + last + "' (allowed: 1 to " + MOST + ")");
    }
    try (Cluster cluster = Cluster.connect(kafka, Duration.ofSeconds(10))) {
      cluster.require(List.of(topics.enriched()));
    }
    Map<String, EnrichedArticle> stories = new LinkedHashMap<>();
    try (Records records = Records.at(topics.enriched().name(), kafka).fromLast(last)) {
      records.readAll(
          record -> {
            story(record, topics.enriched())
                .ifPresent(
                    story -> {
                      stories.remove(story.getArticle().getId());
                      stories.put(story.getArticle().getId(), story);
                    });
            return true;
          });
    }
    List<EnrichedArticle> byTime =
        stories.values().stream()
            .sorted(Comparator.comparing(story -> story.getHops().getReceived()))
            .toList();
    return byTime.subList(Math.max(0, byTime.size() - last), byTime.size());
  }

  /** The story in a record; none in one that others wrote, or that deletes. */
  static Optional<EnrichedArticle> story(
      ConsumerRecord<byte[], byte[]> record, Topic<String, EnrichedArticle> topic) {
    try {
      return Optional.ofNullable(topic.values().deserializer().deserialize("", record.value()));
    } catch (SerializationException e) {
      LOG.warn("{}@{}: {}", record.partition(), record.offset(), e.getMessage());
      return Optional.empty();
    }
  }
}
