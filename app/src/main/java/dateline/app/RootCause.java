package dateline.app;

/** Finds what a failure comes down to: Kafka's clients wrap the reason in where it came up. */
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
    Throwable cause = of(failure);
    String message = cause.getMessage();
    return message == null || !message.strip().contains(" ") ? cause.toString() : message;
  }
}
