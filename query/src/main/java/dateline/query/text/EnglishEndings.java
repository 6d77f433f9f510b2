package dateline.query.text;

/** Plurals, {@code -ed} and {@code -ing}. */
final class EnglishEndings {
  private EnglishEndings() {}

  static String strip(String word) {
    String stem = verb(plural(word));
    int last = stem.length() - 1;
    if (last > 2 && stem.charAt(last) == 'e') {
      stem = stem.substring(0, last);
      last--;
    }
    if (last > 1 && stem.charAt(last) == 'y' && !isVowel(stem.charAt(last - 1))) {
      return stem.substring(0, last) + "i";
    }
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && !isVowel(stem.charAt(last)) ? stem.substring(0, last) : stem;
  }

  /** Whether forms of the word may lack the last letter of its stem: "parties", "using". */
  static boolean isCut(String stem) {
    return stem.endsWith("i") || stem.endsWith("y") || (stem.length() == 3 && stem.endsWith("e"));
  }

  private static String plural(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("men")) {
      return word.substring(0, length - 2) + "an";
    }
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4
        && (word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zes")
            || word.endsWith("oes"))) {
      return word.substring(0, length - 2);
    }
    boolean plural =
        length > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, length - 1) : word;
  }

  private static String verb(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ied")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word, length - 2)) {
      return withoutEnding(word, length - 2);
    }
    return word.endsWith("ing") && hasVowel(word, length - 3)
        ? withoutEnding(word, length - 3)
        : word;
  }

  /** So few letters had an e behind them: "used", "suing", "aging". */
  private static String withoutEnding(String word, int end) {
    String stem = word.substring(0, end);
    return end == 2 ? stem + "e" : stem;
  }

  /** Whether so many first letters are a word by themselves, as far as can be told. */
  private static boolean hasVowel(String word, int end) {
    for (int i = 0; end > 1 && i < end; i++) {
      if (isVowel(word.charAt(i)) || (i > 0 && word.charAt(i) == 'y')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
