package dateline.publish.dashboard.stats;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tallies by key, no more than so many: the one that came last the longest ago makes room. */
final class Tallies<K> {
  private static final int MOST = 5_000;

  private final Map<K, Tally> byKey = new HashMap<>();

  /** One of them. */
  record Counted<K>(K key, Tally tally) {}

  void add(K key, Instant at) {
    Tally known = byKey.get(key);
    if (known == null) {
      if (byKey.size() >= MOST) {
        forgetOldest();
      }
      known = new Tally();
      byKey.put(key, known);
    }
    known.add(at);
  }

  private void forgetOldest() {
    List<K> oldest =
        byKey.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getValue().last()))
            .limit(MOST / 10)
            .map(Map.Entry::getKey)
            .toList();
    oldest.forEach(byKey::remove);
  }

  Stream<Counted<K>> all() {
    return byKey.entrySet().stream().map(entry -> new Counted<>(entry.getKey(), entry.getValue()));
  }

  /** Those with the most in the last hour, the most first. */
  List<Counted<K>> most(Instant now, int count) {
    return highest(counted -> (double) counted.tally().lastHour(now), count);
  }

  /** Those that score highest; what does not score above zero is left out. */
  List<Counted<K>> highest(Function<Counted<K>, Double> score, int count) {
    record Scored<T>(Counted<T> counted, double score) {}
    return all()
        .map(counted -> new Scored<>(counted, score.apply(counted)))
        .filter(scored -> scored.score() > 0)
        .sorted(
            Comparator.comparing((Scored<K> scored) -> -scored.score())
                .thenComparing(scored -> String.valueOf(scored.counted().key())))
        .limit(count)
        .map(Scored::counted)
        .toList();
  }
}
