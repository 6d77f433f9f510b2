package dateline.publish;

import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.model.Reason;
import dateline.model.Stage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One bad record never stops its siblings: it is a dead letter, and they are delivered. */
class UnusableRecordsTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestDesks desks = new TestDesks();

  @AfterEach
  void close() {
    desks.close();
  }

  @Test
  void shouldGoOnAfterARecordThatCannotBeRead() {
    desks.publish("pinewire:broken", new byte[] {1, 2, 3});
    desks.publish(usable(1, "JP"));

    assertThat(desks.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getStage()).isEqualTo(Stage.PUBLISH);
              assertThat(letter.getReason()).isEqualTo(Reason.UNDECODABLE);
              assertThat(letter.getSource()).isEqualTo("pinewire");
              assertThat(letter.getOriginalSize()).isEqualTo(3);
            });
    assertThat(desks.versions("asia")).containsExactly("1 USABLE");
  }

  @Test
  void shouldGoOnAfterARecordWithoutAStory() {
    desks.publish("pinewire:nothing", null);
    desks.publish(usable(1, "JP"));

    assertThat(desks.deadLetters())
        .singleElement()
        .extracting(DeadLetter::getMessage)
        .asString()
        .contains("a record without a story");
    assertThat(desks.versions("asia")).containsExactly("1 USABLE");
  }

  @Test
  void shouldGoOnAfterAStoryThatIsTooLargeForADesk() {
    desks.publish("pinewire:large", large(usable(1, "KR")));
    desks.publish(usable(1, "KR"));

    assertThat(desks.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getReason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(letter.getMessage()).contains("desk.korea", "ninjs, ", "allowed: ");
            });
    assertThat(desks.ninjs("korea")).hasSize(1);
    // Its other desk takes it: Avro does not blow up what JSON has to escape.
    assertThat(desks.versions("asia")).hasSize(2);
  }

  @Test
  void shouldGoOnAfterAHeldStoryThatIsTooLargeForADesk() {
    desks.publish("pinewire:large", large(usable(1, "KR").embargoed(HOUR)));
    desks.publish(usable(1, "KR").embargoed(HOUR));

    desks.pass(HOUR);

    assertThat(desks.deadLetters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getReason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(letter.getSource()).isEqualTo("pinewire");
              assertThat(letter.getOriginalSize()).isGreaterThan(TestDesks.MAX_RECORD_BYTES / 2);
              assertThat(letter.getPosition().getTopic()).isEqualTo("articles.enriched");
            });
    assertThat(desks.ninjs("korea")).hasSize(1);
  }

  private static byte[] large(TestStory story) {
    EnrichedArticle record = story.of("pinewire:large").record();
    record.getArticle().setBody("\u0001".repeat(TestDesks.MAX_RECORD_BYTES / 2));
    return TestDesks.TOPICS.enriched().values().serializer().serialize("", record);
  }
}
