package dateline.ingest.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
  private static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z"); // a Monday
  private static final Duration LOOK = Duration.ofMinutes(5);
  private static final int WEEKS = 12;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shouldMissASteadyAgencyWithinHours(long seed) {
    List<Instant> times = random(seed, WEEKS, 12, hour -> true);

    assertMissed(times, Duration.ofHours(3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shouldNotTakeANightForSilence(long seed) {
    List<Instant> times = random(seed, WEEKS, 12, RhythmTest::byDay);

    // It falls silent at midnight on a Sunday, and should be missed before noon.
    assertMissed(times, Duration.ofHours(12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shouldNotTakeAWeekendForSilence(long seed) {
    List<Instant> times = random(seed, WEEKS, 6, hour -> byDay(hour) && day(hour).getValue() < 6);

    // It is missed on Monday: it falls silent on Friday evening.
    assertMissed(times, Duration.ofHours(76));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shouldMissAWeeklyMailSoonAfterItsDay(long seed) {
    Random random = new Random(seed);
    List<Instant> times = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      times.add(
          BEGIN.plus(Duration.ofDays(7L * week + 2)).plusSeconds(32_400 + random.nextInt(5_400)));
    }

    assertMissed(times, Duration.ofDays(9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shouldNotTakeAPauseBetweenBurstsForSilence(long seed) {
    Random random = new Random(seed);
    TreeSet<Instant> times = new TreeSet<>();
    for (Instant burst : random(seed, WEEKS, 1 / 6.0, hour -> true)) {
      for (int i = 0; i < 20; i++) {
        times.add(burst.plusSeconds(random.nextInt(900)));
      }
    }

    assertMissed(new ArrayList<>(times), Duration.ofDays(6));
  }

  @Test
  void shouldSayOnceThatItIsQuietAndOnceThatItIsBack() {
    List<Instant> times = random(7, 4, 12, hour -> true);
    Rhythm rhythm = Rhythm.unknown(BEGIN);
    times.forEach(rhythm::came);
    Instant last = times.get(times.size() - 1);

    assertThat(rhythm.look(last.plus(Duration.ofDays(1)))).isPresent();
    assertThat(rhythm.quiet()).isTrue();
    assertThat(rhythm.look(last.plus(Duration.ofDays(2)))).isEmpty();
    assertThat(rhythm.came(last.plus(Duration.ofDays(3)))).contains(Duration.ofDays(3));
    assertThat(rhythm.quiet()).isFalse();
    assertThat(rhythm.came(last.plus(Duration.ofDays(3).plusMinutes(5)))).isEmpty();
  }

  @Test
  void shouldSayNothingBeforeItHasSeenAWeek() {
    Rhythm rhythm = Rhythm.unknown(BEGIN);
    for (int i = 0; i < 500; i++) {
      rhythm.came(BEGIN.plus(Duration.ofMinutes(5L * i)));
    }

    assertThat(rhythm.look(BEGIN.plus(Duration.ofDays(7)))).isEmpty();
  }

  @Test
  void shouldSayNothingOfASourceThatHardlyEverBringsAnything() {
    Rhythm rhythm = Rhythm.unknown(BEGIN);
    rhythm.came(BEGIN.plus(Duration.ofDays(1)));
    rhythm.came(BEGIN.plus(Duration.ofDays(31)));

    assertThat(rhythm.look(BEGIN.plus(Duration.ofDays(300)))).isEmpty();
  }

  @Test
  void shouldKnowTheSameAfterARestart() {
    List<Instant> times = random(7, 4, 12, hour -> true);
    Rhythm rhythm = Rhythm.unknown(BEGIN);
    times.forEach(rhythm::came);
    Instant last = times.get(times.size() - 1);

    Rhythm later = Rhythm.read(rhythm.written(), last.plus(Duration.ofMinutes(10)));

    assertThat(later.written()).isEqualTo(rhythm.written());
    assertThat(firstAlarm(later, last.truncatedTo(ChronoUnit.SECONDS)))
        .isEqualTo(firstAlarm(rhythm, last.truncatedTo(ChronoUnit.SECONDS)));
  }

  @Test
  void shouldWaitAWhileAfterAStartThatCameLate() {
    List<Instant> times = random(7, 4, 12, hour -> true);
    Rhythm rhythm = Rhythm.unknown(BEGIN);
    times.forEach(rhythm::came);
    Instant start = times.get(times.size() - 1).plus(Duration.ofDays(3));

    Rhythm later = Rhythm.read(rhythm.written(), start);

    assertThat(later.look(start.plus(Duration.ofMinutes(5)))).isEmpty();
    assertThat(later.look(start.plus(Duration.ofMinutes(30)))).isPresent();
  }

  @Test
  void shouldNotLearnFromTheTimeInWhichNobodyWatched() {
    List<Instant> times = random(7, 4, 12, hour -> true);
    Rhythm rhythm = Rhythm.unknown(BEGIN);
    times.forEach(rhythm::came);
    Instant start = times.get(times.size() - 1).plus(Duration.ofDays(3));
    Rhythm later = Rhythm.read(rhythm.written(), start);
    Instant first = start.plus(Duration.ofMinutes(1));
    later.came(first);

    assertThat(firstAlarm(later, first)).isLessThan(Duration.ofHours(3));
  }

  @Test
  void shouldTakeForeignNumbersForNothing() {
    assertThat(Rhythm.read(List.of(), BEGIN).written()).isEmpty();
    assertThat(Rhythm.read(List.of(1.0, 2.0, 3.0, 400.0), BEGIN).written()).isEmpty();
    assertThat(Rhythm.read(List.of(9.0, 2.0, 3.0, 4.0, 5.0), BEGIN).written()).isEmpty();
  }

  /** No alarm while the source is alive; one soon after it is dead. */
  private static void assertMissed(List<Instant> times, Duration within) {
    Rhythm rhythm = Rhythm.unknown(BEGIN);
    Instant now = BEGIN;
    for (Instant time : times) {
      while (now.plus(LOOK).isBefore(time)) {
        now = now.plus(LOOK);
        assertThat(rhythm.look(now)).as("a false alarm at " + now).isEmpty();
      }
      rhythm.came(time);
    }
    assertThat(firstAlarm(rhythm, times.get(times.size() - 1))).isLessThanOrEqualTo(within);
  }

  private static Duration firstAlarm(Rhythm rhythm, Instant last) {
    for (Instant now = last; ; now = now.plus(LOOK)) {
      Optional<Rhythm.Silence> silence = rhythm.look(now);
      if (silence.isPresent()) {
        return Duration.between(last, now);
      }
      assertThat(Duration.between(last, now)).isLessThan(Duration.ofDays(60));
    }
  }

  private interface Hours {
    boolean open(Instant time);
  }

  private static boolean byDay(Instant time) {
    int hour = time.atOffset(ZoneOffset.UTC).getHour();
    return hour >= 6 && hour < 23;
  }

  private static DayOfWeek day(Instant time) {
    return time.atOffset(ZoneOffset.UTC).getDayOfWeek();
  }

  /** At random, so many an hour, in the hours that are open. */
  private static List<Instant> random(long seed, int weeks, double anHour, Hours hours) {
    Random random = new Random(seed);
    List<Instant> times = new ArrayList<>();
    Instant end = BEGIN.plus(Duration.ofDays(7L * weeks));
    for (Instant at = BEGIN; at.isBefore(end); ) {
      at = at.plusMillis((long) (-Math.log(1 - random.nextDouble()) * 3_600_000 / anHour));
      if (hours.open(at) && at.isBefore(end)) {
        times.add(at);
      }
    }
    return times;
  }
}
