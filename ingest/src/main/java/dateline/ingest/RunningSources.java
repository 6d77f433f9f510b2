package dateline.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sources that this process runs, each in a thread of its own. One thread starts and stops
 * them; any may ask {@link #ready} and {@link #obstacles}.
 */
final class RunningSources {
  private static final Logger LOG = LoggerFactory.getLogger(RunningSources.class);

  private final Set<Integer> owned = new HashSet<>();
  private final SourceOwnership.RunnerFactory runners;
  private final Map<String, Running> running = new ConcurrentHashMap<>();
  private List<Source> sources;
  private int count;

  RunningSources(List<Source> sources, SourceOwnership.RunnerFactory runners) {
    this.sources = sources;
    this.runners = runners;
  }

  /** Whether each of them is watched. */
  boolean ready() {
    return running.values().stream().allMatch(each -> each.runner().running());
  }

  /** Why nothing can be taken from some of them, a line each, in the order of their names. */
  List<String> obstacles() {
    return running.values().stream()
        .flatMap(each -> each.runner().obstacle().stream())
        .sorted()
        .toList();
  }

  /** Starts the sources that belong to the partitions, out of so many. */
  void start(Set<Integer> partitions, int outOf) {
    owned.addAll(partitions);
    count = outOf;
    start(partitions);
  }

  private void start(Set<Integer> partitions) {
    for (Source source : sources) {
      int partition = SourceOwnership.partitionOf(source.name(), count);
      if (partitions.contains(partition) && !running.containsKey(source.name())) {
        SourceRunner runner = runners.runner(source, partition);
        Thread thread = new Thread(runner, "ingest-" + source.name());
        running.put(source.name(), new Running(source, partition, runner, thread));
        thread.start();
      }
    }
  }

  /**
   * Has these sources instead. One that is the same object goes on; others are stopped after their
   * running transactions.
   */
  void replace(List<Source> others, Duration timeout) {
    Set<Source> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(others);
    stop(each -> !kept.contains(each.source()), timeout);
    sources = others;
    start(owned);
  }

  /** Stops the sources of the partitions after their running transactions. */
  void stop(Set<Integer> partitions, Duration timeout) {
    owned.removeAll(partitions);
    stop(each -> partitions.contains(each.partition()), timeout);
  }

  /** Stops all sources after their running transactions. */
  void stopAll(Duration timeout) {
    owned.clear();
    stop(each -> true, timeout);
  }

  private void stop(Predicate<Running> which, Duration timeout) {
    List<Map.Entry<String, Running>> stopping = new ArrayList<>();
    for (Map.Entry<String, Running> each : running.entrySet()) {
      if (which.test(each.getValue())) {
        stopping.add(each);
        each.getValue().runner().stop();
      }
    }
    long deadline = System.nanoTime() + timeout.toNanos();
    for (Map.Entry<String, Running> each : stopping) {
      Thread thread = each.getValue().thread();
      // At least a millisecond: join(0) would wait for ever.
      join(thread, Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
      if (thread.isAlive()) {
        LOG.info("{}: did not stop within {} ms", each.getKey(), timeout.toMillis());
        thread.interrupt();
      }
      running.remove(each.getKey());
    }
  }

  private static void join(Thread thread, long millis) {
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Running(Source source, int partition, SourceRunner runner, Thread thread) {}
}
