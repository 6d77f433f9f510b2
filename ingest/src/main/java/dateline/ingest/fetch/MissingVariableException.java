package dateline.ingest.fetch;

/** Keys refer to a variable that the environment lacks: they may be right on another machine. */
public final class MissingVariableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message begins with the key, and names the variable
   */
  public MissingVariableException(String message) {
    super(message);
  }
}
