package dateline.query.text;

/**
 * Takes the phrases that a lexicon finds, as it finds them.
 *
 * @param <T> what a phrase stands for
 */
@FunctionalInterface
public interface LexiconSink<T> {
  /** A phrase from {@code firstToken} to before {@code endToken}. */
  void hit(int firstToken, int endToken, T value);
}
