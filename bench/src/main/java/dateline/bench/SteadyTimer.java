package dateline.bench;

import dateline.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Times work over the same articles, turn by turn, until the last rounds agree: the JIT takes its
 * time over what is large, and a figure from before it is done says little.
 *
 * @param turnNanos how long each work takes in a round, in processor time of this thread
 * @param least seconds that have to go by
 * @param most seconds after which it ends, agreed or not
 */
record SteadyTimer(long turnNanos, double least, double most) {
  /** Rounds that have to agree, and by how much the slowest of them may fall behind. */
  private static final int LAST = 3;

  private static final double AGREED = 0.06;

  /** What the published figures come from. */
  static SteadyTimer full() {
    return new SteadyTimer(1_000_000_000, 40, 75);
  }

  /** Enough to see whether something broke. */
  static SteadyTimer quick() {
    return new SteadyTimer(300_000_000, 3, 8);
  }

  /**
   * What came out.
   *
   * @param perSecond by work, articles a second: the median of the last rounds
   * @param steady whether those agree
   */
  record Result(List<Double> perSecond, double seconds, boolean steady) {}

  Result time(List<ToIntFunction<Article>> work, List<Article> articles) {
    List<double[]> rounds = new ArrayList<>();
    long start = System.nanoTime();
    double seconds = 0;
    boolean steady = false;
    while (seconds < least || (!steady && seconds < most)) {
      rounds.add(
          work.stream()
              .mapToDouble(each -> Machine.perSecond(each, articles, turnNanos))
              .toArray());
      seconds = (System.nanoTime() - start) / 1e9;
      steady = isSteady(rounds, work.size());
    }
    List<Double> medians = new ArrayList<>();
    for (int i = 0; i < work.size(); i++) {
      double[] last = last(rounds, i);
      medians.add(last[last.length / 2]);
    }
    return new Result(medians, seconds, steady);
  }

  private static boolean isSteady(List<double[]> rounds, int work) {
    if (rounds.size() < LAST) {
      return false;
    }
    for (int i = 0; i < work; i++) {
      double[] last = last(rounds, i);
      if (last[0] < last[LAST - 1] * (1 - AGREED)) {
        return false;
      }
    }
    return true;
  }

  /** The last rounds of one work, slowest first. */
  private static double[] last(List<double[]> rounds, int work) {
    return rounds.subList(Math.max(0, rounds.size() - LAST), rounds.size()).stream()
        .mapToDouble(round -> round[work])
        .sorted()
        .toArray();
  }
}
