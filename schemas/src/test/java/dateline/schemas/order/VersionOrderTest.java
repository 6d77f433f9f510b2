package dateline.schemas.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
  private static final Instant ONE = Instant.parse("2026-10-01T10:00:00Z");
  private static final Instant TWO = Instant.parse("2026-10-01T11:00:00Z");

  private static VersionOrder at(@Nullable Instant created, String version) {
    return new VersionOrder(created, version, ONE);
  }

  @Test
  void shouldPutTheLaterTimeLast() {
    assertThat(at(ONE, "9")).isLessThan(at(TWO, "1"));
  }

  @Test
  void shouldCompareNumbersAsNumbers() {
    assertThat(at(ONE, "9")).isLessThan(at(ONE, "10"));
  }

  @Test
  void shouldCompareOtherVersionsAsText() {
    assertThat(at(ONE, "a10")).isLessThan(at(ONE, "a9"));
  }

  @Test
  void shouldPutAVersionWithoutATimeFirst() {
    assertThat(at(null, "5")).isLessThan(at(ONE, "1"));
  }

  @Test
  void shouldLetReceiptDecideOnlyBetweenEqualVersions() {
    assertThat(new VersionOrder(ONE, "1", TWO)).isGreaterThan(new VersionOrder(ONE, "1", ONE));
  }
}
