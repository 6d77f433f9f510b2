package dateline.ingest.fetch;

import java.time.Duration;
import org.slf4j.Logger;

/** Says once that something does not work, and once that it works again. One thread uses it. */
public final class Trouble {
  private final Logger log;
  private final String who;
  private boolean told;

  /**
   * @param who begins each line
   */
  public Trouble(Logger log, String who) {
    this.log = log;
    this.who = who;
  }

  /** It does not work. */
  public void is(String what) {
    if (told) {
      log.debug("{}: {}", who, what);
    } else {
      log.warn("{}: {}", who, what);
      told = true;
    }
  }

  /**
   * A place cannot be read.
   *
   * @param pause until it is tried again
   */
  public void isAt(String place, Exception failure, Duration pause) {
    is(
        "%s: %s; trying again in %d ms, then ever more seldom"
            .formatted(place, reason(failure), pause.toMillis()));
  }

  /** It works. */
  public void over(String what) {
    if (told) {
      log.info("{}: {}", who, what);
      told = false;
    }
  }

  /**
   * What a failure comes down to: what it says itself and, where that leaves it out, what its
   * innermost cause does.
   */
  public static String reason(Throwable failure) {
    String outer = RootCause.said(failure);
    String inner = RootCause.message(failure);
    return outer.contains(inner) ? outer : outer + ": " + inner;
  }
}
