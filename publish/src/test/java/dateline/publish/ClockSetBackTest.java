package dateline.publish;

import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EnrichedArticle;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topology's test driver knows no clock that goes back, so the step is tested by itself. */
class ClockSetBackTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant NOW = TestStory.START;

  @TempDir Path folder;
  private MockProcessorContext<String, EnrichedArticle> context = new MockProcessorContext<>();
  private Processor<String, EnrichedArticle, String, EnrichedArticle> release =
      ReleaseStories.remembering(HOUR, new Topics(TopicSettings.defaults()).enriched()).get();

  @BeforeEach
  void begin() {
    context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0), folder.toFile());
    context.setCurrentSystemTimeMs(NOW.toEpochMilli());
    var steps = ReleaseStories.remembering(HOUR, new Topics(TopicSettings.defaults()).enriched());
    for (StoreBuilder<?> each : steps.stores()) {
      StateStore store = each.withLoggingDisabled().build();
      store.init(context.getStateStoreContext(), store);
    }
    release = steps.get();
    release.init(context);
  }

  @AfterEach
  void end() {
    release.close();
    List.of(ReleaseStories.VERSIONS, ReleaseStories.HELD)
        .forEach(name -> context.<StateStore>getStateStore(name).close());
  }

  /** Kafka waits for the time of the next tick, which was set before the clock was. */
  @Test
  void shouldTickAnewWhenTheClockWasSetBack() {
    publish("before", NOW);
    CapturedPunctuator first = tick();

    publish("held", NOW.minus(HOUR.multipliedBy(2)));

    assertThat(first.cancelled()).isTrue();
    assertThat(tick()).isNotSameAs(first);
    assertThat(forwarded()).containsExactly("before");

    context.setCurrentSystemTimeMs(NOW.plusSeconds(1).toEpochMilli());
    tick().getPunctuator().punctuate(NOW.plusSeconds(1).toEpochMilli());
    assertThat(forwarded()).containsExactly("before", "held");
  }

  @Test
  void shouldGoOnTickingWhileTheClockGoesOn() {
    publish("one", NOW);
    CapturedPunctuator first = tick();

    publish("two", NOW.plusSeconds(1));

    assertThat(tick()).isSameAs(first);
  }

  private void publish(String id, Instant now) {
    context.setCurrentSystemTimeMs(now.toEpochMilli());
    EnrichedArticle story = usable(1, "JP").of("pinewire:" + id).embargoed(Duration.ZERO).record();
    release.process(new Record<>(id, story, now.toEpochMilli()));
  }

  /** The only one that still ticks several times a second. */
  private CapturedPunctuator tick() {
    List<CapturedPunctuator> ticking =
        context.scheduledPunctuators().stream()
            .filter(each -> !each.cancelled() && each.getInterval().toSeconds() < 1)
            .toList();
    assertThat(ticking).hasSize(1);
    return ticking.get(0);
  }

  private List<String> forwarded() {
    return context.forwarded().stream().map(each -> String.valueOf(each.record().key())).toList();
  }
}
