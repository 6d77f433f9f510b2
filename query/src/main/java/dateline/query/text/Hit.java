package dateline.query.text;

/**
 * A phrase that a lexicon found in a text.
 *
 * @param <T> what a phrase stands for
 * @param firstToken the first word
 * @param endToken after the last word
 * @param value what the phrase stands for
 */
public record Hit<T>(int firstToken, int endToken, T value) {}
