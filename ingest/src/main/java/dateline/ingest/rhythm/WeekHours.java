package dateline.ingest.rhythm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a source brings in each hour of the week, on average of the last weeks; UTC, counted
 * from the hour in which 1970 began. One thread uses it.
 */
final class WeekHours {
  static final int HOURS = 168;
  static final long HOUR = 3_600;

  /** Later weeks replace what is known of earlier ones, at that pace. */
  private static final int MEMORY = 5;

  private final double[] rates = new double[HOURS];
  private final int[] visits = new int[HOURS];

  /** An hour is over, in which so much came. */
  void learn(long hour, int came) {
    int slot = Math.floorMod(hour, HOURS);
    visits[slot] = Math.min(MEMORY, visits[slot] + 1);
    rates[slot] += (came - rates[slot]) / visits[slot];
  }

  /** Whether all hours of a week are known. */
  boolean known() {
    for (int each : visits) {
      if (each == 0) {
        return false;
      }
    }
    return true;
  }

  /** How much should have come between two times. */
  double expected(Instant from, Instant to) {
    double sum = 0;
    long second = from.getEpochSecond();
    long end = to.getEpochSecond();
    // More than some weeks make no difference.
    long start = Math.max(second, end - 8 * HOURS * HOUR);
    for (long at = start; at < end; ) {
      long next = Math.min(end, (Math.floorDiv(at, HOUR) + 1) * HOUR);
      sum += rate(Math.floorDiv(at, HOUR)) * (next - at) / HOUR;
      at = next;
    }
    return sum;
  }

  /** A little of the hours beside, as nobody is that punctual. */
  private double rate(long hour) {
    return (rates[Math.floorMod(hour - 1, HOURS)]
            + 2 * rates[Math.floorMod(hour, HOURS)]
            + rates[Math.floorMod(hour + 1, HOURS)])
        / 4;
  }

  /** As numbers, to be kept. */
  List<Double> written() {
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; i < HOURS; i++) {
      numbers.add(rates[i]);
      numbers.add((double) visits[i]);
    }
    return numbers;
  }

  /** Reads it back. */
  static WeekHours read(List<Double> numbers) {
    WeekHours read = new WeekHours();
    for (int i = 0; i < HOURS; i++) {
      read.rates[i] = numbers.get(2 * i);
      read.visits[i] = numbers.get(2 * i + 1).intValue();
    }
    return read;
  }
}
