package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.WireItem.Rejected;
import dateline.model.DeadLetter;
import dateline.model.RawArticle;
import dateline.model.Reason;
import dateline.model.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final Replay replay =
      new Replay(List.of(Fixtures.source()), Fixtures.TOPICS, Fixtures.CLOCK, producer);

  @Test
  void shouldPublishWhatHasBecomeReadable() {
    Replay.Outcome outcome = replay.replay(letter("{\"id\":\"7\",\"text\":\"Goats.\"}", 0));

    assertThat(outcome.ids()).containsExactly("box:7");
    assertThat(outcome.reasons()).isEmpty();
    RawArticle raw =
        Fixtures.TOPICS
            .raw()
            .values()
            .deserializer()
            .deserialize("", producer.history().get(0).value());
    assertThat(raw.getArticle().getBody()).isEqualTo("Goats.");
    assertThat(producer.commitCount()).isEqualTo(1);
  }

  @Test
  void shouldRememberWhatItPublishesForWhenTheSourceBringsItAgain() {
    String topic = Fixtures.TOPICS.seen().name();
    Node node = new Node(0, "localhost", 9092);
    Cluster cluster =
        new Cluster(
            "cluster",
            List.of(node),
            List.of(new PartitionInfo(topic, 0, node, new Node[0], new Node[0])),
            Set.of(),
            Set.of());
    MockProducer<byte[], byte[]> known =
        new MockProducer<>(
            cluster, true, null, new ByteArraySerializer(), new ByteArraySerializer());

    new Replay(List.of(Fixtures.source()), Fixtures.TOPICS, Fixtures.CLOCK, known)
        .replay(letter("{\"id\":\"7\",\"text\":\"Goats.\"}", 0));

    assertThat(known.history())
        .extracting(ProducerRecord::topic)
        .containsExactly(Fixtures.TOPICS.raw().name(), topic);
    assertThat(known.commitCount()).isEqualTo(1);
  }

  @Test
  void shouldSayWhatIsStillRejected() {
    Replay.Outcome outcome = replay.replay(letter("{\"date\":\"2026-10-05\"}", 0));

    assertThat(outcome.ids()).isEmpty();
    assertThat(outcome.reasons()).containsExactly("INCOMPLETE: line 1: none of id, title and text");
    assertThat(producer.history()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,2]", "\"a string\"", "id: 5, title: foo"})
  void shouldNotTakeTheScrapsOfAnItemForPlainTextWhereTheSourceNamesNoFormat(String scrap) {
    Replay.Outcome outcome = replay.replay(letter(scrap, 0));

    assertThat(outcome.ids()).isEmpty();
    assertThat(outcome.reasons()).singleElement().asString().startsWith("MALFORMED: ");
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void shouldTellTheFormatFromTheBytesWhereTheLetterNamesNone() {
    DeadLetter letter = letter("{\"id\":\"7\",\"text\":\"Goats.\"}", 0);
    letter.setFormat(null);

    assertThat(replay.replay(letter).ids()).containsExactly("box:7");
  }

  @Test
  void shouldRefuseALetterOfAFormatThatItsSourceDescribedOnce() {
    DeadLetter letter = letter("[1,2]", 0);
    letter.setFormat("json");

    assertThat(replay.replay(letter).reasons())
        .containsExactly("it came as 'json', which its source does not say how to read any more");
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void shouldRefuseALetterThatWasCut() {
    assertThat(replay.replay(letter("{\"text\":", 1)).reasons())
        .containsExactly("only 8 of 9 bytes were kept");
  }

  @Test
  void shouldRefuseLettersOfOtherStages() {
    DeadLetter letter = letter("{}", 0);
    letter.setStage(Stage.ENRICH);

    assertThat(replay.replay(letter).reasons())
        .containsExactly("it is a letter of ENRICH, not of INGEST");
  }

  @Test
  void shouldRefuseALetterWhoseSourceIsGone() {
    DeadLetter letter = letter("{}", 0);
    letter.setSource("old");

    assertThat(replay.replay(letter).reasons())
        .containsExactly("its source 'old' is not configured any more");
  }

  private static DeadLetter letter(String text, int cut) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Entry entry =
        new IngestRecords(Fixtures.TOPICS, Fixtures.CLOCK)
            .of(Fixtures.source(), 0)
            .letter(
                Rejected.of(Reason.MALFORMED, "no goats", bytes, bytes.length + cut),
                "json-lines",
                "a.jsonl");
    return FakeLog.decode(entry, Fixtures.TOPICS.deadLetter());
  }
}
