package dateline.query;

import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;

/**
 * A word that a query asks for.
 *
 * @param text the word as the query spells it; one word, as the tokenizer reads it
 * @param prefix whether words that begin with it will do
 * @param exact whether case and diacritics have to be the same
 */
public record WordPattern(String text, boolean prefix, boolean exact) {
  /**
   * @throws IllegalArgumentException when the text is not one word
   */
  public WordPattern {
    Tokens tokens = Tokenizer.tokenize(text);
    if (tokens.size() != 1 || tokens.end(0) - tokens.start(0) != text.length()) {
      throw new IllegalArgumentException("not one word: '" + text + "'");
    }
  }

  String folded() {
    return Tokenizer.tokenize(text).folded(0);
  }

  String spelling() {
    return Tokenizer.tokenize(text).spelling(0);
  }
}
