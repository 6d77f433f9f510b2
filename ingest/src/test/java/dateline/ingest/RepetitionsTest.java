package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionsTest {
  private static final Duration MONTH = Duration.ofDays(30);

  private final SeenItems seen = new SeenItems();
  private Repetitions repetitions = new Repetitions(seen, MONTH, Fixtures.CLOCK);

  @Test
  void shouldLetOnlyNewAndChangedItemsThrough() {
    assertThat(delivered("a 1", "b 1")).containsExactly("a 1", "b 1");
    assertThat(delivered("a 1", "b 2", "c 1")).containsExactly("b 2", "c 1");
    assertThat(delivered("a 1", "b 2", "c 1")).isEmpty();
  }

  @Test
  void shouldTakeAReturnToAnEarlierContentForAChange() {
    assertThat(delivered("a 1")).containsExactly("a 1");
    assertThat(delivered("a 2")).containsExactly("a 2");
    assertThat(delivered("a 1")).containsExactly("a 1");
  }

  @Test
  void shouldTellSeveralItemsOfOneIdApart() {
    assertThat(delivered("a 1", "a 2", "a 2")).containsExactly("a 1", "a 2");
    assertThat(delivered("a 1", "a 2")).isEmpty();
    assertThat(delivered("a 3", "a 1", "a 2")).containsExactly("a 3");
    assertThat(delivered("a 3", "a 1", "a 2")).isEmpty();
    assertThat(delivered("a 3", "a 1", "a 2", "a 4")).containsExactly("a 4");
  }

  @Test
  void shouldKnowABrokenItemAgain() {
    assertThat(delivered("a 1", "!")).containsExactly("a 1", "!");
    assertThat(delivered("!", "a 1")).isEmpty();
  }

  @Test
  void shouldTakeBackWhatWasNotCommitted() {
    repetitions.begin();
    assertThat(repetitions.look(item("a 1")).repeated()).isFalse();

    assertThat(delivered("a 1")).containsExactly("a 1");
  }

  @Test
  void shouldForgetWhatDoesNotComeAnyMore() {
    delivered("a 1", "b 1");
    later(Duration.ofDays(20));
    delivered("a 1");
    later(Duration.ofDays(35));

    repetitions.begin();
    assertThat(repetitions.look(item("a 1")).repeated()).isTrue();
    assertThat(repetitions.forgetOld()).hasSize(1);
    repetitions.committed();

    assertThat(seen.size()).isEqualTo(1);
    assertThat(delivered("a 1", "b 1")).containsExactly("b 1");
  }

  @Test
  void shouldWriteAnItemAgainOnlyWhenItsTimeIsOld() {
    delivered("a 1");
    repetitions.begin();
    assertThat(repetitions.look(item("a 1")).known()).isNull();
    later(Duration.ofDays(4));

    repetitions.begin();

    assertThat(repetitions.look(item("a 1")).known()).isNotNull();
  }

  @Test
  void shouldLetAllThroughWhenToldToRememberNothing() {
    repetitions = new Repetitions(seen, Duration.ZERO, Fixtures.CLOCK);

    assertThat(delivered("a 1", "a 1")).containsExactly("a 1", "a 1");
    assertThat(seen.size()).isZero();
  }

  @Test
  void shouldNotTakeTheTrackingOfALinkForAChange() {
    String item = "{\"id\":\"1\",\"text\":\"Goats.\",\"url\":\"https://x.example/a?%s\"}";

    assertThat(Fingerprints.content(read(item.formatted("n=1"))))
        .isEqualTo(Fingerprints.content(read(item.formatted("n=2"))));
    assertThat(Fingerprints.content(read(item.formatted("n=1"))))
        .isNotEqualTo(Fingerprints.content(read(item.replace("Goats", "Sheep"))));
  }

  private void later(Duration time) {
    repetitions =
        new Repetitions(seen, MONTH, Clock.fixed(Fixtures.NOW.plus(time), ZoneOffset.UTC));
  }

  /** Those that were let through. */
  private List<String> delivered(String... items) {
    repetitions.begin();
    List<String> through = new ArrayList<>();
    for (String each : items) {
      if (!repetitions.look(item(each)).repeated()) {
        through.add(each);
      }
    }
    repetitions.committed();
    return through;
  }

  /** "a 1" is the item a with the content 1; "!" is none. */
  private static WireItem item(String item) {
    String[] parts = item.split(" ", -1);
    return read(
        parts.length == 1
            ? "{\"id\":"
            : "{\"id\":\"" + parts[0] + "\",\"text\":\"Story " + parts[1] + ".\"}");
  }

  private static WireItem read(String json) {
    List<WireItem> items = new ArrayList<>();
    try {
      WireFormats.standard()
          .byName("json-lines")
          .decode(
              WireInput.of(json.getBytes(StandardCharsets.UTF_8), "test", WireDefaults.of("test")),
              items::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items.get(0);
  }
}
