package dateline.schemas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleFeedTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Topic<String, RuleSet> TOPIC = new Topics(TopicSettings.defaults()).rules();
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC.name(), 0);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private RuleFeed feed;
  private long end;

  @BeforeEach
  void open() {
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.updateEndOffsets(Map.of(PARTITION, 0L));
    feed = new RuleFeed(TOPIC, consumer);
  }

  @AfterEach
  void close() {
    feed.close();
  }

  private void publish(RuleKind kind, String version) {
    RuleSet rules = new RuleSet(kind, List.of(), version, Instant.EPOCH, "ada@desk");
    publish(TOPIC.values().serializer().serialize(TOPIC.name(), rules));
  }

  private void publish(byte[] value) {
    consumer.addRecord(new ConsumerRecord<>(TOPIC.name(), 0, end, new byte[0], value));
    end++;
    consumer.updateEndOffsets(Map.of(PARTITION, end));
  }

  private boolean take(RuleSet rules) {
    taken.add(rules.getVersion());
    return true;
  }

  private void awaitTaken(String... versions) {
    await("taken")
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(taken).containsExactly(versions));
  }

  @Test
  void shouldReadTheLastSetOfEachKindAndThenFollow() {
    publish(RuleKind.TAGS, "t1");
    publish(RuleKind.ROUTES, "r1");
    publish(RuleKind.TAGS, "t2");

    Map<RuleKind, RuleSet> inForce = feed.inForce(PATIENCE);
    feed.follow(this::take);
    publish(RuleKind.ROUTES, "r2");

    assertThat(inForce.get(RuleKind.TAGS)).returns("t2", RuleSet::getVersion);
    assertThat(inForce.get(RuleKind.ROUTES)).returns("r1", RuleSet::getVersion);
    awaitTaken("r2");
  }

  @Test
  void shouldHaveNoneInForceWhereNothingIsPublished() {
    assertThat(feed.inForce(PATIENCE)).isEmpty();
  }

  @Test
  void shouldGoOnWithoutWhatCannotBeReadInTimeAndTakeItLater() {
    publish(RuleKind.TAGS, "t1");
    consumer.updateEndOffsets(Map.of(PARTITION, 2L));

    assertThat(feed.inForce(Duration.ofMillis(300))).isEmpty();
    feed.follow(this::take);

    awaitTaken("t1");
  }

  @Test
  void shouldPassOverBytesThatAreNoRules() {
    feed.inForce(PATIENCE);
    feed.follow(this::take);
    publish(new byte[] {1, 2, 3});
    publish(RuleKind.TAGS, "t1");

    awaitTaken("t1");
  }

  @Test
  void shouldOfferASetAgainUntilItIsDoneWith() {
    AtomicInteger offers = new AtomicInteger();
    feed.inForce(PATIENCE);
    feed.follow(rules -> offers.incrementAndGet() == 3 && take(rules));
    publish(RuleKind.TAGS, "t1");

    awaitTaken("t1");
    assertThat(offers).hasValue(3);
  }

  @Test
  void shouldGoOnAfterASetThatMakesTheTakerFail() {
    feed.inForce(PATIENCE);
    feed.follow(
        rules -> {
          if (rules.getVersion().equals("t1")) {
            throw new IllegalStateException("a mistake of ours");
          }
          return take(rules);
        });
    publish(RuleKind.TAGS, "t1");
    publish(RuleKind.ROUTES, "r1");

    awaitTaken("r1");
  }
}
