package dateline.publish.dashboard.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

  private final Tally tally = new Tally();

  @Test
  void shouldCountByMinuteAndForgetAfterAnHour() {
    tally.add(NOON);
    tally.add(NOON.plusSeconds(59));
    tally.add(NOON.plusSeconds(60));

    int[] series = tally.perMinute(NOON.plusSeconds(120));

    assertThat(series).hasSize(60);
    assertThat(new int[] {series[57], series[58], series[59]}).containsExactly(2, 1, 0);
    assertThat(tally.lastHour(NOON.plus(Duration.ofMinutes(60)))).isEqualTo(1);
    assertThat(tally.lastHour(NOON.plus(Duration.ofMinutes(61)))).isZero();
  }

  @Test
  void shouldCountWhatComesLateInItsOwnMinute() {
    tally.add(NOON.plusSeconds(600));
    tally.add(NOON);

    assertThat(tally.perMinute(NOON.plusSeconds(600))[49]).isEqualTo(1);
    assertThat(tally.last()).isEqualTo(NOON.plusSeconds(600));
  }

  @Test
  void shouldLearnWhatIsUsualFromTheHoursBefore() {
    for (int hour = 2; hour <= 5; hour++) {
      for (int i = 0; i < 3; i++) {
        tally.add(NOON.minus(Duration.ofHours(hour)).plusSeconds(i));
      }
    }

    assertThat(tally.usual(NOON, 4)).isEqualTo(3);
    assertThat(tally.usual(NOON, 6)).isEqualTo(2);
  }

  @Test
  void shouldForgetAfterADay() {
    tally.add(NOON);

    assertThat(tally.lastDay(NOON.plus(Duration.ofHours(23)))).isEqualTo(1);
    assertThat(tally.lastDay(NOON.plus(Duration.ofHours(24)))).isZero();
  }
}
