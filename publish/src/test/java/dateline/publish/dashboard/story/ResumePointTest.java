package dateline.publish.dashboard.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumePointTest {
  @Property
  void shouldReadWhatItWrites(
      @ForAll @LongRange(max = 4_000_000_000_000L) long released,
      @ForAll @Size(min = 1, max = 20) long[] offsets) {
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = offsets[i] >>> 2;
    }
    ResumePoint point = new ResumePoint(released, offsets);

    assertThat(ResumePoint.parse(point.toString())).contains(point);
  }

  @Property
  void shouldNeverFailOnWhateverAClientSends(@ForAll String text) {
    ResumePoint.parse(text).ifPresent(point -> assertThat(point.partitions()).isPositive());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", ".", "1.", "-1.2", "1.2.", "1.A", "1.zzzzzzzzzzzzz", "1 .2"})
  void shouldRefuseWhatIsNoneOfOurs(String text) {
    assertThat(ResumePoint.parse(text)).isEmpty();
  }
}
