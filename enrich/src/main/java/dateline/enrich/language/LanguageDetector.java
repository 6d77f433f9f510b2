package dateline.enrich.language;

import dateline.enrich.Resources;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.LexiconBuilder.Word;
import dateline.query.text.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
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

  private final List<String> languages;

  /** The function words of all languages; each stands for the languages that have it. */
  private final Lexicon<int[]> words;

  private LanguageDetector(List<String> languages, Lexicon<int[]> words) {
    this.languages = languages;
    this.words = words;
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
    LexiconBuilder<int[]> lexicon = Lexicon.builder(resources.words());
    languagesByWord.forEach(
        (word, having) ->
            lexicon.add(
                List.of(new Word(word, false)),
                having.stream().mapToInt(Integer::intValue).toArray()));
    return new LanguageDetector(languages, lexicon.build());
  }

  /**
   * The language of a text.
   *
   * @param texts the parts of the text, tokenised
   * @return a BCP 47 primary subtag, or {@link #UNKNOWN}
   */
  public String detect(List<Tokens> texts) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    double[] hints = new double[languages.size()];
    int seen = 0;
    for (Tokens tokens : texts) {
      int end = Math.min(tokens.size(), WORDS - seen);
      for (int i = 0; i < end; i++) {
        int point = tokens.text().codePointAt(tokens.start(i));
        if (isPlain(point)) {
          latin++;
        } else {
          scripts.merge(UnicodeScript.of(point), 1, Integer::sum);
        }
      }
      words.match(
          tokens,
          (first, after, having) -> {
            if (first < end) {
              for (int language : having) {
                // A word of many languages hints at each of them less.
                hints[language] += 1.0 / having.length;
              }
            }
          });
      seen += end;
    }
    if (latin > 0) {
      scripts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    if (scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0)
        > seen / 20) {
      return "ja";
    }
    UnicodeScript script =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.COMMON);
    if (script == UnicodeScript.HAN) {
      return "zh";
    }
    String own = OWN_SCRIPT.get(script);
    if (own != null) {
      return own;
    }
    return mostHinted(hints);
  }

  /** Nearly all letters are these, and to look up a script takes a search. */
  private static boolean isPlain(int point) {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
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
