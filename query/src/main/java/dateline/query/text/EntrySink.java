package dateline.query.text;

/** Takes the phrases that a lexicon finds, as numbers: for inner loops. */
@FunctionalInterface
public interface EntrySink {
  /**
   * A phrase from {@code firstToken} to before {@code endToken}; {@code entry} is how many phrases
   * were added to the lexicon before it.
   */
  void hit(int firstToken, int endToken, int entry);
}
