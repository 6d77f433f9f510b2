package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void shouldReadDurations() {
    assertThat(Amounts.duration("k", "400ms", Duration.ZERO)).isEqualTo(Duration.ofMillis(400));
    assertThat(Amounts.duration("k", "30d", Duration.ZERO)).isEqualTo(Duration.ofDays(30));
    assertThat(Amounts.duration("k", null, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void shouldReadSizes() {
    assertThat(Amounts.bytes("k", "1000", 1)).isEqualTo(1000);
    assertThat(Amounts.bytes("k", "8M", 1)).isEqualTo(8 << 20);
    assertThat(Amounts.bytes("k", "2 KiB", 1)).isEqualTo(2048);
  }

  @Test
  void shouldSayWhatIsAllowed() {
    assertThatThrownBy(() -> Amounts.duration("every", "soon", Duration.ZERO))
        .hasMessage("every: 'soon' (allowed: a number with ms, s, m, h or d, such as 400ms)");
    assertThatThrownBy(
            () ->
                Amounts.duration(
                    "every", "90s", Duration.ZERO, Duration.ofMinutes(2), Duration.ofDays(1)))
        .hasMessage("every: '90s' (allowed: 2m to 1d)");
    assertThatThrownBy(() -> Amounts.bytes("maxBytes", "many", 1))
        .hasMessage(
            "maxBytes: 'many' (allowed: a number of bytes, or one with k, M or G, such as 8M)");
    assertThatThrownBy(() -> Amounts.bytes("maxBytes", "0", 1))
        .hasMessage("maxBytes: '0' (allowed: 1 or more)");
  }
}
