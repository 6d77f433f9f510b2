package dateline.enrich.name.text;

import dateline.query.text.Tokens;

/** What all spellings of a name have in common: its folded words, with a space behind each. */
public final class NameKey {
  private NameKey() {}

  /** The key of a run of words; empty for no words. */
  public static String of(Tokens tokens, int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int token = first; token < end; token++) {
      key.append(tokens.folded(token)).append(' ');
    }
    return key.toString();
  }
}
