package dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import dateline.model.Article;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToIntFunction;

/** What this process has used of the machine. */
final class Machine {
  private Machine() {}

  /** CPU time of all threads so far, the broker's and the measuring ones' among them. */
  static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** CPU time of this thread so far. */
  static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /**
   * How many articles a second some work takes, in processor time of this thread.
   *
   * @param turnNanos as often as fills that time, all articles are gone through
   * @throws IllegalStateException if nothing comes out
   */
  static double perSecond(ToIntFunction<Article> work, List<Article> articles, long turnNanos) {
    long start = threadNanos();
    long spent = 0;
    long found = 0;
    long done = 0;
    while (spent < turnNanos) {
      for (Article article : articles) {
        found += work.applyAsInt(article);
      }
      done += articles.size();
      spent = threadNanos() - start;
    }
    if (found == 0) {
      throw new IllegalStateException("nothing came out; the figures would mean nothing");
    }
    return done * 1e9 / spent;
  }

  /** The heap in use after a collection, in MiB. */
  static long heapMebibytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  /** What the figures were measured on, in a line. */
  static String describe() {
    Runtime runtime = Runtime.getRuntime();
    return "%d cores, %d MiB heap at most, Java %s, %s"
        .formatted(
            runtime.availableProcessors(),
            runtime.maxMemory() >> 20,
            Runtime.version().feature(),
            System.getProperty("os.arch"));
  }
}
