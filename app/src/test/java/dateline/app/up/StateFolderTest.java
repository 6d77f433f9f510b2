package dateline.app.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.UserError;
import dateline.model.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
  @TempDir Path data;

  @Test
  void shouldBeAnotherForEachProcessOfAStage() {
    try (StateFolder first = StateFolder.take(data, Stage.ENRICH);
        StateFolder second = StateFolder.take(data, Stage.ENRICH);
        StateFolder other = StateFolder.take(data, Stage.PUBLISH)) {
      assertThat(first.path()).isEqualTo(data.resolve("state")).isDirectory();
      assertThat(second.path()).isEqualTo(data.resolve("state-2")).isDirectory();
      assertThat(other.path()).isEqualTo(data.resolve("state"));
    }
  }

  @Test
  void shouldBeFreeAgainAfterwards() {
    StateFolder.take(data, Stage.ENRICH).close();

    try (StateFolder again = StateFolder.take(data, Stage.ENRICH)) {
      assertThat(again.path()).isEqualTo(data.resolve("state"));
    }
  }

  @Test
  void shouldSayThatAFileIsInTheWay() throws IOException {
    Path file = Files.writeString(data.resolve("data"), "no folder");

    assertThatThrownBy(() -> StateFolder.take(file, Stage.ENRICH))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(file + ": cannot be written: ")
        .hasMessageEndingWith(" (see DATELINE_STATE_DIR)");
  }
}
