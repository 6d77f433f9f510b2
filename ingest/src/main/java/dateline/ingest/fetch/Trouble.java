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
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String outer = said(failure);
    String inner = said(cause);
    return outer.contains(inner) ? outer : outer + ": " + inner;
  }

  /** A message of one word, such as the name of a host, says too little without the kind. */
  private static String said(Throwable failure) {
    String message = failure.getMessage();
    return message == null || !message.strip().contains(" ") ? failure.toString() : message;
  }
}
