package dateline.enrich.language;

import dateline.enrich.Resources;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

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

  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  private final List<String> languages;

  /** The function words of all languages. */
  private final Vocabulary words;

  /** By word: the languages that have it. */
  private final int[][] having;

  private LanguageDetector(List<String> languages, Vocabulary words, int[][] having) {
    this.languages = languages;
    this.words = words;
    this.having = having;
  }

  /** The shape of {@code function-words.yml}: by language, its commonest words, folded. */
  record FunctionWords(Map<String, List<String>> languages) {}

  /** With the function words that come with this module. */
  public static LanguageDetector load(Resources resources) {
    Map<String, List<String>> wordsByLanguage =
        resources.yaml("language/function-words.yml", FunctionWords.class).languages();
    List<String> languages = List.copyOf(wordsByLanguage.keySet());
    Map<String, SortedSet<Integer>> languagesByWord = new LinkedHashMap<>();
    for (int language = 0; language < languages.size(); language++) {
      for (String word : wordsByLanguage.getOrDefault(languages.get(language), List.of())) {
        languagesByWord.computeIfAbsent(word, first -> new TreeSet<>()).add(language);
      }
    }
    int[][] having =
        languagesByWord.values().stream()
            .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return new LanguageDetector(languages, Vocabulary.of(languagesByWord.keySet()), having);
  }

  /**
   * The language of a text.
   *
   * @param texts the parts of the text, tokenised
   * @return a BCP 47 primary subtag, or {@link #UNKNOWN}
   */
  public String detect(List<Tokens> texts) {
    int[] scripts = new int[SCRIPTS.length];
    double[] hints = new double[languages.size()];
    int seen = 0;
    for (Tokens tokens : texts) {
      int end = Math.min(tokens.size(), WORDS - seen);
      for (int token = 0; token < end; token++) {
        scripts[script(tokens.text().codePointAt(tokens.start(token))).ordinal()]++;
        hint(tokens, token, hints);
      }
      seen += end;
    }
    if (scripts[UnicodeScript.HIRAGANA.ordinal()] + scripts[UnicodeScript.KATAKANA.ordinal()]
        > seen / 20) {
      return "ja";
    }
    UnicodeScript script = seen == 0 ? UnicodeScript.COMMON : SCRIPTS[most(scripts)];
    if (script == UnicodeScript.HAN) {
      return "zh";
    }
    String own = OWN_SCRIPT.get(script);
    if (own != null) {
      return own;
    }
    return mostHinted(hints);
  }

  private void hint(Tokens tokens, int token, double[] hints) {
    int word = words.find(tokens, token);
    if (word != Vocabulary.UNKNOWN) {
      for (int language : having[word]) {
        // A word of many languages hints at each of them less.
        hints[language] += 1.0 / having[word].length;
      }
    }
  }

  private static UnicodeScript script(int point) {
    // Nearly all letters are these, and to look up a script takes a search.
    boolean plain = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    return plain ? UnicodeScript.LATIN : UnicodeScript.of(point);
  }

  /** Which number is the largest; the first of those that are. */
  private static int most(int[] numbers) {
    int most = 0;
    for (int i = 1; i < numbers.length; i++) {
      if (numbers[i] > numbers[most]) {
        most = i;
      }
    }
    return most;
  }

  private String mostHinted(double[] hints) {
    int most = 0;
    for (int language = 1; language < hints.length; language++) {
      if (hints[language] > hints[most]) {
        most = language;
      }
    }
    return hints[most] > 0 ? languages.get(most) : UNKNOWN;
  }
}
