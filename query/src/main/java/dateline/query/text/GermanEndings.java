package dateline.query.text;

import java.util.List;

/** Cases, plurals and the endings of adjectives; umlauts are folded before. */
final class GermanEndings {
  private static final List<String> ENDINGS = List.of("ern", "en", "em", "er", "es", "e", "n");

  /** An s after these may be a genitive or a plural; after a vowel it is the word's own. */
  private static final String BEFORE_S = "bdfghklmnrtw";

  private GermanEndings() {}

  static String strip(String word) {
    return once(once(word));
  }

  private static String once(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("s") && BEFORE_S.indexOf(word.charAt(length - 2)) >= 0) {
      return word.substring(0, length - 1);
    }
    for (String ending : ENDINGS) {
      if (length - ending.length() > 2 && word.endsWith(ending)) {
        return word.substring(0, length - ending.length());
      }
    }
    return word;
  }
}
