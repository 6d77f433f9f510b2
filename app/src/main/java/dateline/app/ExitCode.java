package dateline.app;

/** The statuses that the commands end with. */
public final class ExitCode {
  /** All is well. */
  public static final int OK = 0;

  /** The command did its work; some of the input was refused, or a check found differences. */
  public static final int REFUSED = 1;

  /** The command line or a settings file cannot be used. */
  public static final int USAGE = 2;

  /** Something outside does not answer: the broker, the disk. */
  public static final int UNAVAILABLE = 3;

  /** A mistake of ours. */
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
