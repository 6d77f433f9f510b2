package dateline.query.text;

import java.text.Normalizer;

/**
 * How words are written: in their own letter case and with their diacritics, which the folded form
 * of {@link Tokens} has not.
 */
public final class WrittenForm {
  private WrittenForm() {}

  /**
   * The written form of a word, the same however it was typed: composed characters, straight
   * apostrophes, abbreviations without dots.
   */
  public static String of(Tokens tokens, int token) {
    String word = tokens.original(token).replace('\u2019', '\'').replace(".", "");
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }

  /**
   * Whether {@link #of} gives this, which can nearly always be told without making it.
   *
   * @param form the written form of some word
   */
  public static boolean is(Tokens tokens, int token, String form) {
    String text = tokens.text();
    int start = tokens.start(token);
    int end = tokens.end(token);
    if (end - start == form.length() && text.startsWith(form, start)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c >= 128) {
        return of(tokens, token).equals(form);
      }
    }
    return false;
  }

  /**
   * Whether words are written as a name is, in its own letter case; its dots do not count, and its
   * hyphens, ampersands and strokes part words: AT&T, RFE/RL.
   */
  public static boolean isOfName(Tokens tokens, int firstToken, int endToken, String name) {
    StringBuilder written = new StringBuilder();
    for (int token = firstToken; token < endToken; token++) {
      written.append(written.isEmpty() ? "" : " ").append(of(tokens, token));
    }
    return name.replace(".", "")
        .replace(" & ", " ")
        .replace('-', ' ')
        .replace('&', ' ')
        .replace('/', ' ')
        .contentEquals(written);
  }
}
