package dateline.publish.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardAddressTest {
  @Test
  void shouldListenToThisMachineOnlyIfNothingIsSaid() {
    assertThat(DashboardAddress.usual()).hasToString("127.0.0.1:8077");
    assertThat(DashboardAddress.usual().isLoopback()).isTrue();
    assertThat(DashboardAddress.parse("[::1]:80").isLoopback()).isTrue();
    assertThat(DashboardAddress.parse("0.0.0.0:80").isLoopback()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "80", "host:", "host:port", "host:99999", "a b:1"})
  void shouldRefuseWhatIsNoAddress(String text) {
    assertThatThrownBy(() -> DashboardAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allowed: ");
  }
}
