package dateline.ingest.rhythm;

import java.util.ArrayList;
import java.util.List;

/**
 * How long the pauses of the last eight weeks were, in any unit: the longest of each week, and some
 * of them as they were. From that follows how long one may be that surprises nobody. One thread
 * uses it.
 */
final class Longest {
  /** What is known of a week or two is little, but enough to begin with. */
  private static final int LEAST = 5;

  /** Which part of the longest pause one must have to count as one of its kind. */
  private static final double RELEVANT = 0.1;

  private static final int WEEKS = 8;
  private static final int LATEST = 63;

  private final double[] longest = new double[WEEKS];
  private final int[] counts = new int[WEEKS];
  private final List<Double> latest = new ArrayList<>();
  private long week = Long.MIN_VALUE;

  /** A pause that ended in that week, counted from any. */
  void add(double pause, long inWeek) {
    roll(inWeek);
    int slot = Math.floorMod(week, WEEKS);
    longest[slot] = Math.max(longest[slot], pause);
    // Pauses within a burst tell nothing of those between bursts.
    if (pause >= most() * RELEVANT) {
      counts[slot]++;
    }
    latest.add(pause);
    if (latest.size() > LATEST) {
      latest.remove(0);
    }
  }

  private void roll(long inWeek) {
    if (week == Long.MIN_VALUE) {
      week = inWeek;
    }
    while (week < inWeek) {
      week++;
      longest[Math.floorMod(week, WEEKS)] = 0;
      counts[Math.floorMod(week, WEEKS)] = 0;
    }
  }

  /** Whether there is too little to say anything. */
  boolean tooFew() {
    return count() < LEAST;
  }

  private int count() {
    int all = 0;
    for (int each : counts) {
      all += each;
    }
    return all;
  }

  /** The longest of all. */
  double most() {
    double most = 0;
    for (double each : longest) {
      most = Math.max(most, each);
    }
    return most;
  }

  /** The pause that is as often exceeded as not. */
  double median() {
    if (latest.isEmpty()) {
      return 0;
    }
    List<Double> sorted = latest.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /**
   * How long a pause may be. As far beyond the longest as that is beyond the usual ones, so that a
   * regular source is missed soon and a moody one late; farther where few pauses are known. For
   * pauses at random this is exceeded less than once in some years.
   */
  double limit() {
    double most = most();
    double beyond = Math.max(0, most - median());
    return most * 1.2 + beyond * (1 + 6 / Math.sqrt(Math.max(1, count())));
  }

  /** As numbers, to be kept. */
  List<Double> written() {
    List<Double> numbers = new ArrayList<>();
    numbers.add((double) week);
    for (int i = 0; i < WEEKS; i++) {
      numbers.add(longest[i]);
      numbers.add((double) counts[i]);
    }
    numbers.addAll(latest);
    return numbers;
  }

  /** Reads it back. */
  static Longest read(List<Double> numbers) {
    Longest read = new Longest();
    read.week = numbers.get(0).longValue();
    for (int i = 0; i < WEEKS; i++) {
      read.longest[i] = numbers.get(1 + 2 * i);
      read.counts[i] = numbers.get(2 + 2 * i).intValue();
    }
    read.latest.addAll(numbers.subList(1 + 2 * WEEKS, numbers.size()));
    return read;
  }

  /** The fewest numbers that {@link #read} takes. */
  static int fewest() {
    return 1 + 2 * WEEKS;
  }
}
