package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerImportTest {
  private static final String TOWN =
      "1\tOdrintown\tOdrintown\t\t1\t2\tP\tPPL\tUS\t\tOR\t\t\t\t20000\t\t0\tX\t2025-01-01\n";

  private static final String HOME = "dateline.home";

  @TempDir Path folder;

  @BeforeEach
  void home() {
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void noHome() {
    System.clearProperty(HOME);
  }

  @Test
  void shouldTellWhatItTook() throws IOException {
    CommandRun run = run(TOWN + "bad\n" + TOWN.replace("\tP\t", "\tH\t"));

    assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .contains("1 towns under 1 names; left out 1 other places and 1 bad lines");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty, 'found 0 towns, 0 other places and 0 bad lines (wanted: '",
    "prose, 'found 0 towns, 0 other places and 2 bad lines, such as line 1: has 1 columns'",
    "rivers, 'found 0 towns, 1 other places and 0 bad lines (wanted: '",
  })
  void shouldKeepTheEarlierImportWhereAFileHasNoTowns(String kind, String found)
      throws IOException {
    run(TOWN);
    Path imported = folder.resolve(".dateline/gazetteer/towns.tsv");
    String before = Files.readString(imported);

    CommandRun run =
        run(
            switch (kind) {
              case "empty" -> "";
              case "prose" -> "This is\nno dump.\n";
              default -> TOWN.replace("\tP\t", "\tH\t");
            });

    assertThat(run.status()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("towns.txt: is no dump of towns", found);
    assertThat(imported).hasContent(before);
  }

  private CommandRun run(String dump) throws IOException {
    Path file = Files.writeString(folder.resolve("towns.txt"), dump);
    return CommandRun.of("gazetteer", "import", file);
  }
}
