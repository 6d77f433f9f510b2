package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.directory.DirectorySettings;
import dateline.ingest.formats.WireFormats;
import dateline.model.DeadLetter;
import dateline.model.RawArticle;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** A feed of a thousand items of which ten cannot be read, until the source's map is mended. */
class BrokenItemsTest {
  private static final int ITEMS = 1_000;
  private static final Map<String, Object> MAP =
      Map.of("items", "feed.items[*]", "guid", "id", "headline", "title", "body", "text");
  private static final Map<String, Object> MENDED =
      Map.of(
          "items",
          "feed.items[*]",
          "guid",
          "id",
          "headline",
          List.of("title", "head"),
          "body",
          List.of("text", "copy"));

  private final FakeLog log = new FakeLog();

  @Test
  void shouldMissNoneOnceItsMapIsMended() throws Exception {
    Source source = source(MAP);
    intake(source).take(new FakeDelivery("feed.json", feed()));

    assertThat(log.articles()).hasSize(ITEMS - 10);
    assertThat(log.letters())
        .hasSize(10)
        .allSatisfy(
            letter -> {
              assertThat(letter.getReason()).hasToString("INCOMPLETE");
              assertThat(letter.getMessage()).isNotBlank().doesNotContain("Exception", "\n");
              assertThat(letter.getOrigin()).startsWith("feed.json#");
              assertThat(letter.getFormat()).isEqualTo("json");
            });

    List<RawArticle> replayed = replay(source(MENDED), log.letters());

    Set<String> guids =
        Stream.concat(log.articles().stream(), replayed.stream())
            .map(raw -> String.valueOf(raw.getArticle().getGuid()))
            .collect(Collectors.toSet());
    assertThat(replayed).hasSize(10);
    assertThat(guids)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, ITEMS).mapToObj(i -> "g" + i).toList());
  }

  @Test
  void shouldNotDoubleWhatWasReplayedWhenTheFeedComesAgain() throws Exception {
    intake(source(MAP)).take(new FakeDelivery("feed.json", feed()));

    intake(source(MENDED)).take(new FakeDelivery("again.json", feed()));

    assertThat(log.articles())
        .extracting(raw -> raw.getArticle().getGuid())
        .doesNotHaveDuplicates()
        .hasSize(ITEMS);
    assertThat(log.letters()).hasSize(10);
  }

  private static List<RawArticle> replay(Source source, List<DeadLetter> letters) {
    MockProducer<byte[], byte[]> producer =
        new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    try (Replay replay = new Replay(List.of(source), Fixtures.TOPICS, Fixtures.CLOCK, producer)) {
      for (DeadLetter letter : letters) {
        assertThat(replay.replay(letter).reasons()).isEmpty();
      }
    }
    return producer.history().stream()
        .filter(record -> record.topic().equals(Fixtures.TOPICS.raw().name()))
        .map(
            record -> Fixtures.TOPICS.raw().values().deserializer().deserialize("", record.value()))
        .toList();
  }

  private static String feed() {
    return IntStream.rangeClosed(1, ITEMS)
        .mapToObj(
            i ->
                i % 100 == 50
                    ? "{\"id\":\"g%d\",\"head\":\"Goats %d\",\"copy\":\"They ate.\"}"
                        .formatted(i, i)
                    : "{\"id\":\"g%d\",\"title\":\"Goats %d\",\"text\":\"They ate.\"}"
                        .formatted(i, i))
        .collect(Collectors.joining(",\n", "{\"feed\":{\"items\":[", "]}}"));
  }

  private static Source source(Map<String, Object> map) {
    return Fixtures.source(
        DirectorySettings.of(Path.of("inbox")),
        SourceFormat.of("json", map, WireFormats.standard()));
  }

  private Intake intake(Source source) {
    return new Intake(
        source,
        WireFormats.standard(),
        new IngestRecords(Fixtures.TOPICS, Fixtures.CLOCK).of(source, 0),
        log,
        new Repetitions(log.seen(), source.remember(), Fixtures.CLOCK),
        new IngestCounters(new SimpleMeterRegistry(), source.name()),
        Fixtures.pulse(),
        new StopSignal());
  }
}
