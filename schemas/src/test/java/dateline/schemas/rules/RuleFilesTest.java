package dateline.schemas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.model.RuleText;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void shouldReadAFoldersYamlFilesInTheOrderOfTheirNames() throws IOException {
    Files.writeString(folder.resolve("b.yml"), "scheme: b\n");
    Files.writeString(folder.resolve("a.yaml"), "scheme: a\n");
    Files.writeString(folder.resolve("a.txt"), "notes");

    RuleSet rules = tags().read(CLOCK, "ada@desk");

    assertThat(rules.getFiles())
        .containsExactly(
            new RuleText("a.yaml", "scheme: a\n"), new RuleText("b.yml", "scheme: b\n"));
    assertThat(rules.getAt()).isEqualTo(NOW);
    assertThat(rules.getBy()).isEqualTo("ada@desk");
  }

  @Test
  void shouldChangeTheVersionWithEachChangeOfTextOrName() throws IOException {
    String none = tags().read(CLOCK, "").getVersion();
    Path file = Files.writeString(folder.resolve("a.yml"), "scheme: a\n");
    String one = tags().read(CLOCK, "").getVersion();
    Path renamed = Files.move(file, folder.resolve("b.yml"));
    String other = tags().read(CLOCK, "").getVersion();
    Files.writeString(renamed, "scheme: b\n");

    assertThat(tags().read(CLOCK, "").getVersion())
        .matches("[0-9a-f]{12}")
        .isNotIn(none, one, other);
    assertThat(one).isNotIn(none, other);
    assertThat(other).isNotEqualTo(none);
  }

  @Test
  void shouldTakeAMissingFolderOfTagRulesForNone() {
    RuleFiles missing = new RuleFiles(RuleKind.TAGS, folder.resolve("no-such"));

    assertThat(missing.read(CLOCK, "").getFiles()).isEmpty();
  }

  @Test
  void shouldNameAFileOfRoutesThatIsMissing() {
    RuleFiles missing = new RuleFiles(RuleKind.ROUTES, folder.resolve("routes.yml"));

    assertThatThrownBy(() -> missing.read(CLOCK, ""))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(folder.resolve("routes.yml") + ": there is no such file");
  }

  @Test
  void shouldNameAFileThatIsNotText() throws IOException {
    Files.write(folder.resolve("a.yml"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThatThrownBy(() -> tags().read(CLOCK, ""))
        .isInstanceOf(SettingsException.class)
        .hasMessageEndingWith("a.yml: is not UTF-8 text");
  }

  private RuleFiles tags() {
    return new RuleFiles(RuleKind.TAGS, folder);
  }
}
