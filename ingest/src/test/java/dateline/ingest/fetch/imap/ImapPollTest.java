package dateline.ingest.fetch.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Shared;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImapPollTest {
  private static final Duration WAIT = Duration.ofMillis(50);

  @TempDir Path temp;
  private final MailServer server = MailServer.plain();
  private final List<ImapPoll> polls = new ArrayList<>();

  @AfterEach
  void stop() {
    polls.forEach(ImapPoll::close);
    server.close();
  }

  @Test
  void shouldBringMessagesAsTheyAreInOrder() throws Exception {
    server.deliver("Goats", "First grüße.");
    server.deliver("Sheep", "Second.");
    ImapPoll poll = poll();

    Delivery first = next(poll);

    assertThat(first.origin()).isEqualTo("INBOX 1");
    assertThat(text(first)).contains("Subject: Goats\r\n").endsWith("\r\n\r\nFirst grüße.\r\n");
    assertThat(text(next(poll))).contains("Subject: Sheep\r\n");
    nothing(poll);
    server.deliver("Cows", "Third.");
    assertThat(text(next(poll))).contains("Subject: Cows\r\n");
    assertThat(server.untouched()).isTrue();
    assertThat(spooled()).isEmpty();
  }

  @Test
  void shouldGoOnAfterWhatIsCommitted() throws Exception {
    server.deliver("Goats", "First.");
    String committed = next(poll()).position();
    server.deliver("Sheep", "Second.");

    ImapPoll later = poll();
    later.resume(committed, true);

    assertThat(text(next(later))).contains("Subject: Sheep\r\n");
    nothing(later);
  }

  @Test
  void shouldBringAgainWhatIsUnfinished() throws Exception {
    server.deliver("Goats", "First.");
    server.deliver("Sheep", "Second.");
    ImapPoll before = poll();
    text(next(before));
    String begun = next(before).position();

    ImapPoll later = poll();
    later.resume(begun, false);
    Delivery again = next(later);

    assertThat(again.position()).isEqualTo(begun);
    assertThat(text(again)).contains("Subject: Sheep\r\n");
  }

  @Test
  void shouldReadAllAgainWhenTheNumbersMeanOtherMessages() throws Exception {
    server.deliver("Goats", "First.");
    ImapPosition committed = ImapPosition.read(next(poll()).position()).orElseThrow();

    ImapPoll later = poll();
    later.resume(new ImapPosition(committed.place(), committed.validity() + 1, 7).written(), true);

    assertThat(text(next(later))).contains("Subject: Goats\r\n");
  }

  @Test
  void shouldPassOverMessagesThatAreDeletedMeanwhile() throws Exception {
    server.deliver("Goats", "First.");
    server.deliver("Sheep", "Second.");
    ImapPoll poll = poll();
    text(next(poll));
    server.empty();
    server.deliver("Cows", "Third.");

    List<String> rest = new ArrayList<>();
    while (rest.stream().noneMatch(text -> text.contains("Cows"))) {
      rest.add(text(next(poll)));
    }

    assertThat(rest).noneMatch(text -> text.contains("Goats"));
  }

  @Test
  void shouldBringAMessageThatIsTooLargeAsRefused() throws Exception {
    server.deliver("Goats", "x".repeat(30_000));

    Delivery refused = next(poll());

    Delivery.Refusal refusal = Objects.requireNonNull(refused.refusal());
    assertThat(refusal.message()).matches("a message of \\d+ bytes \\(allowed: 20000\\)");
    assertThat(refusal.size()).isGreaterThan(30_000);
    assertThat(text(refused)).hasSize(20_000).contains("Subject: Goats\r\n");
  }

  @Test
  void shouldGoOnWhenTheServerIsBack() throws Exception {
    server.deliver("Goats", "First.");
    ImapPoll poll = poll();
    text(next(poll));
    int port = server.port();
    server.close();
    assertThat(poll.next(Duration.ofSeconds(2))).isEmpty();

    try (MailServer back = MailServer.plainAt(port)) {
      // Whether or not it numbers its mailbox as the one before: the second message is new.
      back.deliver("Goats", "First.");
      back.deliver("Sheep", "Second.");

      String text = text(next(poll));
      assertThat(text.contains("Subject: Goats") ? text(next(poll)) : text)
          .contains("Subject: Sheep\r\n");
    }
  }

  @Test
  void shouldSayHowManyMessagesThereAreWhenTried() throws Exception {
    server.deliver("Goats", "First.");

    try (Shared shared = new Shared()) {
      assertThat(
              settings(server, ImapSettings.Tls.NONE, MailServer.PASSWORD, "INBOX").connect(shared))
          .isEqualTo("can be read; messages there: 1");
    }
  }

  @Test
  void shouldSayThatItIsNotLetIn() {
    assertThatThrownBy(
            () -> ImapConnection.open(settings(server, ImapSettings.Tls.NONE, "no", "INBOX")))
        .isInstanceOf(AuthenticationFailedException.class);
  }

  @Test
  void shouldSayThatThereIsNoSuchFolder() {
    assertThatThrownBy(
            () ->
                ImapConnection.open(
                    settings(server, ImapSettings.Tls.NONE, MailServer.PASSWORD, "Wires")))
        .hasMessage("there is no folder 'Wires'");
  }

  @Test
  void shouldNotTellThePasswordToAServerThatDoesNotOfferTls() {
    assertThatThrownBy(
            () ->
                ImapConnection.open(
                    settings(server, ImapSettings.Tls.STARTTLS, MailServer.PASSWORD, "INBOX")))
        .isInstanceOf(MessagingException.class)
        .hasMessageContaining("STARTTLS required but not supported by server");
  }

  @Test
  void shouldSpeakTlsWithServersItKnowsOnly() throws Exception {
    try (MailServer secure = MailServer.withTls()) {
      ImapSettings settings =
          settings(secure, ImapSettings.Tls.IMPLICIT, MailServer.PASSWORD, "INBOX");

      assertThatThrownBy(() -> ImapConnection.open(settings))
          .isInstanceOf(MessagingException.class)
          .hasMessageContaining("unable to find valid certification path");
      try (ImapConnection open =
          ImapConnection.open(
              settings,
              Map.of("mail.imaps.ssl.trust", "*", "mail.imaps.ssl.checkserveridentity", "false"))) {
        assertThat(open.isOpen()).isTrue();
      }
    }
  }

  private ImapPoll poll() {
    ImapPoll poll =
        new ImapPoll("box", settings(server, ImapSettings.Tls.NONE, MailServer.PASSWORD, "INBOX"));
    polls.add(poll);
    return poll;
  }

  private ImapSettings settings(
      MailServer of, ImapSettings.Tls tls, String password, String folder) {
    return new ImapSettings(
        "127.0.0.1",
        of.port(),
        tls,
        MailServer.USER,
        new Secret(password),
        folder,
        Duration.ofMillis(100),
        20_000,
        temp.resolve("spool"));
  }

  private static Delivery next(ImapPoll poll) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(1))
        .until(() -> poll.next(WAIT), Optional::isPresent)
        .orElseThrow();
  }

  private static void nothing(ImapPoll poll) throws InterruptedException {
    for (int i = 0; i < 10; i++) {
      assertThat(poll.next(WAIT)).isEmpty();
    }
  }

  private static String text(Delivery delivery) throws IOException {
    try (var bytes = delivery.open()) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      delivery.done();
      return text;
    }
  }

  private List<Path> spooled() throws IOException {
    try (var files = Files.list(temp.resolve("spool"))) {
      return files.toList();
    }
  }
}
