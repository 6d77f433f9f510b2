package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.directory.DirectorySettings;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.model.Checkpoint;
import dateline.model.DeadLetter;
import dateline.model.RawArticle;
import dateline.model.Reason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private final FakeLog log = new FakeLog();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final StopSignal stop = new StopSignal();

  @Test
  void shouldCommitAStoryWithItsCheckpointAndPutTheFileAway() throws Exception {
    FakeDelivery delivery = new FakeDelivery("a.txt", "Goats\n\nNine.");

    intake(Fixtures.source()).take(delivery);

    RawArticle raw = log.articles().get(0);
    assertThat(raw.getArticle().getHeadline()).isEqualTo("Goats");
    assertThat(raw.getFormat()).isEqualTo("text");
    assertThat(raw.getOrigin()).isEqualTo("a.txt");
    assertThat(raw.getReceived()).isEqualTo(Fixtures.NOW);
    assertThat(raw.getOriginal().remaining()).isEqualTo(12);
    Checkpoint checkpoint = log.checkpoints().get(0);
    assertThat(checkpoint.getPosition()).isEqualTo("a.txt");
    assertThat(checkpoint.getItems()).isEqualTo(1);
    assertThat(checkpoint.getComplete()).isTrue();
    assertThat(checkpoint.getRejected()).isFalse();
    assertThat(log.transactions).hasSize(1);
    assertThat(delivery.done).isTrue();
  }

  @Test
  void shouldCommitFiveHundredItemsAtATime() throws Exception {
    intake(Fixtures.source()).take(new FakeDelivery("a.jsonl", Fixtures.jsonLines(1201)));

    assertThat(log.checkpoints())
        .extracting(Checkpoint::getItems)
        .containsExactly(500L, 1000L, 1201L);
    assertThat(log.checkpoints())
        .extracting(Checkpoint::getComplete)
        .containsExactly(false, false, true);
    assertThat(count("articles")).isEqualTo(1201);
  }

  @Test
  void shouldGoOnWhereTheCheckpointEnds() throws Exception {
    FakeDelivery delivery = new FakeDelivery("a.jsonl", Fixtures.jsonLines(1201));
    log.failAfter(1, new IllegalStateException("broker gone"));
    Intake first = intake(Fixtures.source());
    assertThatThrownBy(() -> first.take(delivery)).hasMessage("broker gone");

    intake(Fixtures.source()).finish(delivery, log.last().orElseThrow());

    assertThat(log.articles())
        .extracting(raw -> raw.getArticle().getGuid())
        .doesNotHaveDuplicates()
        .hasSize(1201);
    assertThat(delivery.done).isTrue();
  }

  @Test
  void shouldOnlyPutAwayWhatIsComplete() throws Exception {
    FakeDelivery delivery = new FakeDelivery("a.txt", "Goats\n\nNine.");
    intake(Fixtures.source()).take(delivery);
    delivery.done = false;

    intake(Fixtures.source()).finish(delivery, log.last().orElseThrow());

    assertThat(log.transactions).hasSize(1);
    assertThat(delivery.done).isTrue();
  }

  @Test
  void shouldReadAnotherFileOfTheSameNameFromItsStart() throws Exception {
    intake(Fixtures.source()).take(new FakeDelivery("a.txt", "Goats\n\nNine."));

    intake(Fixtures.source())
        .finish(new FakeDelivery("a.txt", "Goats\n\nTen."), log.last().orElseThrow());

    assertThat(log.articles()).hasSize(2);
  }

  @Test
  void shouldWriteDeadLettersBesideTheirSiblings() throws Exception {
    FakeDelivery delivery =
        new FakeDelivery("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\n{\"text\":\"b\"}");

    intake(Fixtures.source()).take(delivery);

    DeadLetter letter = log.letters().get(0);
    assertThat(letter.getSource()).isEqualTo("box");
    assertThat(letter.getOrigin()).isEqualTo("a.jsonl#2");
    assertThat(letter.getReason()).isEqualTo(Reason.MALFORMED);
    assertThat(letter.getFormat()).isEqualTo("json-lines");
    assertThat(letter.getOriginalSize()).isEqualTo(8);
    assertThat(log.articles()).hasSize(2);
    assertThat(delivery.done).isTrue();
    assertThat(count("rejected")).isEqualTo(1);
  }

  @Test
  void shouldPutAwayAsFailedWhatIsRejectedWhole() throws Exception {
    FakeDelivery delivery = new FakeDelivery("a.jsonl", "{\"id\":\n{\"language\":\"en\"}");

    intake(Fixtures.source()).take(delivery);

    assertThat(delivery.done).isFalse();
    assertThat(delivery.reasons)
        .hasSize(2)
        .last()
        .isEqualTo("INCOMPLETE: line 2: none of id, title and text");
    assertThat(log.checkpoints().get(0).getRejected()).isTrue();
  }

  @Test
  void shouldTellTheReasonsAgainAfterACrash() throws Exception {
    intake(Fixtures.source()).take(new FakeDelivery("a.txt", " "));
    FakeDelivery again = new FakeDelivery("a.txt", " ");

    intake(Fixtures.source()).finish(again, log.last().orElseThrow());

    assertThat(again.reasons).containsExactly("EMPTY: there is nothing in it");
    assertThat(log.transactions).hasSize(1);
  }

  @Test
  void shouldSendAStoryThatIsTooLargeWithoutItsOriginal() throws Exception {
    intake(Fixtures.source()).take(new FakeDelivery("a.txt", "Goats\n\n" + "x ".repeat(20 << 10)));

    RawArticle raw = log.articles().get(0);
    assertThat(raw.getOriginal().remaining()).isZero();
    assertThat(raw.getWarnings())
        .containsExactly("original: left out, the record would be too large");
  }

  @Test
  void shouldMakeADeadLetterOfAStoryThatIsTooLargeEvenSo() throws Exception {
    intake(Fixtures.source()).take(new FakeDelivery("a.txt", "Goats\n\n" + "x ".repeat(40 << 10)));

    assertThat(log.articles()).isEmpty();
    assertThat(log.letters().get(0).getReason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(log.letters().get(0).getMessage())
        .isEqualTo("the story is too large for the topic t.articles.raw");
  }

  @Test
  void shouldLeaveOutWhatTheSourceHasBroughtBefore() throws Exception {
    intake(Fixtures.source()).take(new FakeDelivery("a.jsonl", Fixtures.jsonLines(3)));
    FakeDelivery again = new FakeDelivery("b.jsonl", Fixtures.jsonLines(4) + "\n{\"id\":");

    // A session of its own: only what is in the log is known.
    intake(Fixtures.source()).take(again);
    intake(Fixtures.source())
        .take(new FakeDelivery("c.jsonl", "{\"id\":\n" + Fixtures.jsonLines(4)));

    assertThat(log.articles())
        .extracting(raw -> raw.getArticle().getGuid())
        .containsExactly("1", "2", "3", "4");
    assertThat(log.letters()).hasSize(1);
    assertThat(again.done).isTrue();
    assertThat(count("repeated")).isEqualTo(3 + 5);
  }

  @Test
  void shouldStillTellWhyARepeatedFileFailed() throws Exception {
    intake(Fixtures.source()).take(new FakeDelivery("a.txt", " "));
    FakeDelivery again = new FakeDelivery("b.txt", " ");

    intake(Fixtures.source()).take(again);

    assertThat(again.reasons).containsExactly("EMPTY: there is nothing in it");
    assertThat(log.letters()).hasSize(1);
  }

  @Test
  void shouldSurviveAFormatThatFails() throws Exception {
    FakeDelivery delivery = new FakeDelivery("a", "goats");

    intake(Fixtures.source(DirectorySettings.of(Path.of("inbox")), new Broken())).take(delivery);

    assertThat(log.letters().get(0).getReason()).isEqualTo(Reason.POISON);
    assertThat(log.letters().get(0).getMessage()).contains("broken: failed").contains("no idea");
    assertThat(delivery.reasons).isNotNull();
  }

  @Test
  void shouldTryAgainToReadAndToPutAway() throws Exception {
    FakeDelivery delivery = new FakeDelivery("a.txt", "Goats\n\nNine.");
    delivery.unreadable = 2;
    delivery.immovable = 1;

    intake(Fixtures.source()).take(delivery);

    assertThat(log.articles()).hasSize(1);
    assertThat(delivery.done).isTrue();
  }

  @Test
  void shouldGiveUpAFileThatCannotBeRead() throws Exception {
    FakeDelivery delivery = new FakeDelivery("a.txt", "Goats");
    delivery.unreadable = 3;

    intake(Fixtures.source()).take(delivery);

    assertThat(delivery.reasons).containsExactly("cannot be read: the disk is tired");
  }

  @Test
  void shouldStopAfterTheRunningTransaction() throws Exception {
    FakeDelivery delivery = new FakeDelivery("a.jsonl", Fixtures.jsonLines(1201));
    stop.raise();

    intake(Fixtures.source()).take(delivery);

    assertThat(log.articles()).hasSize(500);
    assertThat(delivery.done).isFalse();
  }

  @Test
  void shouldDecodeEachBodyByItselfAndCommitAllTogether() throws Exception {
    FakeDelivery first = new FakeDelivery("t-0@7", "{\"id\":\"1\",\"text\":\"Goats.\"}");
    FakeDelivery broken = new FakeDelivery("t-0@8", "{\"id\":\"2\",\"text\":");
    FakeDelivery last = new FakeDelivery("t-0@9", Fixtures.jsonLines(4));

    intake(Fixtures.source()).take(new Several(List.of(first, broken, last)));

    assertThat(log.transactions).hasSize(1);
    assertThat(log.articles())
        .extracting(RawArticle::getOrigin)
        .containsExactly("t-0@7", "t-0@9", "t-0@9#2", "t-0@9#3", "t-0@9#4");
    assertThat(log.letters()).extracting(DeadLetter::getOrigin).containsExactly("t-0@8");
    assertThat(FakeLog.checkpoint(log.transactions.get(0)).getItems()).isEqualTo(6);
  }

  private record Several(List<FakeDelivery> bodies) implements Delivery {
    @Override
    public String position() {
      return "t-0@7";
    }

    @Override
    public String origin() {
      return position();
    }

    @Override
    public InputStream open() {
      return InputStream.nullInputStream();
    }

    @Override
    public void done() {}

    @Override
    public void failed(List<String> reasons) {}
  }

  private double count(String what) {
    return metrics.counter("dateline.ingest." + what, "source", "box").count();
  }

  private Intake intake(Source source) {
    return new Intake(
        source,
        WireFormats.standard(),
        new IngestRecords(Fixtures.TOPICS, Fixtures.CLOCK).of(source, 3),
        log,
        new Repetitions(log.seen(), source.remember(), Fixtures.CLOCK),
        new IngestCounters(metrics, source.name()),
        Fixtures.pulse(),
        stop);
  }

  private static final class Broken implements WireFormat {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public boolean claims(byte[] head) {
      return false;
    }

    @Override
    public void decode(WireInput input, Consumer<? super WireItem> out) {
      throw new IllegalStateException("no idea");
    }
  }
}
