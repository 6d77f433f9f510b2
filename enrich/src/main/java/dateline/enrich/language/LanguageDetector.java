package dateline.enrich.language;

import dateline.enrich.Resources;
import dateline.query.text.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text by its script and, where several languages share one, by its
 * commonest words and its letters; reads on only until that is clear, and asks how words end and
 * which letters follow one another only where it never becomes so. Immutable and thread-safe.
 */
public final class LanguageDetector {
  /** What is returned for a text that gives no hint; BCP 47 "undetermined". */
  public static final String UNKNOWN = "und";

  /** How many words are looked at: more tell nothing new. */
  private static final int WORDS = 300;

  /** After how many words it is asked whether the language is clear. */
  private static final int STEP = 32;

  /** By how much a language must lead for the text to be clearly in it. */
  private static final float CLEAR = 20;

  /** The scores of a text in the declared language that is plainly in another: below this share. */
  private static final float PLAINLY_OTHER = 0.4f;

  /** Scripts that, in news, are one language's own. */
  private static final Map<UnicodeScript, String> OWN_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));

  /** Languages so alike that a wire's own word for which it is counts for more than ours. */
  private static final List<Set<String>> KIN =
      List.of(
          Set.of("nb", "da", "sv"),
          Set.of("hr", "sl", "sr"),
          Set.of("id", "ms"),
          Set.of("cs", "sk"),
          Set.of("nl", "af"),
          Set.of("es", "gl", "ca", "pt"),
          Set.of("tr", "az"),
          Set.of("ru", "uk", "be", "bg", "mk", "sr"),
          Set.of("hi", "mr", "ne"));

  /** Codes that mean the same as ours. */
  private static final Map<String, String> SAME =
      Map.of("no", "nb", "nn", "nb", "iw", "he", "in", "id", "fil", "tl", "bs", "hr", "sh", "hr");

  private static final int[] NONE = {};

  private final LanguageProfiles profiles;
  private final Map<UnicodeScript, int[]> byScript;

  private LanguageDetector(LanguageProfiles profiles) {
    this.profiles = profiles;
    byScript = profiles.byScript();
  }

  /** With the profiles that come with this module. */
  public static LanguageDetector load(Resources resources) {
    return new LanguageDetector(LanguageProfiles.load(resources));
  }

  /**
   * The language of a text.
   *
   * @param texts the parts of the text, tokenised
   * @return a BCP 47 primary subtag, or {@link #UNKNOWN}
   */
  public String detect(List<Tokens> texts) {
    return read(texts).language();
  }

  /**
   * The language of a text whose wire says which it is. The text wins only where it is plainly in
   * another language: in another script, or clearly in one that is not alike.
   *
   * @param declared a BCP 47 primary subtag
   * @return the declared one as it is, or that of the text
   */
  public String check(String declared, List<Tokens> texts) {
    Reading reading = read(texts);
    String own = SAME.getOrDefault(declared, declared);
    String found = reading.language();
    if (found.equals(own) || areKin(found, own)) {
      return declared;
    }
    boolean denied =
        isInAnotherScript(own, reading)
            || (reading.clear()
                && profiles.number(own) >= 0
                && reading.scores()[profiles.number(own)] < PLAINLY_OTHER * reading.best());
    return denied ? found : declared;
  }

  /** Whether the text is clearly in a script in which that language is not written. */
  private boolean isInAnotherScript(String language, Reading reading) {
    int number = profiles.number(language);
    boolean known = number >= 0 || OWN_SCRIPT.containsValue(language) || language.equals("ja");
    return known
        && reading.scriptClear()
        && (number < 0 || profiles.script(number) != reading.script());
  }

  /**
   * What a text was read as.
   *
   * @param script its commonest script
   * @param scriptClear whether nearly all of it is in that script
   * @param best the score of the language
   * @param clear whether there is hardly any doubt of the language
   */
  @SuppressWarnings("ArrayRecordComponent") // never leaves this class
  private record Reading(
      String language,
      UnicodeScript script,
      boolean scriptClear,
      float best,
      boolean clear,
      float[] scores) {}

  private Reading read(List<Tokens> texts) {
    ScriptCount scripts = new ScriptCount();
    float[] scores = profiles.scores();
    int seen = 0;
    for (Tokens tokens : texts) {
      int first = 0;
      while (first < tokens.size() && seen < WORDS) {
        int end = Math.min(tokens.size(), first + Math.min(STEP, WORDS - seen));
        scripts.add(tokens, first, end);
        profiles.addWords(tokens, first, end, scores);
        profiles.addLetters(tokens.text(), tokens.start(first), tokens.end(end - 1), scores);
        seen += end - first;
        first = end;
        Reading reading = judge(scripts, scores);
        if (reading.clear()) {
          return reading;
        }
      }
    }
    int left = seen;
    for (Tokens tokens : texts) {
      int end = Math.min(tokens.size(), left);
      profiles.addEndings(tokens, 0, end, scores);
      profiles.addTrigrams(tokens, 0, end, scores);
      left -= end;
    }
    return judge(scripts, scores);
  }

  private Reading judge(ScriptCount scripts, float[] scores) {
    UnicodeScript script = scripts.commonest();
    boolean scriptClear = scripts.isClear();
    String own = scripts.isJapanese() ? "ja" : OWN_SCRIPT.get(script);
    if (own != null) {
      return new Reading(own, script, scriptClear, 0, scriptClear, scores);
    }
    int[] candidates = byScript.getOrDefault(script, NONE);
    int most = -1;
    float best = 0;
    float second = 0;
    for (int language : candidates) {
      if (scores[language] > best) {
        second = best;
        best = scores[language];
        most = language;
      } else {
        second = Math.max(second, scores[language]);
      }
    }
    // Without a hint, the commonest language of the script; but Latin letters are everybody's.
    String language =
        most >= 0
            ? profiles.language(most)
            : candidates.length == 0 || script == UnicodeScript.LATIN
                ? UNKNOWN
                : profiles.language(candidates[0]);
    return new Reading(language, script, scriptClear, best, best - second >= CLEAR, scores);
  }

  private static boolean areKin(String one, String other) {
    return KIN.stream().anyMatch(kin -> kin.contains(one) && kin.contains(other));
  }
}
