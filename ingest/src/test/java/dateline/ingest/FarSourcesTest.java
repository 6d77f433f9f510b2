package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.imap.ImapKeys;
import dateline.ingest.fetch.imap.MailServer;
import dateline.ingest.fetch.sftp.SftpKeys;
import dateline.ingest.fetch.sftp.SftpServer;
import dateline.ingest.formats.WireFormats;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources on far servers, whose articles cannot be committed the first time. */
class FarSourcesTest {
  private static final int STORIES = 1201;

  @TempDir Path temp;
  private final FakeLog log = new FakeLog();

  @Test
  void shouldReadAFileOnceWhenItsCommitFailsAtFirst() throws Exception {
    log.failAfter(0, new TimeoutException("broker gone"));
    readTheFile(Source.REMEMBER);
  }

  /** Nothing but the checkpoint tells here what is committed. */
  @Test
  void shouldReadTheRestOfAFileWhenItFailsInTheMiddle() throws Exception {
    log.failAfter(2, new TimeoutException("broker gone"));
    readTheFile(Duration.ZERO);
  }

  private void readTheFile(Duration remember) throws Exception {
    Path out = Files.createDirectories(temp.resolve("server/out"));
    Files.writeString(out.resolve("a.jsonl"), Fixtures.jsonLines(STORIES));
    try (SftpServer server = new SftpServer(temp.resolve("server"))) {
      SftpKeys keys =
          new SftpKeys(
              "127.0.0.1",
              server.port(),
              SftpServer.USER,
              "${WORD}",
              null,
              null,
              server.fingerprint(),
              "out",
              null,
              "1s",
              "100ms",
              "move",
              null);

      run(
          keys.transport("box", around(SftpServer.PASSWORD)),
          remember,
          () -> Files.exists(out.resolve("done/a.jsonl")));
    }

    assertThat(log.articles())
        .extracting(raw -> raw.getArticle().getGuid())
        .doesNotHaveDuplicates()
        .hasSize(STORIES);
    assertThat(log.closed).isEqualTo(2);
  }

  @Test
  void shouldReadAMessageOnceWhenItsCommitFailsAtFirst() throws Exception {
    log.failAfter(1, new TimeoutException("broker gone"));
    try (MailServer server = MailServer.plain()) {
      for (int i = 1; i <= 3; i++) {
        server.deliver("Goats " + i, "The goats of day " + i + " are well.");
      }
      ImapKeys keys =
          new ImapKeys(
              "127.0.0.1", server.port(), "none", MailServer.USER, "${WORD}", null, "1s", null);

      run(
          keys.transport("box", around(MailServer.PASSWORD)),
          Duration.ZERO,
          () -> log.checkpoints().size() >= 3);
    }

    assertThat(log.articles())
        .extracting(raw -> raw.getArticle().getHeadline())
        .containsExactly("Goats 1", "Goats 2", "Goats 3");
    assertThat(log.articles()).extracting(raw -> raw.getFormat()).containsOnly("email");
  }

  @Test
  void shouldKeepADeadLetterOfWhatIsTooLarge() throws Exception {
    try (MailServer server = MailServer.plain()) {
      server.deliver("Goats", "x".repeat(5_000));
      ImapKeys keys =
          new ImapKeys(
              "127.0.0.1", server.port(), "none", MailServer.USER, "${WORD}", null, "1s", "2k");

      run(
          keys.transport("box", around(MailServer.PASSWORD)),
          Source.REMEMBER,
          () -> log.checkpoints().size() == 1);
    }

    assertThat(log.letters())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getReason()).hasToString("TOO_LARGE");
              assertThat(letter.getMessage()).endsWith(" bytes (allowed: 2048)");
              assertThat(letter.getOriginal().remaining()).isEqualTo(2048);
              assertThat(letter.getOriginalSize()).isGreaterThan(5_000);
            });
  }

  private Surroundings around(String password) {
    return new Surroundings(temp.resolve("data"), Map.of("WORD", password));
  }

  private void run(
      Transport transport, Duration remember, java.util.concurrent.Callable<Boolean> until)
      throws InterruptedException {
    Source source =
        new Source(
            "box", null, Fixtures.source().defaults(), transport, true, remember, null, List.of());
    try (Shared shared = new Shared()) {
      SourceRunner runner =
          new SourceRunner(
              source,
              shared,
              () -> log,
              (opening, pulse, stop) ->
                  new Intake(
                      source,
                      WireFormats.standard(),
                      new IngestRecords(Fixtures.TOPICS, Fixtures.CLOCK).of(source, 0),
                      opening,
                      new Repetitions(opening.seen(), remember, Fixtures.CLOCK),
                      new IngestCounters(new SimpleMeterRegistry(), source.name()),
                      pulse,
                      stop),
              Fixtures.pulse(),
              line -> {});
      Thread thread = new Thread(runner);
      thread.start();
      await().atMost(Duration.ofSeconds(60)).until(until);
      runner.stop();
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }
}
