package dateline.app.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.ExitCode;
import dateline.app.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temp;

  @Test
  void shouldBeTakenByOneAtATime() throws IOException {
    Path folder = temp.resolve("data");

    try (DataFolder taken = DataFolder.take(folder)) {
      assertThatThrownBy(() -> DataFolder.take(folder))
          .as("while %s is taken", taken)
          .isInstanceOfSatisfying(
              UserError.class,
              error -> assertThat(error.exitCode()).isEqualTo(ExitCode.UNAVAILABLE))
          .hasMessage(
              folder
                  + ": another `dateline up` is using it, process "
                  + ProcessHandle.current().pid()
                  + " (allowed: one; stop it, or set DATELINE_STATE_DIR)");
    }
  }

  @Test
  void shouldBeFreeAgainAfterwards() throws IOException {
    DataFolder.take(temp).close();

    try (DataFolder again = DataFolder.take(temp)) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void shouldSayThatAFileIsInTheWay() throws IOException {
    Path file = Files.writeString(temp.resolve("data"), "no folder");

    assertThatThrownBy(() -> DataFolder.take(file))
        .isInstanceOf(UserError.class)
        .hasMessage(
            file
                + ": cannot be written: there is a file of that name already"
                + " (see DATELINE_STATE_DIR)");
  }
}
