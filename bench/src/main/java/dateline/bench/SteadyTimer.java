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
  private static final Agreement AGREEMENT = new Agreement(3, 0.06);

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
    List<List<Double>> rounds = new ArrayList<>();
    work.forEach(each -> rounds.add(new ArrayList<>()));
    long start = System.nanoTime();
    double seconds = 0;
    boolean steady = false;
    while (seconds < least || (!steady && seconds < most)) {
      for (int i = 0; i < work.size(); i++) {
        rounds.get(i).add(Machine.perSecond(work.get(i), articles, turnNanos));
      }
      seconds = (System.nanoTime() - start) / 1e9;
      steady = rounds.stream().allMatch(AGREEMENT::isReached);
    }
    return new Result(rounds.stream().map(AGREEMENT::median).toList(), seconds, steady);
  }
}
