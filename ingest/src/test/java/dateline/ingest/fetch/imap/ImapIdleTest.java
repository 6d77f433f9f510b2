package dateline.ingest.fetch.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImapIdleTest {
  /** Longer than any test waits. */
  private static final Duration RARELY = Duration.ofMinutes(4);

  private static final Duration OFTEN = Duration.ofMillis(100);

  @TempDir Path temp;
  private final MailServer server = MailServer.plain();
  private Eavesdropper between;

  @BeforeEach
  void listen() throws IOException {
    between = new Eavesdropper(server.port(), UnaryOperator.identity());
  }

  @AfterEach
  void stop() throws IOException {
    between.close();
    server.close();
  }

  @Test
  void shouldBringMessagesWhenTheServerTellsOfThem() throws Exception {
    try (ImapPoll poll = poll(RARELY, RARELY)) {
      waiting(poll, 1);
      server.deliver("Goats", "First.");
      assertThat(text(next(poll))).contains("Subject: Goats\r\n");

      waiting(poll, 2);
      server.deliver("Sheep", "Second.");
      server.deliver("Cows", "Third.");
      assertThat(text(next(poll))).contains("Subject: Sheep\r\n");
      assertThat(text(next(poll))).contains("Subject: Cows\r\n");
    }
  }

  @Test
  void shouldBeginToWaitAnewBeforeTheServerTires() throws Exception {
    try (ImapPoll poll = poll(OFTEN, Duration.ofMillis(1_200))) {
      waiting(poll, 3);

      assertThat(between.times("DONE")).isGreaterThanOrEqualTo(2);
      server.deliver("Goats", "First.");
      assertThat(text(next(poll))).contains("Subject: Goats\r\n");
    }
  }

  @Test
  void shouldLookNowAndThenWhereTheServerDoesNotTell() throws Exception {
    between.close();
    between = new Eavesdropper(server.port(), answer -> answer.replace(" IDLE", " ELSE"));
    try (ImapPoll poll = poll(OFTEN, RARELY)) {
      assertThat(poll.next(Duration.ofMillis(500))).isEmpty();
      server.deliver("Goats", "First.");

      assertThat(text(next(poll))).contains("Subject: Goats\r\n");
      assertThat(between.times("IDLE")).isZero();
    }
  }

  @Test
  void shouldNoticeThatTheConnectionIsCut() throws Exception {
    try (ImapPoll poll = poll(OFTEN, RARELY)) {
      waiting(poll, 1);
      between.cut();
      server.deliver("Goats", "First.");

      assertThat(text(next(poll))).contains("Subject: Goats\r\n");
    }
  }

  @Test
  void shouldStopWithinSecondsThoughTheLineIsDead() throws Exception {
    ImapPoll poll = poll(RARELY, RARELY);
    waiting(poll, 1);
    between.goDead();
    long start = System.nanoTime();

    poll.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  private ImapPoll poll(Duration every, Duration longestWait) {
    ImapSettings settings =
        new ImapSettings(
            "127.0.0.1",
            between.port(),
            ImapSettings.Tls.NONE,
            MailServer.USER,
            new Secret(MailServer.PASSWORD),
            "INBOX",
            every,
            20_000,
            temp.resolve("spool"));
    return new ImapPoll("box", settings, longestWait);
  }

  /** Goes on until the server has been asked so often to tell. */
  private void waiting(ImapPoll poll, int times) {
    patiently()
        .pollInterval(Duration.ofMillis(1))
        .until(() -> poll.next(Duration.ofMillis(50)).isEmpty() && between.times("IDLE") >= times);
  }

  /** A thread of the server dies with the connection that is cut, which is not what is tested. */
  private static ConditionFactory patiently() {
    return await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(30));
  }

  private static Delivery next(ImapPoll poll) {
    return patiently()
        .pollInterval(Duration.ofMillis(1))
        .until(() -> poll.next(Duration.ofMillis(50)), Optional::isPresent)
        .orElseThrow();
  }

  private static String text(Delivery delivery) throws IOException {
    try (var bytes = delivery.open()) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      delivery.done();
      return text;
    }
  }
}
