package dateline.enrich.language;

import dateline.enrich.Resources;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import dateline.schemas.list.LineFile;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How each language is told: by its commonest words, its letters, how its words end and which
 * letters follow one another; languages are numbered in the order of the file. Thread-safe.
 */
final class LanguageProfiles {
  /** No letter that tells a Latin, Cyrillic, Arabic or Indic language is further up. */
  private static final int LETTERS = 0x2000;

  /** How much more often a letter stands in the languages that have it, as a logarithm. */
  private static final float LETTER = 2;

  private static final float ENDING = 1.6f;

  private static final float RARE = -4;

  /** Less than one common word: what hardly says anything does not speak against the commonest. */
  private static final float LATER = -0.5f;

  private final List<String> languages;
  private final List<UnicodeScript> scripts;
  private final Vocabulary words;

  /** By word: the languages that have it. */
  private final int[][] having;

  /** By word: how much more often those languages have it than others do, as a logarithm. */
  private final float[][] weights;

  /** By letter: a bit for each language that has it. */
  private final long[] letters;

  private final Endings endings;

  /** What the trigrams are read from, once a text leaves a doubt: most leave none. */
  private final List<LineFile.Line> triples;

  private volatile @Nullable Trigrams trigrams;

  /** By language: the score before anything is read. */
  private final float[] handicaps;

  /** The shape of {@code languages.yml}. */
  record File(Map<String, Profile> languages) {}

  /** What tells one language; lists are parted by spaces. A language that is not rare has null. */
  record Profile(String words, String letters, String endings, @Nullable Boolean rare) {}

  private LanguageProfiles(Map<String, Profile> profiles, List<LineFile.Line> triples) {
    languages = List.copyOf(profiles.keySet());
    scripts = new ArrayList<>();
    letters = new long[LETTERS];
    handicaps = new float[languages.size()];
    Map<String, Map<Integer, Float>> byWord = new LinkedHashMap<>();
    Map<String, Long> byEnding = new HashMap<>();
    for (int language = 0; language < languages.size(); language++) {
      Profile profile = Objects.requireNonNull(profiles.get(languages.get(language)));
      Set<String> folded = folded(profile.words());
      UnicodeScript script = UnicodeScript.of(profile.words().codePointAt(0));
      float later = scripts.contains(script) ? LATER : 0;
      handicaps[language] = Boolean.TRUE.equals(profile.rare()) ? RARE : later;
      scripts.add(script);
      int rank = 0;
      for (String word : folded) {
        byWord.computeIfAbsent(word, first -> new LinkedHashMap<>()).put(language, weight(rank));
        rank++;
      }
      long bit = 1L << language;
      markLetters(profile.letters(), bit);
      for (String ending : profile.endings().split(" ", -1)) {
        byEnding.merge(ending, bit, (one, other) -> one | other);
      }
    }
    words = Vocabulary.of(byWord.keySet());
    having = new int[byWord.size()][];
    weights = new float[byWord.size()][];
    int number = 0;
    for (Map<Integer, Float> weightByLanguage : byWord.values()) {
      having[number] = weightByLanguage.keySet().stream().mapToInt(Integer::intValue).toArray();
      weights[number] = new float[having[number].length];
      for (int i = 0; i < having[number].length; i++) {
        weights[number][i] = weightByLanguage.getOrDefault(having[number][i], 0f);
      }
      number++;
    }
    endings = new Endings(byEnding);
    this.triples = triples;
  }

  static LanguageProfiles load(Resources resources) {
    String trigrams = "language/trigrams.txt";
    return new LanguageProfiles(
        resources.yaml("language/languages.yml", File.class).languages(),
        LineFile.read(trigrams, resources.lines(trigrams)));
  }

  int size() {
    return languages.size();
  }

  String language(int number) {
    return languages.get(number);
  }

  /** The number of a language, or -1. */
  int number(String language) {
    return languages.indexOf(language);
  }

  /** The script in which the language is written. */
  UnicodeScript script(int number) {
    return scripts.get(number);
  }

  /** The languages that a script is used for; the first is the commonest. */
  Map<UnicodeScript, int[]> byScript() {
    Map<UnicodeScript, int[]> numbers = new EnumMap<>(UnicodeScript.class);
    for (UnicodeScript script : scripts) {
      numbers.computeIfAbsent(
          script,
          wanted ->
              IntStream.range(0, size()).filter(number -> scripts.get(number) == wanted).toArray());
    }
    return numbers;
  }

  /** A score for each language, before anything is read. */
  float[] scores() {
    return handicaps.clone();
  }

  /** Adds to each language what its words say. */
  void addWords(Tokens tokens, int first, int end, float[] scores) {
    for (int token = first; token < end; token++) {
      int word = words.find(tokens, token);
      if (word != Vocabulary.UNKNOWN) {
        int[] those = having[word];
        float[] by = weights[word];
        for (int i = 0; i < those.length; i++) {
          scores[those[i]] += by[i];
        }
      }
    }
  }

  /** Adds to each language what its letters say. */
  void addLetters(String text, int first, int end, float[] scores) {
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 128 && c < LETTERS) {
        add(letters[c], LETTER, scores);
      }
    }
  }

  /** Adds to each language what the endings of words say. */
  void addEndings(Tokens tokens, int first, int end, float[] scores) {
    for (int token = first; token < end; token++) {
      if (!words.contains(tokens, token)) {
        add(endings.find(tokens.text(), tokens.start(token), tokens.end(token)), ENDING, scores);
      }
    }
  }

  /** Adds to each language what any three letters of its words say. */
  void addTrigrams(Tokens tokens, int first, int end, float[] scores) {
    Trigrams all = trigrams();
    for (int token = first; token < end; token++) {
      all.add(tokens.text(), tokens.start(token), tokens.end(token), scores);
    }
  }

  private Trigrams trigrams() {
    Trigrams read = trigrams;
    if (read == null) {
      // Two threads may both read them, and come to the same.
      read = Trigrams.of(triples, languages);
      trigrams = read;
    }
    return read;
  }

  private static void add(long languages, float weight, float[] scores) {
    long left = languages;
    while (left != 0) {
      scores[Long.numberOfTrailingZeros(left)] += weight;
      left &= left - 1;
    }
  }

  private void markLetters(String profile, long bit) {
    for (int i = 0; i < profile.length(); i++) {
      char c = profile.charAt(i);
      letters[c] |= bit;
      letters[Character.toUpperCase(c)] |= bit;
    }
  }

  /** Words become rarer with their place, by Zipf's law; other languages have them by chance. */
  private static float weight(int rank) {
    return (float) Math.log(600.0 / (rank + 5));
  }

  private static Set<String> folded(String words) {
    Set<String> folded = new LinkedHashSet<>();
    Tokens tokens = Tokenizer.tokenize(words);
    for (int token = 0; token < tokens.size(); token++) {
      folded.add(tokens.folded(token));
    }
    return folded;
  }
}
