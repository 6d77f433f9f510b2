package dateline.ingest.wire.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTimeTest {
  @ParameterizedTest
  @CsvSource({
    "20261005T100000+0200,2026-10-05T08:00:00Z",
    "20261005T100000+02,2026-10-05T08:00:00Z",
    "20261005100000+0200,2026-10-05T08:00:00Z",
    "20261005 100000 +0200,2026-10-05T08:00:00Z",
    "20261005T1000Z,2026-10-05T10:00:00Z",
    "20261005T100000.250Z,2026-10-05T10:00:00.250Z",
    "20261005,2026-10-05T00:00:00Z"
  })
  void shouldReadTheBasicForm(String text, Instant time) {
    assertThat(WireTime.parse(text, null)).isEqualTo(new WireTime(time, null));
  }

  @Test
  void shouldTakeNoNumberForATime() {
    assertThat(WireTime.parse("1791194400", null).time()).isNull();
    assertThat(WireTime.parse("20261350", null).time()).isNull();
  }
}
