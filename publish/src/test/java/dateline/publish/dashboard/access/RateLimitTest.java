package dateline.publish.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final long SECOND = 1_000_000_000L;

  private final RateLimit limit = new RateLimit(2, 3);

  @Test
  void shouldLetABurstThroughAndThenSayHowLongToWait() {
    for (int i = 0; i < 3; i++) {
      assertThat(limit.take("anna", 0)).isZero();
    }

    assertThat(limit.take("anna", 0)).isEqualTo(1);
    assertThat(limit.allows("anna", SECOND / 4)).isFalse();
    assertThat(limit.take("anna", SECOND / 2)).isZero();
    assertThat(limit.take("anna", SECOND / 2)).isPositive();
  }

  @Test
  void shouldNotLetOneUserPayForAnother() {
    for (int i = 0; i < 4; i++) {
      var unused = limit.take("anna", 0);
    }

    assertThat(limit.take("ben", 0)).isZero();
  }

  @Test
  void shouldNotSaveUpMoreThanTheBurst() {
    var unused = limit.take("anna", 0);
    int granted = 0;
    while (limit.take("anna", 3_600 * SECOND) == 0) {
      granted++;
    }

    assertThat(granted).isEqualTo(3);
  }
}
