package dateline.schemas.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
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

  @Test
  void shouldPutNoVersionBeforeAny() {
    assertThat(at(ONE, "")).isLessThan(at(ONE, "1"));
  }

  @Test
  void shouldPutNumbersBeforeText() {
    assertThat(at(ONE, "2")).isLessThan(at(ONE, "1a"));
  }

  @Property
  void shouldBeAnOrderWhateverTheVersions(
      @ForAll @CharRange(from = '0', to = 'c') @StringLength(max = 3) String a,
      @ForAll @CharRange(from = '0', to = 'c') @StringLength(max = 3) String b,
      @ForAll @CharRange(from = '0', to = 'c') @StringLength(max = 3) String c) {
    List<VersionOrder> versions = new ArrayList<>(List.of(at(ONE, a), at(ONE, b), at(ONE, c)));
    Collections.sort(versions);
    assertThat(versions.get(0)).isLessThanOrEqualTo(versions.get(1));
    assertThat(versions.get(1)).isLessThanOrEqualTo(versions.get(2));
    assertThat(versions.get(0)).isLessThanOrEqualTo(versions.get(2));
  }
}
