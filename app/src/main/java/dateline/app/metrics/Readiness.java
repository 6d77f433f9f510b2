package dateline.app.metrics;

import java.util.List;

/**
 * Whether a process does its work.
 *
 * @param works whether it does
 * @param lacks what it lacks although it works, a line each
 */
public record Readiness(boolean works, List<String> lacks) {
  /** It does not work, or not yet. */
  public static final Readiness NOT_READY = new Readiness(false, List.of());

  public Readiness {
    lacks = List.copyOf(lacks);
  }

  /** The same in a line, for the log and for {@code /ready}. */
  public String line() {
    return !works
        ? "not ready"
        : lacks.isEmpty() ? "ready" : "ready, but " + String.join("; ", lacks);
  }
}
