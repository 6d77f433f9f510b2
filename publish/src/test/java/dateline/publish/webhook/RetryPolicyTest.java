package dateline.publish.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RetryPolicyTest {
  private static final RetryPolicy POLICY = RetryPolicy.USUAL;

  @Property
  void shouldPauseBetweenHalfAndAllOfTwiceTheLastUpToTheLongest(
      @ForAll @IntRange(min = 1, max = 1_000) int tried, @ForAll Random random) {
    long doubled = tried > 9 ? 300_000 : Math.min(300_000, 1_000L << (tried - 1));

    assertThat(POLICY.pause(tried, null, random).toMillis()).isBetween(doubled / 2, doubled);
  }

  @Property
  void shouldPauseAtLeastAsLongAsTheReceiverAsksUpToAnHour(
      @ForAll @IntRange(min = 1, max = 20) int tried,
      @ForAll @IntRange(min = 0, max = 1_000_000) int seconds,
      @ForAll Random random) {
    Duration wanted = Duration.ofSeconds(seconds);

    Duration pause = POLICY.pause(tried, wanted, random);

    assertThat(pause).isLessThanOrEqualTo(RetryPolicy.MOST);
    assertThat(pause.compareTo(wanted) >= 0 || pause.equals(RetryPolicy.MOST)).isTrue();
  }
}
