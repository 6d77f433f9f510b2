package dateline.enrich.language;

import dateline.enrich.Resources;
import dateline.query.text.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells the language of a text by its script and, where several languages share one, by its
 * function words: the commonest words of a language are a fifth of any text in it and of no other.
 * Immutable and thread-safe.
 */
public final class LanguageDetector {
  /** What is returned for a text that gives no hint; BCP 47 "undetermined". */
  public static final String UNKNOWN = "und";

  /** How many words are looked at: more tell nothing new. */
  private static final int WORDS = 300;

  /** Scripts that, in news, are one language's own. */
  private static final Map<UnicodeScript, String> OWN_SCRIPT =
      Map.of(
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.BENGALI, "bn",
          UnicodeScript.TAMIL, "ta");

  private final Map<String, List<String>> languagesByWord;

  private LanguageDetector(Map<String, List<String>> languagesByWord) {
    this.languagesByWord = languagesByWord;
  }

  /** The shape of {@code function-words.yml}: by language, its commonest words, folded. */
  record FunctionWords(Map<String, List<String>> languages) {}

  /** With the function words that come with this module. */
  public static LanguageDetector load(Resources resources) {
    Map<String, List<String>> byWord = new HashMap<>();
    resources
        .yaml("language/function-words.yml", FunctionWords.class)
        .languages()
        .forEach(
            (language, words) -> {
              for (String word : words) {
                byWord.merge(
                    word,
                    List.of(language),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList());
              }
            });
    return new LanguageDetector(Map.copyOf(byWord));
  }

  /**
   * The language of a text.
   *
   * @param texts the parts of the text, tokenised
   * @return a BCP 47 primary subtag, or {@link #UNKNOWN}
   */
  public String detect(List<Tokens> texts) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    Map<String, Double> hints = new HashMap<>();
    int seen = 0;
    for (Tokens tokens : texts) {
      for (int i = 0; i < tokens.size() && seen < WORDS; i++, seen++) {
        scripts.merge(
            UnicodeScript.of(tokens.text().codePointAt(tokens.start(i))), 1, Integer::sum);
        List<String> languages = languagesByWord.getOrDefault(tokens.folded(i), List.of());
        for (String language : languages) {
          // A word of many languages hints at each of them less.
          hints.merge(language, 1.0 / languages.size(), Double::sum);
        }
      }
    }
    UnicodeScript script = most(scripts, UnicodeScript.COMMON);
    if (scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0)
        > seen / 20) {
      return "ja";
    }
    if (script == UnicodeScript.HAN) {
      return "zh";
    }
    String own = OWN_SCRIPT.get(script);
    return own != null ? own : most(hints, UNKNOWN);
  }

  private static <K, N extends Number> K most(Map<K, N> counts, K otherwise) {
    return counts.entrySet().stream()
        .max(Comparator.comparingDouble((Map.Entry<K, N> entry) -> entry.getValue().doubleValue()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
