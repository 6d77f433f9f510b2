package dateline.ingest.fetch.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Delivery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectorySourceTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration MOMENT = Duration.ofMillis(150);

  @TempDir Path temp;
  private Path inbox = Path.of("");
  private DirectorySource source =
      new DirectorySource("test", DirectorySettings.of(inbox), Clock.systemUTC(), files -> files);

  @BeforeEach
  void open() {
    // The real path: /proc knows no other.
    inbox = temp.resolve("inbox");
    DirectorySettings settings =
        new DirectorySettings(inbox, Duration.ofMillis(50), Duration.ofMillis(10), 1000);
    source = new DirectorySource("test", settings, Clock.systemUTC(), new OpenFiles()::written);
  }

  @AfterEach
  void close() {
    source.close();
  }

  @Test
  void shouldBringAFileThatWasMovedIn() throws Exception {
    source.next(Duration.ZERO);
    Files.move(write(temp.resolve("a.txt"), "goats"), inbox.resolve("a.txt"));

    Delivery delivery = source.next(SOON).orElseThrow();

    assertThat(delivery.position()).isEqualTo("a.txt");
    assertThat(delivery.open().readAllBytes()).asString().isEqualTo("goats");
  }

  @Test
  void shouldMakeTheFolderAndBringWhatComesIntoItLater() throws Exception {
    assertThat(source.next(Duration.ZERO)).isEmpty();
    assertThat(inbox.resolve("done")).isDirectory();
    assertThat(inbox.resolve("failed")).isDirectory();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void shouldWaitForASlowCopyEvenThroughItsPauses() throws Exception {
    Files.createDirectories(inbox);
    try (OutputStream copy = Files.newOutputStream(inbox.resolve("slow.txt"))) {
      copy.write(new byte[] {'a'});
      copy.flush();

      assertThat(source.next(Duration.ofMillis(400))).isEmpty();
      copy.write(new byte[] {'b'});
    }
    assertThat(source.next(SOON).orElseThrow().open().readAllBytes()).asString().isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".hidden", "a.tmp", "a.part", "a.PARTIAL", "a.filepart", "a.crdownload", "a~"})
  void shouldLeaveUnfinishedFilesAlone(String name) throws Exception {
    drop(name, "goats");

    assertThat(source.next(MOMENT)).isEmpty();
    assertThat(inbox.resolve(name)).exists();
  }

  @Test
  void shouldLeaveFoldersAlone() throws Exception {
    Files.createDirectories(inbox.resolve("folder"));
    drop("a.txt", "goats");

    assertThat(source.next(SOON).map(Delivery::position)).contains("a.txt");
    assertThat(inbox.resolve("folder")).isDirectory();
  }

  @Test
  void shouldBringTheOldestFirst() throws Exception {
    Files.setLastModifiedTime(drop("a", "2"), FileTime.from(Instant.parse("2026-10-02T00:00:00Z")));
    Files.setLastModifiedTime(drop("b", "1"), FileTime.from(Instant.parse("2026-10-01T00:00:00Z")));

    Delivery first = source.next(SOON).orElseThrow();
    Delivery second = source.next(SOON).orElseThrow();

    assertThat(List.of(first.position(), second.position())).containsExactly("b", "a");
  }

  @Test
  void shouldPutAwayWhatIsDoneWithoutOverwriting() throws Exception {
    for (String text : List.of("one", "two", "three")) {
      drop("a.txt", text);
      source.next(SOON).orElseThrow().done();
    }

    assertThat(names("done")).containsExactly("a-2.txt", "a-3.txt", "a.txt");
    assertThat(inbox.resolve("done/a-3.txt")).hasContent("three");
  }

  @Test
  void shouldPutAwayWhatFailedWithItsReasons() throws Exception {
    drop("a.txt", "goats");

    source.next(SOON).orElseThrow().failed(List.of("no goats", "no sheep"));

    assertThat(inbox.resolve("failed/a.txt")).hasContent("goats");
    assertThat(inbox.resolve("failed/a.txt.reason")).hasContent("no goats\nno sheep\n");
  }

  @Test
  void shouldForgiveAFileThatIsGone() throws Exception {
    drop("a.txt", "goats");
    Delivery delivery = source.next(SOON).orElseThrow();
    Files.delete(inbox.resolve("a.txt"));

    delivery.done();
    delivery.failed(List.of("gone"));

    assertThat(names("failed")).isEmpty();
  }

  @Test
  void shouldNotBringAFileThatIsTooLarge() throws Exception {
    drop("a.txt", "x".repeat(1001));

    assertThat(source.next(MOMENT)).isEmpty();
    Awaitility.await()
        .untilAsserted(
            () -> {
              source.next(Duration.ZERO);
              assertThat(inbox.resolve("failed/a.txt.reason"))
                  .hasContent("too large: 1001 bytes (allowed: 1000)");
            });
  }

  @Test
  void shouldNotFollowLinks() throws Exception {
    Files.createDirectories(inbox);
    Files.createSymbolicLink(inbox.resolve("a.txt"), write(temp.resolve("secret.txt"), "goats"));

    assertThat(source.next(MOMENT)).isEmpty();
    assertThat(inbox.resolve("failed/a.txt.reason"))
        .hasContent("a symbolic link: links are not followed");
    assertThat(temp.resolve("secret.txt")).exists();
  }

  @Test
  void shouldResumeOnlyWhatIsStillThere() throws Exception {
    drop("a.txt", "goats");
    write(temp.resolve("b.txt"), "sheep");

    assertThat(source.resume("a.txt", true).map(Delivery::position)).contains("a.txt");
    assertThat(source.resume("../b.txt", true)).isEmpty();
    assertThat(source.resume("c.txt", true)).isEmpty();
  }

  @Test
  void shouldGoOnWhenItsFolderWasTakenAwayForAWhile() throws Exception {
    drop("a.txt", "goats");
    source.next(SOON).orElseThrow().done();
    Files.move(inbox, temp.resolve("elsewhere"));

    assertThat(source.next(MOMENT)).isEmpty();
    drop("b.txt", "sheep");
    assertThat(source.next(SOON).map(Delivery::position)).contains("b.txt");
  }

  @Test
  void shouldWaitForAFolderThatCannotBeMade() throws Exception {
    write(inbox, "a file is in the way");

    Optional<Delivery> none = source.next(MOMENT);
    Files.delete(inbox);
    drop("a.txt", "goats");

    assertThat(none).isEmpty();
    assertThat(source.next(SOON)).isPresent();
  }

  private Path drop(String name, String text) throws IOException {
    Files.createDirectories(inbox);
    return write(inbox.resolve(name), text);
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text);
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(inbox.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
