package dateline.publish.dashboard.story;

import static dateline.publish.TestStory.START;
import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.Document;
import dateline.query.match.StandingQueries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a query that goes wrong costs those who did not ask it. */
@Timeout(60)
class WatchedQueriesTest {
  private static final Instant NOW = START.plus(Duration.ofMinutes(30));
  private static final WindowSize SIZE = new WindowSize(5, 1 << 20, Duration.ofHours(1));
  private static final Filter GOOD = Filter.of("lanterns");
  private static final Filter BAD = Filter.of("festival");

  private long offset;

  @Test
  void shouldAnswerAllOtherQueriesWhenOneFails() {
    StoryWindow window = window((queries, document) -> failing(queries, document, "no end"));

    Entry entry = add(window);

    assertThat(entry.matches(GOOD)).isTrue();
    assertThat(entry.matches(BAD)).isFalse();
    assertThat(window.refused().reason(BAD)).contains("could not be asked: StackOverflowError");
    assertThat(window.refused().reason(GOOD)).isEmpty();
  }

  @Test
  void shouldAskNoMoreWhatHasFailed() {
    AtomicLong asked = new AtomicLong();
    StoryWindow window =
        window(
            (queries, document) -> {
              asked.addAndGet(queries.size());
              return failing(queries, document, "no end");
            });
    Entry first = add(window);
    asked.set(0);

    Entry second = add(window);

    assertThat(asked).hasValue(1);
    assertThat(second.matches(GOOD)).isTrue();
    assertThat(window.matches(first, BAD)).isFalse();
  }

  @Test
  void shouldNotWaitForAQueryThatWouldNeverEnd() {
    StoryWindow window =
        window(
            (queries, document) -> {
              while (isAsked(queries, document, BAD) && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              return queries.keys(document);
            });

    Entry entry = add(window);

    assertThat(entry.matches(GOOD)).isTrue();
    assertThat(window.refused().reason(BAD).orElse(""))
        .contains("too much work: more than 500 ms for one story");
  }

  @Test
  void shouldBeReadableWhileAStoryIsAskedForAndLeaveNoGap() throws Exception {
    CountDownLatch asking = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    StoryWindow window =
        window(
            (queries, document) -> {
              asking.countDown();
              await(go);
              return queries.keys(document);
            });
    Thread reader = new Thread(() -> add(window));
    reader.start();
    await(asking);

    ResumePoint meanwhile = window.point();
    assertThat(window.read(0, 10).entries()).isEmpty();

    go.countDown();
    reader.join();
    assertThat(window.read(0, 10).entries()).hasSize(1).noneMatch(meanwhile::hasTold);
  }

  @Test
  void shouldAskAgainLater() {
    AtomicLong nanos = new AtomicLong();
    RefusedQueries refused = new RefusedQueries(nanos::get);
    refused.refuse(BAD, "is bad");

    assertThat(refused.reason(Filter.of("festival"))).contains("is bad");
    nanos.addAndGet(Duration.ofMinutes(11).toNanos());
    assertThat(refused.reason(BAD)).isEmpty();
  }

  private static List<String> failing(
      StandingQueries<String> queries, Document document, String why) {
    if (isAsked(queries, document, BAD)) {
      throw new StackOverflowError(why);
    }
    return queries.keys(document);
  }

  /** It would match every story here. */
  private static boolean isAsked(
      StandingQueries<String> queries, Document document, Filter filter) {
    return queries.keys(document).contains(filter.key());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StoryWindow window(Asking asking) {
    StoryWindow window = new StoryWindow(SIZE, asking);
    window.begin(new long[] {0}, NOW);
    window.watch(List.of(GOOD, BAD));
    return window;
  }

  private Entry add(StoryWindow window) {
    String id = "pinewire:" + offset;
    return window.add(new Place(0, offset++, START), usable(1).of(id).record(), NOW).orElseThrow();
  }
}
