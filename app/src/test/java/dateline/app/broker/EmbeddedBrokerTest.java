package dateline.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
  @TempDir Path folder;

  @Test
  void shouldNotSayNullWhereKafkaGivesNoReason() {
    assertThat(EmbeddedBroker.failure(folder, 1, null))
        .startsWith("the broker failed with status 1")
        .doesNotContain("null");
  }

  @Test
  void shouldSayThatItsFolderIsGone() {
    Path gone = folder.resolve("gone");

    assertThat(EmbeddedBroker.failure(gone, 1, "halted"))
        .isEqualTo(
            "the broker failed with status 1: halted: "
                + gone
                + ": there is no such file or folder");
  }
}
