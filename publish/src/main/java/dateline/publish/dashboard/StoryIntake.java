package dateline.publish.dashboard;

import dateline.model.EnrichedArticle;
import dateline.publish.dashboard.stats.Stats;
import dateline.publish.dashboard.story.Entry;
import dateline.publish.dashboard.story.Place;
import dateline.publish.dashboard.story.StoryWindow;
import dateline.schemas.topic.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings records into the window and the counts. One that cannot be shown is passed over, with the
 * reason in the log: it must not be the last that is read. For one thread.
 */
final class StoryIntake {
  private static final Logger LOG = LoggerFactory.getLogger(StoryIntake.class);

  private final Topic<String, EnrichedArticle> enriched;
  private final StoryWindow window;
  private final Stats stats;
  private final Clock clock;

  StoryIntake(Topic<String, EnrichedArticle> enriched, Board board, Clock clock) {
    this.enriched = enriched;
    this.window = board.window();
    this.stats = board.stats();
    this.clock = clock;
  }

  /**
   * Takes in a record.
   *
   * @param live whether it came just now, so that it says how long stories take
   * @return whether anything is to be shown of it
   */
  boolean take(ConsumerRecord<String, byte[]> record, boolean live) {
    Place place =
        new Place(record.partition(), record.offset(), Instant.ofEpochMilli(record.timestamp()));
    try {
      Optional<EnrichedArticle> story = story(record);
      if (story.isPresent()) {
        return show(place, story.get(), live);
      }
    } catch (RuntimeException e) {
      LOG.error("dashboard: {}@{} is not shown", record.partition(), record.offset(), e);
    }
    window.passed(place);
    return false;
  }

  private boolean show(Place place, EnrichedArticle story, boolean live) {
    Instant now = clock.instant();
    Optional<Entry> shown = window.add(place, story, now);
    if (shown.isPresent()) {
      Entry entry = shown.get();
      stats.count(entry.story(), entry.kind() == Entry.Kind.NEW, place.at());
      if (live) {
        stats.took(Duration.between(story.getHops().getReceived(), now));
      }
    }
    return shown.isPresent();
  }

  /**
   * Takes in a story under embargo that came before all that is read back.
   *
   * @param starts by partition, the offset from which it is read back
   */
  void takeHeld(ConsumerRecord<String, byte[]> record, long[] starts, Backlog backlog) {
    int partition = record.partition();
    if (partition >= starts.length || starts[partition] == 0) {
      return;
    }
    Place place =
        new Place(partition, starts[partition] - 1, Instant.ofEpochMilli(record.timestamp()));
    try {
      story(record)
          .filter(story -> !backlog.has(story.getArticle().getId()))
          .ifPresent(story -> window.add(place, story, clock.instant()));
    } catch (RuntimeException e) {
      LOG.error("dashboard: a story under embargo is not shown", e);
    }
  }

  /** Shows what comes out of its embargo; answers whether there was any. */
  boolean advance() {
    Instant now = clock.instant();
    List<Entry> due = window.advance(now);
    due.forEach(entry -> stats.count(entry.story(), true, now));
    return !due.isEmpty();
  }

  private Optional<EnrichedArticle> story(ConsumerRecord<String, byte[]> record) {
    try {
      return Optional.ofNullable(
          enriched.values().deserializer().deserialize(record.topic(), record.value()));
    } catch (SerializationException e) {
      // Somebody else wrote to our topic; publish makes a dead letter of it.
      LOG.warn("dashboard: {}@{}: {}", record.partition(), record.offset(), e.getMessage());
      return Optional.empty();
    }
  }
}
