package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Tells by its form alone that a word is a surname, where no list has it: Quarnenko, McQuarn. */
final class SurnameForms {
  /** What surnames of some languages end with, and few other words with a capital. */
  private static final List<String> ENDINGS =
      List.of(
          "ski", "sky", "enko", "vich", "vych", "ovic", "evic", "wicz", "czyk", "sson", "dottir",
          "oglu", "shvili", "adze", "idze", "escu", "poulos", "akis", "nen", "quist", "strom");

  /** Words that end so and are none. */
  private static final Vocabulary OTHERS =
      Vocabulary.of(List.of("ericsson", "lesson", "polski", "whisky", "telewizyjski"));

  /** Shorter words may be any. */
  private static final int SHORTEST = 7;

  private SurnameForms() {}

  /** Whether the word has such a form. */
  static boolean isAt(Tokens tokens, int token) {
    int length = tokens.foldedLength(token);
    if (length < SHORTEST - 1 || OTHERS.contains(tokens, token)) {
      return false;
    }
    return isSonOf(tokens, token) || (length >= SHORTEST && hasEnding(tokens.folded(token)));
  }

  /** The Mc of McQuarn. */
  private static boolean isSonOf(Tokens tokens, int token) {
    int start = tokens.start(token);
    return tokens.text().startsWith("Mc", start)
        && Character.isUpperCase(tokens.text().charAt(start + 2));
  }

  private static boolean hasEnding(String folded) {
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
