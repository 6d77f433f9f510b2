package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SourcePulseTest {
  private static final int TWENTY_DAYS = 20 * 24 * 12;

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final Logger log = (Logger) LoggerFactory.getLogger(SourcePulse.class);
  private Instant now = Instant.parse("2026-10-01T10:00:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  @BeforeEach
  void listen() {
    lines.start();
    log.addAppender(lines);
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(lines);
  }

  @Test
  void shouldWarnOnceOfASilenceAndSayWhenItIsOver() {
    SourcePulse pulse = beating();
    assertThat(quiet()).isZero();
    assertThat(lines.list).isEmpty();

    watch(pulse, Duration.ofHours(3));
    assertThat(quiet()).isEqualTo(1);
    pulse.came();

    assertThat(quiet()).isZero();
    assertThat(lines.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "box: is quiet, nothing came for 15m (usual: about 5m, never that long)",
            "box: is back after 3h");
  }

  @Test
  void shouldGoOnWithWhatAnEarlierOwnerHasLearnt() {
    SourcePulse before = beating();
    later(Duration.ofMinutes(10));
    List<Double> learnt = before.toKeep().orElseThrow();
    assertThat(before.toKeep()).isEmpty();
    before.end();
    assertThat(metrics.find("dateline.ingest.quiet").gauge()).isNull();

    SourcePulse pulse = new SourcePulse("box", clock, metrics);
    pulse.begin(learnt);
    watch(pulse, Duration.ofHours(2));

    assertThat(quiet()).isEqualTo(1);
  }

  @Test
  void shouldKeepNothingWhileNothingIsKnown() {
    SourcePulse pulse = new SourcePulse("box", clock, metrics);
    pulse.begin(List.of());

    assertThat(pulse.toKeep()).isEmpty();
  }

  @Test
  void shouldNotTakeASleepOfTheMachineForASilence() {
    SourcePulse pulse = beating();

    later(Duration.ofHours(9));
    pulse.look();
    watch(pulse, Duration.ofMinutes(10));
    assertThat(quiet()).isZero();

    watch(pulse, Duration.ofHours(2));
    assertThat(quiet()).isEqualTo(1);
  }

  @Test
  void shouldGoOnWatchingWhenTheClockWasSetBack() {
    SourcePulse pulse = beating();

    later(Duration.ofHours(-9));
    pulse.look();
    pulse.came();
    watch(pulse, Duration.ofHours(2));

    assertThat(quiet()).isEqualTo(1);
  }

  private void watch(SourcePulse pulse, Duration duration) {
    for (Instant end = now.plus(duration); now.isBefore(end); ) {
      later(Duration.ofMinutes(1));
      pulse.look();
    }
  }

  /** Something every five minutes, for twenty days. */
  private SourcePulse beating() {
    SourcePulse pulse = new SourcePulse("box", clock, metrics);
    pulse.begin(List.of());
    for (int i = 0; i < TWENTY_DAYS; i++) {
      pulse.came();
      later(Duration.ofMinutes(5));
      pulse.look();
    }
    pulse.came();
    return pulse;
  }

  private void later(Duration duration) {
    now = now.plus(duration);
  }

  @Test
  void shouldShowWhetherTheSourceIsBlocked() {
    SourcePulse pulse = beating();
    assertThat(blocked()).isZero();

    pulse.blocked(true);
    assertThat(blocked()).isEqualTo(1);
    pulse.blocked(false);
    assertThat(blocked()).isZero();

    pulse.end();
    assertThat(metrics.find("dateline.ingest.blocked").gauge()).isNull();
  }

  private double blocked() {
    return metrics.get("dateline.ingest.blocked").tag("source", "box").gauge().value();
  }

  private double quiet() {
    return metrics.get("dateline.ingest.quiet").tag("source", "box").gauge().value();
  }
}
