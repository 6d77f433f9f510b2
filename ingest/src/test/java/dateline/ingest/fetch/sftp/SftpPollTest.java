package dateline.ingest.fetch.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpPollTest {
  private static final Duration WAIT = Duration.ofMillis(50);

  @TempDir Path temp;
  private final List<SftpPoll> polls = new ArrayList<>();
  private int dropped;

  @SuppressWarnings("NullAway.Init") // made before each test
  private SftpServer server;

  @SuppressWarnings("NullAway.Init") // made before each test
  private Path out;

  @BeforeEach
  void startServer() throws IOException {
    Path root = Files.createDirectories(temp.resolve("server"));
    out = Files.createDirectories(root.resolve("out"));
    server = new SftpServer(root);
  }

  @AfterEach
  void stop() throws IOException {
    polls.forEach(SftpPoll::close);
    server.close();
  }

  @Test
  void shouldBringWhatMatchesOldestFirst() throws Exception {
    drop("b.xml", "first");
    drop("a.xml", "second");
    drop("c.txt", "no match");
    drop(".hidden.xml", "hidden");
    drop("d.xml.part", "unfinished");
    Files.createDirectories(out.resolve("folder.xml"));

    SftpPoll poll = poll(SftpSettings.After.KEEP);

    assertThat(text(next(poll))).isEqualTo("first");
    assertThat(text(next(poll))).isEqualTo("second");
    nothing(poll);
    assertThat(out.resolve("a.xml")).exists();
    assertThat(spooled()).isEmpty();
  }

  @Test
  void shouldWaitUntilAFileIsWhole() throws Exception {
    drop("a.xml", "half");
    SftpPoll poll = poll(SftpSettings.After.KEEP, Duration.ofSeconds(1));
    for (int i = 0; i < 6; i++) {
      assertThat(poll.next(Duration.ofMillis(200))).isEmpty();
      Files.writeString(out.resolve("a.xml"), "half and more ".repeat(i + 1));
    }

    assertThat(text(next(poll))).isEqualTo("half and more ".repeat(6));
  }

  @Test
  void shouldPutFilesAwayThereAndOverwriteNothing() throws Exception {
    Files.createDirectories(out.resolve("done"));
    Files.writeString(out.resolve("done/a.xml"), "an earlier one");
    drop("a.xml", "good");
    drop("b.xml", "bad");
    SftpPoll poll = poll(SftpSettings.After.MOVE);

    next(poll).done();
    next(poll).failed(List.of("no goats"));
    nothing(poll);

    assertThat(out.resolve("done/a.xml")).hasContent("an earlier one");
    assertThat(out.resolve("done/a.xml.1")).hasContent("good");
    assertThat(out.resolve("failed/b.xml")).hasContent("bad");
    assertThat(out.resolve("a.xml")).doesNotExist();
  }

  @Test
  void shouldDeleteOnlyWhatWasOfUse() throws Exception {
    drop("a.xml", "good");
    drop("b.xml", "bad");
    SftpPoll poll = poll(SftpSettings.After.DELETE);

    next(poll).done();
    next(poll).failed(List.of("no goats"));
    nothing(poll);

    assertThat(out.resolve("a.xml")).doesNotExist();
    assertThat(out.resolve("b.xml")).exists();
  }

  @Test
  void shouldLeaveWhatItMayNotMoveAndNotBringItAgain() throws Exception {
    server.readOnly();
    drop("a.xml", "good");
    SftpPoll poll = poll(SftpSettings.After.MOVE);

    next(poll).done();
    nothing(poll);

    assertThat(out.resolve("a.xml")).exists();
  }

  @Test
  void shouldNotBringAgainWhatIsCommitted() throws Exception {
    drop("a.xml", "one");
    drop("b.xml", "two");
    SftpPoll first = poll(SftpSettings.After.KEEP);
    next(first).done();
    String committed = next(first).position();
    first.close();

    SftpPoll second = poll(SftpSettings.After.KEEP);
    second.resume(committed, true);

    nothing(second);
    drop("b.xml", "two, changed");
    assertThat(text(next(second))).isEqualTo("two, changed");
  }

  @Test
  void shouldBringFirstWhatIsUnfinished() throws Exception {
    drop("a.xml", "one");
    SftpPoll first = poll(SftpSettings.After.MOVE);
    String begun = next(first).position();
    first.close();
    drop("b.xml", "two", 5_000);

    SftpPoll second = poll(SftpSettings.After.MOVE);
    second.resume(begun, false);

    Delivery again = next(second);
    assertThat(again.position()).isEqualTo(begun);
    assertThat(text(again)).isEqualTo("one");
    again.done();
    assertThat(text(next(second))).isEqualTo("two");
  }

  @Test
  void shouldPutAwayAfterACrashWhatIsCommitted() throws Exception {
    drop("a.xml", "one");
    SftpPoll first = poll(SftpSettings.After.MOVE);
    String committed = next(first).position();
    first.close();

    SftpPoll second = poll(SftpSettings.After.MOVE);
    second.resume(committed, true);
    nothing(second);

    assertThat(out.resolve("done/a.xml")).hasContent("one");
  }

  @Test
  void shouldBringAFileThatIsTooLargeAsRefused() throws Exception {
    drop("a.xml", "x".repeat(20_001));
    SftpPoll poll = poll(SftpSettings.After.KEEP);

    Delivery refused = next(poll);

    assertThat(refused.refusal())
        .isEqualTo(new Delivery.Refusal("a file of 20001 bytes (allowed: 20000)", 20_001));
  }

  @Test
  void shouldGoOnWhenTheServerIsBack() throws Exception {
    drop("a.xml", "one");
    SftpPoll poll = poll(SftpSettings.After.KEEP);
    next(poll).done();
    server.stop();
    assertThat(poll.next(Duration.ofSeconds(3))).isEmpty();
    server.restart();
    drop("b.xml", "two");

    assertThat(text(next(poll))).isEqualTo("two");
  }

  @Test
  void shouldLetItselfInWithAKey() throws Exception {
    KeyPair key = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
    server.letIn(key.getPublic());
    Login login = new Login(SftpServer.USER, null, List.of(key));

    try (SftpConnection open = SftpConnection.open(settings(login, server.fingerprint()))) {
      assertThat(open.list()).isEmpty();
    }
  }

  @Test
  void shouldTellNobodyThePasswordButTheServer() {
    String other = "SHA256:" + "A".repeat(43);

    assertThatThrownBy(() -> SftpConnection.open(settings(login(SftpServer.PASSWORD), other)))
        .isInstanceOf(IOException.class)
        .hasMessage("the server's key is " + server.fingerprint() + " (wanted: " + other + ")");
    assertThat(server.logins()).isZero();
  }

  @Test
  void shouldSayThatItIsNotLetIn() {
    assertThatThrownBy(() -> SftpConnection.open(settings(login("wrong"), server.fingerprint())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No more authentication methods available");
  }

  @Test
  void shouldSayWhatIsThereWhenTried() throws Exception {
    drop("a.xml", "one");
    SftpSettings settings = settings(login(SftpServer.PASSWORD), server.fingerprint());

    try (Shared shared = new Shared()) {
      assertThat(settings.connect(shared)).isEqualTo("can be listed; files there: 1");
      server.stop();
      assertThatThrownBy(() -> settings.connect(shared))
          .isInstanceOf(IOException.class)
          .hasMessage("Connection refused");
    }
  }

  @Test
  void shouldTrustWhoeverAnswersWhereTheSettingsSaySo() throws IOException {
    try (SftpConnection open = SftpConnection.open(settings(login(SftpServer.PASSWORD), null))) {
      assertThat(open.isOpen()).isTrue();
    }
  }

  private SftpPoll poll(SftpSettings.After after) {
    return poll(after, Duration.ofMillis(100));
  }

  private SftpPoll poll(SftpSettings.After after, Duration settle) {
    SftpPoll poll =
        new SftpPoll(
            "box", settings(login(SftpServer.PASSWORD), server.fingerprint(), after, settle));
    polls.add(poll);
    return poll;
  }

  private SftpSettings settings(Login login, @Nullable String hostKey) {
    return settings(login, hostKey, SftpSettings.After.KEEP, Duration.ofMillis(100));
  }

  private SftpSettings settings(
      Login login, @Nullable String hostKey, SftpSettings.After after, Duration settle) {
    return new SftpSettings(
        "127.0.0.1",
        server.port(),
        login,
        hostKey == null ? Set.of() : Set.of(hostKey),
        "out",
        "*.xml",
        Duration.ofMillis(200),
        settle,
        after,
        20_000,
        temp.resolve("spool"));
  }

  private static Login login(String password) {
    return new Login(SftpServer.USER, new Secret(password), List.of());
  }

  private void drop(String name, String text) throws IOException {
    drop(name, text, 0);
  }

  private void drop(String name, String text, int later) throws IOException {
    Path half = Files.writeString(temp.resolve("half"), text);
    Instant modified = Instant.parse("2026-10-01T10:00:00Z").plusSeconds(dropped++ + later);
    Files.setLastModifiedTime(half, FileTime.from(modified));
    Files.move(half, out.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static Delivery next(SftpPoll poll) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(1))
        .until(() -> poll.next(WAIT), Optional::isPresent)
        .orElseThrow();
  }

  /** Whatever has come is used; a while brings nothing more. */
  private static void nothing(SftpPoll poll) throws InterruptedException {
    for (int i = 0; i < 20; i++) {
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
      return files.map(file -> Objects.requireNonNull(file.getFileName())).toList();
    }
  }
}
