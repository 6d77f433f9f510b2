package dateline.app.command.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.app.print.TestStories;
import dateline.model.EnrichedArticle;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastStoriesTest {
  private static final Topic<String, EnrichedArticle> TOPIC =
      new Topics(TopicSettings.defaults()).enriched();

  @Test
  void shouldReadAStory() {
    EnrichedArticle story = TestStories.labelled(TestStories.full(), TestStories.labels());

    assertThat(LastStories.story(record(TOPIC.values().serializer().serialize("", story)), TOPIC))
        .contains(story);
  }

  @Test
  void shouldPassOverRecordsWithoutAStory() {
    assertThat(LastStories.story(record(null), TOPIC)).isEmpty();
    assertThat(LastStories.story(record(new byte[] {1}), TOPIC)).isEmpty();
  }

  @SuppressWarnings("NullAway") // Kafka's own class does not say that a value may be null.
  private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] value) {
    return new ConsumerRecord<>(TOPIC.name(), 0, 0, new byte[0], value);
  }
}
