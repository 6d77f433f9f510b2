package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.directory.DirectorySettings;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  private static final WireFormats FORMATS = WireFormats.standard();

  @TempDir Path temp;

  @Test
  void shouldReadTheDefaults() throws IOException {
    write("drop-box.yml", "directory: {path: in}");

    Source source = read().get(0);

    assertThat(source.name()).isEqualTo("drop-box");
    assertThat(source.format()).isNull();
    assertThat(source.defaults()).isEqualTo(WireDefaults.of("drop-box"));
    assertThat(source.transport()).isEqualTo(DirectorySettings.of(temp.resolve("data/in")));
    assertThat(source.keepOriginal()).isTrue();
    assertThat(source.home()).isNull();
  }

  @Test
  void shouldDescribeASourceWithoutTheSecretsToConnectToIt() throws IOException {
    Path file = write("a.yml", "language: de\npush: {secret: '${DATELINE_TEST_NONE}'}");
    String missing =
        "push.secret: the environment has no variable DATELINE_TEST_NONE, or it is empty";

    Source source = SourceFiles.describe(file, temp, FORMATS);

    assertThat(source.defaults().language()).isEqualTo("de");
    assertThat(source.transport().place()).isEqualTo(missing);
    assertThat(SourceFiles.describeAll(temp.resolve("sources"), temp, FORMATS))
        .containsExactly(source);
    assertThatThrownBy(this::read).hasMessageContaining(missing);
  }

  @Test
  void shouldDescribeNoSourceWhoseKeysAreWrong() throws IOException {
    Path file = write("a.yml", "push: {secret: hunter2}");

    assertThatThrownBy(() -> SourceFiles.describe(file, temp, FORMATS))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("a secret does not belong into a file");
  }

  @Test
  void shouldReadEveryKey() throws IOException {
    write(
        "a.yml",
        """
        name: ap
        format: text
        language: en
        credit: AP
        zone: America/New_York
        directory: {path: /srv/ap, settle: 2s, poll: 50ms, maxBytes: 1000}
        keepOriginal: false
        remember: 7d
        home: US-TX
        """);

    Source source = read().get(0);

    assertThat(source.name()).isEqualTo("ap");
    assertThat(Objects.requireNonNull(source.format()))
        .extracting(WireFormat::name)
        .isEqualTo("text");
    assertThat(source.defaults())
        .isEqualTo(new WireDefaults("ap", "en", "AP", ZoneId.of("America/New_York")));
    assertThat(source.transport())
        .isEqualTo(
            new DirectorySettings(
                Path.of("/srv/ap"), Duration.ofSeconds(2), Duration.ofMillis(50), 1000));
    assertThat(source.keepOriginal()).isFalse();
    assertThat(source.remember()).isEqualTo(Duration.ofDays(7));
    assertThat(source.home()).isEqualTo("US-TX");
  }

  @Test
  void shouldReportAllProblemsOfAllFiles() throws IOException {
    write("a.yml", "directory: {path: in}");
    write("b.yml", "format: newsml\ndirectory: {path: ./in}");
    write("c.yml", "name: a\n");
    write("d.yml", "directry: {path: x}");
    write("e.yml", "directory: {path: x, settle: soon}");
    write("F.yml", "directory: {path: y}");
    write("g.yml", "directory: {settle: 1s}");
    write("h.yml", "zone: Mars/Olympus");
    write("i.yml", "home: UK");
    write("j.yml", "home: Texas");
    write("k.yml", "charset: UTF-16");
    write("l.yml", "home: GB-LND");

    assertThatThrownBy(this::read)
        .isInstanceOf(SettingsException.class)
        .extracting(
            e ->
                List.of(
                    String.valueOf(e.getMessage()).replace(temp + "/sources/", "").split("\n", -1)))
        .isEqualTo(
            List.of(
                "F.yml: 'F' is no name of a source (allowed: lower-case letters, digits and hyphens,"
                    + " at most 64)",
                "b.yml:1: format: unknown 'newsml' (known: "
                    + String.join(", ", WireFormats.standard().names())
                    + ")",
                "b.yml: '" + temp + "/data/in' is the place of a.yml already",
                "c.yml:1: name: 'a' is the name of a.yml already",
                "c.yml: missing: how the stories come (one of: directory, http, push, kafka, sftp, imap)",
                "d.yml:1: directry: unknown key (known: charset, credit, directory, format, home, http, imap, kafka,"
                    + " keepOriginal, language, map, name, push, remember, sftp, zone)",
                "e.yml:1: directory.settle: 'soon' (allowed: a number with ms, s, m, h or d, such as"
                    + " 400ms)",
                "g.yml: directory.path: missing: the folder where the files are put",
                "h.yml:1: zone: 'Mars/Olympus' (allowed: a name such as Europe/Berlin or UTC)",
                "i.yml:1: home: 'UK' (allowed: a code of ISO 3166, such as US, or US-TX)",
                "j.yml:1: home: 'Texas' (allowed: a code of ISO 3166, such as US, or US-TX)",
                "k.yml:1: charset: 'UTF-16' (allowed: a name such as windows-1251, Shift_JIS or"
                    + " GB18030, of one that begins with ASCII)",
                "l.yml:1: home: 'GB-LND' (allowed: GB, or GB- and one of ENG, NIR, SCT, WLS)"));
  }

  @Test
  void shouldReadOneFile() throws IOException {
    Path file = write("a.yml", "directory: {path: in}");

    assertThat(SourceFiles.read(file, temp, FORMATS).name()).isEqualTo("a");
  }

  @Test
  void shouldSayThatTheFolderIsMissing() {
    assertThatThrownBy(() -> SourceFiles.readAll(temp.resolve("none"), temp, FORMATS))
        .hasMessage(temp.resolve("none") + ": there is no such folder");
  }

  @Test
  void shouldReadTheFilesThatComeWithDateline() {
    List<Source> sources = SourceFiles.readAll(Path.of("../config/sources"), temp, FORMATS);

    assertThat(sources).extracting(Source::name).contains("inbox");
  }

  private List<Source> read() {
    return SourceFiles.readAll(temp.resolve("sources"), temp.resolve("data"), FORMATS);
  }

  private Path write(String name, String yaml) throws IOException {
    Files.createDirectories(temp.resolve("sources"));
    return Files.writeString(temp.resolve("sources").resolve(name), yaml);
  }
}
