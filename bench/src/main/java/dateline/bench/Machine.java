package dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

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
