package dateline.ingest.fetch;

import java.util.concurrent.TimeoutException;

/** Finds what a failure comes down to: clients wrap the reason in where it came up. */
public final class RootCause {
  private RootCause() {}

  /** The innermost cause of a failure; the failure itself where it has none. */
  public static Throwable of(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** What the innermost cause says; its kind too, where it says a word at most. */
  public static String message(Throwable failure) {
    return said(of(failure));
  }

  /**
   * What a failure says itself; its kind too, where that is a word at most, as a host's name is. A
   * wait that ended says nothing of its own.
   */
  public static String said(Throwable failure) {
    String message = failure.getMessage();
    if (message == null && failure instanceof TimeoutException) {
      return "it took too long";
    }
    return message == null || !message.strip().contains(" ") ? failure.toString() : message;
  }
}
