package dateline.app.command.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.UserError;
import dateline.app.settings.MetricsAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MetricsOptionTest {
  private static final Map<String, String> ENVIRONMENT = Map.of("DATELINE_METRICS", "0.0.0.0:9001");
  private static final MetricsAddress FILE = new MetricsAddress("here", 9002);

  @Test
  void shouldBeNowhereUnlessSomebodySaysSo() {
    assertThat(address(null, Map.of())).isEmpty();
  }

  @Test
  void shouldTakeTheCommandLineThenTheEnvironmentThenTheFile() {
    assertThat(address(FILE, ENVIRONMENT, "--metrics", "[::1]:9000"))
        .contains(new MetricsAddress("[::1]", 9000));
    assertThat(address(FILE, ENVIRONMENT)).contains(new MetricsAddress("0.0.0.0", 9001));
    assertThat(address(FILE, Map.of())).contains(FILE);
    assertThat(address(FILE, ENVIRONMENT, "--metrics", "none")).isEmpty();
    assertThat(address(FILE, Map.of("DATELINE_METRICS", "none"))).isEmpty();
  }

  @Test
  void shouldSayWhatIsNoAddress() {
    assertThatThrownBy(() -> address(null, Map.of("DATELINE_METRICS", "9464")))
        .isInstanceOf(UserError.class)
        .hasMessage("DATELINE_METRICS: '9464' (allowed: HOST:PORT), or none");
    assertThatThrownBy(() -> address(null, Map.of(), "--metrics", "a:99999"))
        .hasMessage("--metrics: port: '99999' (allowed: 0 to 65535), or none");
  }

  private static Optional<MetricsAddress> address(
      @Nullable MetricsAddress file, Map<String, String> environment, String... line) {
    MetricsOption option = new MetricsOption();
    new CommandLine(CommandLine.Model.CommandSpec.create())
        .addMixin("metrics", option)
        .parseArgs(line);
    return option.address(file, environment);
  }
}
