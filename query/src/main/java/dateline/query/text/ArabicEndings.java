package dateline.query.text;

import java.util.List;

/** The article, the conjunctions and prepositions written with a word, and the endings of nouns. */
final class ArabicEndings {
  /** Longest first; the last one is none. */
  static final List<String> ARTICLES =
      List.of(
          "\u0648\u0627\u0644",
          "\u0628\u0627\u0644",
          "\u0643\u0627\u0644",
          "\u0641\u0627\u0644",
          "\u0627\u0644",
          "\u0644\u0644",
          "\u0648",
          "");

  /** Longer ones before those that they end with. */
  private static final List<String> ENDINGS =
      List.of(
          "\u0627\u062A\u0647\u0627",
          "\u0627\u062A\u0647",
          "\u062A\u0647\u0627",
          "\u062A\u0647",
          "\u0647\u0627",
          "\u0627\u0646",
          "\u0627\u062A",
          "\u0648\u0646",
          "\u064A\u0646",
          "\u064A\u0647",
          "\u0647",
          "\u064A");

  private ArabicEndings() {}

  static String strip(String word) {
    String stem = word;
    for (String article : ARTICLES) {
      if (stem.startsWith(article) && stem.length() - article.length() > 2) {
        stem = stem.substring(article.length());
        break;
      }
    }
    // The plural or the feminine of an adjective has the adjective's own ending before it.
    return once(once(stem));
  }

  private static String once(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() > 2) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
