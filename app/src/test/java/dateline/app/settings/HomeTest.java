package dateline.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.RestoreSystemProperties;

@RestoreSystemProperties
class HomeTest {
  @TempDir Path project;

  @BeforeEach
  void standInTheProject() {
    System.setProperty("dateline.home", project.toString());
  }

  @Test
  void shouldFindEverythingInTheProject() throws IOException {
    Files.createDirectory(project.resolve("samples"));

    Home home = Home.find(null, Map.of());

    assertThat(home.config()).isEqualTo(project.resolve("config"));
    assertThat(home.data()).isEqualTo(project.resolve(".dateline"));
    assertThat(home.samples()).contains(project.resolve("samples"));
    assertThat(home.sources()).isEqualTo(project.resolve("config/sources"));
    assertThat(home.tags()).isEqualTo(project.resolve("config/tags"));
    assertThat(home.routes()).isEqualTo(project.resolve("config/routes.yml"));
    assertThat(home.bootstrapFile()).isEqualTo(project.resolve(".dateline/bootstrap"));
  }

  @Test
  void shouldDoWithoutSamples() {
    assertThat(Home.find(null, Map.of()).samples()).isEmpty();
  }

  @Test
  void shouldTakeTheFoldersOfTheEnvironment() {
    Home home = Home.find(null, Map.of(Home.CONFIG, "/etc/dateline", Home.STATE_DIR, "/var/d"));

    assertThat(home.config()).isEqualTo(Path.of("/etc/dateline"));
    assertThat(home.data()).isEqualTo(Path.of("/var/d"));
  }

  @Test
  void shouldTakeWhatIsEmptyInTheEnvironmentAsNotSet() {
    Home home = Home.find(null, Map.of(Home.CONFIG, "", Home.STATE_DIR, ""));

    assertThat(home).isEqualTo(Home.find(null, Map.of()));
  }

  @Test
  void shouldPreferTheCommandLine() {
    Home home = Home.find(Path.of("mine"), Map.of(Home.CONFIG, "/etc/dateline"));

    assertThat(home.config()).isEqualTo(Path.of("mine"));
  }

  @Test
  void shouldMakeTheDataFolderAbsolute() {
    Home home = Home.find(null, Map.of(Home.STATE_DIR, "data"));

    assertThat(home.data()).isEqualTo(Path.of("data").toAbsolutePath());
  }

  @Test
  void shouldStandWhereItIsStartedWithoutALauncher() {
    System.clearProperty("dateline.home");

    assertThat(Home.find(null, Map.of()).config()).isEqualTo(Path.of("config").toAbsolutePath());
  }
}
