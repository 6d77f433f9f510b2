package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private final Surroundings around =
      new Surroundings(Path.of("data"), Map.of("TOKEN", "s3$cret", "EMPTY", ""));

  @Test
  void shouldFillInVariables() {
    assertThat(around.filled("url", "a/${TOKEN}/b")).isEqualTo("a/s3$cret/b");
  }

  @Test
  void shouldHideASecret() {
    Secret secret = Objects.requireNonNull(around.secret("secret", "${TOKEN}"));

    assertThat(secret.value()).isEqualTo("s3$cret");
    assertThat(secret).hasToString("***");
  }

  @Test
  void shouldRefuseASecretThatIsWrittenOut() {
    assertThatThrownBy(() -> around.secret("secret", "hunter2"))
        .hasMessage(
            "secret: a secret does not belong into a file (allowed: ${NAME}, from the environment)");
  }

  @Test
  void shouldSayWhichVariableIsMissing() {
    assertThatThrownBy(() -> around.filled("url", "${NONE}"))
        .hasMessage("url: the environment has no variable NONE, or it is empty");
    assertThatThrownBy(() -> around.filled("url", "${EMPTY}"))
        .hasMessage("url: the environment has no variable EMPTY, or it is empty");
  }
}
