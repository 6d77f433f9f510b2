package dateline.publish.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {
  @TempDir Path folder;

  @Test
  void shouldKeepOnlyTheHashOfATokenAndKnowItsUserByIt() throws IOException {
    Path file = folder.resolve("tokens.yml");
    String anna = TokenFile.add(file, "anna");
    String ben = TokenFile.add(file, "ben");

    Users users = Users.of(file, Map.of());

    assertThat(Files.readString(file)).contains("anna", "ben").doesNotContain(anna, ben);
    assertThat(users.named(anna)).contains("anna");
    assertThat(users.named(ben)).contains("ben");
    assertThat(users.named(Token.make())).isEmpty();
    assertThat(users.named("")).isEmpty();
  }

  @Test
  void shouldKnowATokenThatTheEnvironmentGives() {
    Users users = Users.of(folder.resolve("none.yml"), Map.of("environment", "secret"));

    assertThat(users.named("secret")).contains("environment");
    assertThat(users.isEmpty()).isFalse();
  }

  @Test
  void shouldNotGiveOneUserTwoTokens() throws IOException {
    Path file = folder.resolve("tokens.yml");
    var unused = TokenFile.add(file, "anna");

    assertThatThrownBy(() -> TokenFile.add(file, "anna"))
        .hasMessage("name: 'anna' has a token already");
    assertThatThrownBy(() -> TokenFile.add(file, "anna b"))
        .hasMessage("name: 'anna b' (allowed: letters, digits, . _ -, at most 64)");
  }

  @Test
  void shouldSayWhatIsWrongInTheFile() throws IOException {
    Path file = folder.resolve("tokens.yml");
    Files.writeString(file, "users:\n  - name: anna\n    sha256: none\n");

    assertThatThrownBy(() -> Users.of(file, Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("sha256: (allowed: 64 hexadecimal digits)");
  }
}
