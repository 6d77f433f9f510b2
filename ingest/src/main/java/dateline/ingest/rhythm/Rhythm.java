package dateline.ingest.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm of one source, learnt from when it brought something, and whether it is quiet for
 * longer than that lets expect. It measures each pause twice: by the clock, so that a weekly mail
 * is missed a day after its day; and by what the source brings in those hours of the week, so that
 * a night does not count and an hour of the day does. It is quiet when either measure is beyond all
 * that was seen in eight weeks. Before it has seen a week, and some pauses, it says nothing.
 *
 * <p>Pure: every time is given. One thread uses it.
 */
public final class Rhythm {
  /** What comes within so long of the last thing counts as one with it. */
  static final Duration TOGETHER = Duration.ofMinutes(1);

  /** A working week and a weekend have been seen. */
  private static final Duration LEARNING = Duration.ofDays(8);

  /** By the hours of the week only once their usual pauses were measured for a week. */
  private static final Duration LEARNING_HOURS = Duration.ofDays(15);

  /** Fewer things than that may fail to come by chance. */
  private static final double FEWEST = 3;

  /** No shorter silence is worth a word. */
  private static final Duration SHORTEST = Duration.ofMinutes(15);

  private static final Duration LONGEST_GRACE = Duration.ofHours(12);
  private static final double WEEK = 7 * 86_400.0;
  private static final int VERSION = 1;
  private static final int HEAD = 4;

  private final WeekHours hours;
  private final Longest byClock;
  private final Longest byHours;
  private final Instant watchedSince;
  private Instant since;
  private @Nullable Instant last;
  private Instant counted;
  private int came;
  private long hour;
  private boolean quiet;

  private Rhythm(
      WeekHours hours, Longest byClock, Longest byHours, Instant watchedSince, Instant since) {
    this.hours = hours;
    this.byClock = byClock;
    this.byHours = byHours;
    this.watchedSince = watchedSince;
    this.since = since;
    this.counted = watchedSince.minus(TOGETHER);
    this.hour = hourOf(watchedSince);
  }

  /** Of a source of which nothing is known. */
  public static Rhythm unknown(Instant now) {
    return new Rhythm(new WeekHours(), new Longest(), new Longest(), now, now);
  }

  /**
   * A source has brought something.
   *
   * @return for how long it had been quiet, if that was said before; else empty
   */
  public Optional<Duration> came(Instant now) {
    roll(now);
    Instant before = last;
    last = now;
    if (Duration.between(counted, now).compareTo(TOGETHER) < 0) {
      return Optional.empty();
    }
    counted = now;
    came++;
    if (before == null) {
      return Optional.empty();
    }
    Duration pause = Duration.between(before, now);
    learn(before, now, pause);
    boolean wasQuiet = quiet;
    quiet = false;
    return wasQuiet ? Optional.of(pause) : Optional.empty();
  }

  private void learn(Instant before, Instant now, Duration pause) {
    long week = (long) Math.floor(now.getEpochSecond() / WEEK);
    double seconds = pause.toSeconds();
    double expected = hours.expected(before, now);
    // Of a pause in which nobody watched for long, nobody knows how long it was.
    Duration watched = Duration.between(watchedSince, now);
    if (watched.multipliedBy(2).compareTo(pause) < 0 && !byClock.tooFew()) {
      seconds = Math.min(seconds, byClock.most());
      expected = Math.min(expected, byHours.most());
    }
    byClock.add(seconds, week);
    if (hours.known()) {
      byHours.add(expected, week);
    }
  }

  /**
   * Looks whether the source has fallen quiet since the last look.
   *
   * @return for how long nothing has come, and what would have been usual; empty when it is not
   *     quiet, or that was said already
   */
  public Optional<Silence> look(Instant now) {
    roll(now);
    Instant before = last;
    if (before == null || quiet) {
      return Optional.empty();
    }
    Duration pause = Duration.between(before, now);
    if (pause.compareTo(SHORTEST) < 0
        || Duration.between(watchedSince, now).compareTo(grace()) < 0
        || Duration.between(since, now).compareTo(LEARNING) < 0) {
      return Optional.empty();
    }
    boolean tooLong = !byClock.tooFew() && pause.toSeconds() > byClock.limit();
    boolean tooMuchMissing =
        !byHours.tooFew()
            && Duration.between(since, now).compareTo(LEARNING_HOURS) >= 0
            && hours.expected(before, now) > Math.max(FEWEST, byHours.limit());
    if (!tooLong && !tooMuchMissing) {
      return Optional.empty();
    }
    quiet = true;
    return Optional.of(new Silence(pause, Duration.ofSeconds((long) byClock.median())));
  }

  /** Whether it is quiet, as {@link #look} has said. */
  public boolean quiet() {
    return quiet;
  }

  /**
   * That a source is quiet.
   *
   * @param pause for how long nothing has come
   * @param usual how long it usually is, more or less
   */
  public record Silence(Duration pause, Duration usual) {}

  /** What came while nobody watched comes soon after the start, and should be waited for. */
  private Duration grace() {
    Duration some = Duration.ofSeconds((long) (3 * byClock.median()));
    Duration grace = some.compareTo(LONGEST_GRACE) > 0 ? LONGEST_GRACE : some;
    return grace.compareTo(SHORTEST) < 0 ? SHORTEST : grace;
  }

  /** Takes note of the hours that are over. While the source is quiet there is nothing to learn. */
  private void roll(Instant now) {
    long current = hourOf(now);
    while (hour < current) {
      if (!quiet) {
        hours.learn(hour, came);
      }
      came = 0;
      hour++;
    }
  }

  private static long hourOf(Instant time) {
    return Math.floorDiv(time.getEpochSecond(), WeekHours.HOUR);
  }

  /** As numbers, to be kept; empty while nothing is known. */
  public List<Double> written() {
    Instant at = last;
    if (at == null) {
      return List.of();
    }
    List<Double> numbers = new ArrayList<>();
    numbers.add((double) VERSION);
    numbers.add((double) since.getEpochSecond());
    numbers.add((double) at.getEpochSecond());
    List<Double> first = byClock.written();
    numbers.add((double) first.size());
    numbers.addAll(first);
    numbers.addAll(hours.written());
    numbers.addAll(byHours.written());
    return List.copyOf(numbers);
  }

  /**
   * Reads it back.
   *
   * @param now from when on it is watched again
   * @return what is unknown where the numbers are none of these
   */
  public static Rhythm read(List<Double> numbers, Instant now) {
    if (numbers.size() < HEAD || numbers.get(0) != VERSION) {
      return unknown(now);
    }
    int first = HEAD + numbers.get(3).intValue();
    int second = first + 2 * WeekHours.HOURS;
    if (first < HEAD + Longest.fewest() || numbers.size() < second + Longest.fewest()) {
      return unknown(now);
    }
    Rhythm read =
        new Rhythm(
            WeekHours.read(numbers.subList(first, second)),
            Longest.read(numbers.subList(HEAD, first)),
            Longest.read(numbers.subList(second, numbers.size())),
            now,
            Instant.ofEpochSecond(numbers.get(1).longValue()));
    Instant last = Instant.ofEpochSecond(numbers.get(2).longValue());
    // The clock may have been set back since.
    read.last = last.isAfter(now) ? now : last;
    return read;
  }
}
