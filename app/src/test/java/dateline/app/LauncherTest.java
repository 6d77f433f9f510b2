package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command, with a JVM that only prints what it is started with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SCRIPT = Path.of("..", "dateline");

  @TempDir Path home;

  @BeforeEach
  void build() throws IOException {
    Files.copy(SCRIPT, home.resolve("dateline"));
    Path lib = Files.createDirectories(home.resolve("app/target/dateline/lib"));
    Files.writeString(lib.resolve("dateline-app-0.1.0-SNAPSHOT.jar"), "");
  }

  /** The archive of classes is made by the JVM of the build, and another one cannot use it. */
  @Test
  void shouldSayNothingOfAnArchiveOfAnotherJvm() throws Exception {
    assertThat(arguments(17))
        .containsSubsequence(
            "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:cds*=off:stderr");
  }

  /** Newer JVMs warn of it otherwise, and 17 knows the option too. */
  @Test
  void shouldAllowTheNativeCodeOfTheStores() throws Exception {
    assertThat(arguments(25)).contains("--enable-native-access=ALL-UNNAMED");
  }

  @Test
  void shouldEndAStageThatRunsOutOfMemory() throws Exception {
    String script = home.resolve("dateline").toString();

    for (String stage : List.of("up", "ingest", "enrich", "publish")) {
      assertThat(run(17, "sh", script, stage)).as(stage).contains("-XX:+ExitOnOutOfMemoryError");
    }
  }

  @Test
  void shouldPassOnTheCommandLine() throws Exception {
    assertThat(arguments(25)).endsWith("dateline.app.Dateline", "parse", "a b");
  }

  /** The first file that the JVM opens would be read as what comes in, or be printed into. */
  @Test
  void shouldGiveTheJvmNoStreamThatIsClosed() throws Exception {
    Path script = home.resolve("dateline");

    assertThat(run(17, "sh", "-c", "exec sh '" + script + "' parse <&-")).contains("in is open");
    assertThat(run(17, "sh", "-c", "sh '" + script + "' parse >&- && echo 'out is open'"))
        .containsExactly("out is open");
  }

  private List<String> arguments(int version) throws Exception {
    return run(version, "sh", home.resolve("dateline").toString(), "parse", "a b");
  }

  private List<String> run(int version, String... command) throws Exception {
    Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "%d.0.1"' >&2; exit; fi
        (true 3<&0) 2>/dev/null && echo 'in is open'
        printf '%%s\\n' "$@"
        """
            .formatted(version));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    process.redirectErrorStream(true);
    Process run = process.start();
    String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(printed).isZero();
    return printed.lines().toList();
  }
}
