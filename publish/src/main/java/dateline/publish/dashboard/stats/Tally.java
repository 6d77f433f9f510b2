package dateline.publish.dashboard.stats;

import java.time.Instant;
import java.util.Arrays;

/** How often something came, by minute over the last hour and by hour over the last day. */
final class Tally {
  static final int MINUTES = 60;
  private static final int HOURS = 24;

  private final int[] minutes = new int[MINUTES];
  private final int[] hours = new int[HOURS];
  private long minute = Long.MIN_VALUE;
  private Instant last = Instant.MIN;

  static long minuteOf(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), 60L);
  }

  /** Counts one; what is older than a day only counts as having been. */
  void add(Instant at) {
    long when = minuteOf(at);
    turnTo(when);
    if (minute - when < MINUTES) {
      minutes[(int) Math.floorMod(when, (long) MINUTES)]++;
    }
    long hour = Math.floorDiv(when, 60L);
    if (Math.floorDiv(minute, 60L) - hour < HOURS) {
      hours[(int) Math.floorMod(hour, (long) HOURS)]++;
    }
    if (at.isAfter(last)) {
      last = at;
    }
  }

  /** When the last one came. */
  Instant last() {
    return last;
  }

  /** How many came in the hour that ends now. */
  int lastHour(Instant now) {
    turnTo(minuteOf(now));
    return Arrays.stream(minutes).sum();
  }

  /** How many came in the last 24 hours, by the clock's hours. */
  int lastDay(Instant now) {
    turnTo(minuteOf(now));
    return Arrays.stream(hours).sum();
  }

  /** By minute, the oldest first, the minute of now last. */
  int[] perMinute(Instant now) {
    turnTo(minuteOf(now));
    int[] series = new int[MINUTES];
    for (int i = 0; i < MINUTES; i++) {
      series[i] = minutes[(int) Math.floorMod(minute - MINUTES + 1 + i, (long) MINUTES)];
    }
    return series;
  }

  /**
   * How many came in an hour on average, before the last.
   *
   * @param observed for how many of the clock's hours before the last one has been looking on; 1 or
   *     more
   */
  double usual(Instant now, int observed) {
    turnTo(minuteOf(now));
    long hour = Math.floorDiv(minute, 60L);
    int sum = 0;
    int looked = Math.min(observed, HOURS - 2);
    for (int back = 2; back < looked + 2; back++) {
      sum += hours[(int) Math.floorMod(hour - back, (long) HOURS)];
    }
    return (double) sum / looked;
  }

  /** Clears what is to be counted anew. */
  private void turnTo(long when) {
    if (when <= minute) {
      return;
    }
    if (minute == Long.MIN_VALUE) {
      minute = when;
      return;
    }
    long cleared = Math.min(when - minute, MINUTES);
    for (long each = when - cleared + 1; each <= when; each++) {
      minutes[(int) Math.floorMod(each, (long) MINUTES)] = 0;
    }
    long hour = Math.floorDiv(when, 60L);
    long turned = Math.min(hour - Math.floorDiv(minute, 60L), HOURS);
    for (long each = hour - turned + 1; each <= hour; each++) {
      hours[(int) Math.floorMod(each, (long) HOURS)] = 0;
    }
    minute = when;
  }
}
