package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.formats.WireFormats;
import dateline.schemas.settings.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
  @TempDir Path temp;

  @SuppressWarnings("NullAway.Init") // made before each test
  private SourceFolder folder;

  @BeforeEach
  void readFolder() throws IOException {
    write("a.yml", "directory: {path: a}");
    write("b.yml", "directory: {path: b}");
    folder = SourceFolder.read(temp.resolve("sources"), temp, WireFormats.standard());
  }

  @Test
  void shouldSayNothingWhileNothingChanges() throws IOException {
    assertThat(look()).isEmpty();
    write("a.yml", "directory: {path: a}");
    assertThat(look()).isEmpty();
  }

  @Test
  void shouldWaitUntilTwoLooksFindTheSame() throws IOException {
    write("a.yml", "directory: {pa");
    assertThat(once()).isEmpty();
    write("a.yml", "directory: {path: other}");
    assertThat(once()).isEmpty();
    assertThat(once()).isPresent();
    assertThat(once()).isEmpty();
  }

  @Test
  void shouldChangeOnlyTheSourceWhoseFileChanged() throws IOException {
    List<Source> before = folder.sources();
    write("a.yml", "language: fr\ndirectory: {path: a}");

    SourceFolder.Change change = look().orElseThrow();

    assertThat(change.problems()).isEmpty();
    assertThat(change.sources()).hasSize(2);
    assertThat(named(change, "b")).isSameAs(before.get(1));
    assertThat(named(change, "a").defaults().language()).isEqualTo("fr");
  }

  @Test
  void shouldTakeNewFilesAndLetGoOfDeletedOnes() throws IOException {
    write("c.yml", "directory: {path: c}");
    Files.delete(temp.resolve("sources/a.yml"));

    assertThat(look().orElseThrow().sources()).extracting(Source::name).containsExactly("b", "c");
  }

  @Test
  void shouldKeepTheOldSourceWhenItsFileIsBadAndSayWhy() throws IOException {
    Source before = folder.sources().get(0);
    write("a.yml", "directry: {path: a}");
    write("c.yml", "directory: {path: c}");

    SourceFolder.Change change = look().orElseThrow();

    assertThat(named(change, "a")).isSameAs(before);
    assertThat(change.sources()).hasSize(3);
    assertThat(change.refused()).isEqualTo(1);
    assertThat(change.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith(
            temp.resolve("sources/a.yml") + ":1: directry: unknown key (known: charset, credit,");
  }

  @Test
  void shouldPassOverAFolderThatIsCalledLikeAFile() throws IOException {
    Files.createDirectory(temp.resolve("sources/x.yml"));
    write("c.yml", "directory: {path: c}");

    SourceFolder.Change change = look().orElseThrow();

    assertThat(change.problems()).isEmpty();
    assertThat(change.sources()).extracting(Source::name).containsExactly("a", "b", "c");
    assertThat(SourceFolder.read(temp.resolve("sources"), temp, WireFormats.standard()).sources())
        .hasSize(3);
  }

  @Test
  void shouldRefuseAFileThatCannotBeReadAndTakeTheOthers() throws IOException {
    Path file = temp.resolve("sources/a.yml");
    Source before = folder.sources().get(0);
    Files.delete(file);
    Files.createSymbolicLink(file, file);
    write("c.yml", "directory: {path: c}");

    SourceFolder.Change change = look().orElseThrow();

    assertThat(change.sources()).extracting(Source::name).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(named(change, "a")).isSameAs(before);
    assertThat(change.refused()).isEqualTo(1);
    assertThat(change.problems())
        .singleElement()
        .asString()
        .startsWith(file + ": cannot be read: ");
  }

  @Test
  void shouldForgetTheProblemOnceTheFileIsGoodAgain() throws IOException {
    Source before = folder.sources().get(0);
    write("a.yml", "directry: {path: a}");
    assertThat(look().orElseThrow().refused()).isEqualTo(1);
    write("a.yml", "directory: {path: a}");

    SourceFolder.Change change = look().orElseThrow();

    assertThat(change.refused()).isZero();
    assertThat(named(change, "a").transport()).isEqualTo(before.transport());
  }

  @Test
  void shouldNotLetANewFileTakeTheNameOrPlaceOfOneThatRuns() throws IOException {
    write("0.yml", "name: a\ndirectory: {path: zero}");
    write("1.yml", "directory: {path: b}");

    SourceFolder.Change change = look().orElseThrow();

    assertThat(change.sources()).hasSize(2);
    assertThat(change.problems())
        .extracting(problem -> problem.toString().replace(temp + "/", ""))
        .containsExactly(
            "sources/0.yml: name: 'a' is the name of sources/a.yml already",
            "sources/1.yml: 'b' is the place of sources/b.yml already");
  }

  @Test
  void shouldLetSourcesExchangeTheirPlaces() throws IOException {
    write("a.yml", "directory: {path: b}");
    write("b.yml", "directory: {path: a}");

    SourceFolder.Change change = look().orElseThrow();

    assertThat(change.problems()).isEmpty();
    assertThat(named(change, "a").transport().place()).endsWith("/b");
  }

  @Test
  void shouldKeepTheOldSourceWhenTheNewOneCannotBeHad() throws IOException {
    Source before = folder.sources().get(0);
    write("a.yml", "language: fr\ndirectory: {path: a}");

    once();
    SourceFolder.Change change = folder.look(source -> Optional.of("no port")).orElseThrow();

    assertThat(named(change, "a")).isSameAs(before);
    assertThat(change.problems())
        .extracting(Problem::toString)
        .containsExactly(temp.resolve("sources/a.yml") + ": no port");
  }

  private Optional<SourceFolder.Change> once() {
    return folder.look(source -> Optional.empty());
  }

  private Optional<SourceFolder.Change> look() {
    assertThat(once()).isEmpty();
    return once();
  }

  private static Source named(SourceFolder.Change change, String name) {
    return change.sources().stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void write(String name, String yaml) throws IOException {
    Files.createDirectories(temp.resolve("sources"));
    Files.writeString(temp.resolve("sources").resolve(name), yaml);
  }
}
