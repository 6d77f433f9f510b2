package dateline.app;

/** Something the person at the keyboard can mend: printed as it is, without a stack trace. */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /**
   * @param exitCode one of {@link ExitCode}
   * @param message what was found and what is allowed
   */
  public UserError(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The status that the command ends with. */
  public int exitCode() {
    return exitCode;
  }
}
