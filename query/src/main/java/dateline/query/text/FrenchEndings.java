package dateline.query.text;

/** Plurals and feminines. */
final class FrenchEndings {
  private FrenchEndings() {}

  static String strip(String word) {
    String stem = word;
    if (stem.length() > 5 && stem.endsWith("aux") && !stem.endsWith("eaux")) {
      return stem.substring(0, stem.length() - 3) + "al";
    }
    if (stem.length() > 3 && (stem.endsWith("s") || stem.endsWith("x"))) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 5 && stem.endsWith("euse")) {
      return stem.substring(0, stem.length() - 2);
    }
    if (stem.length() > 4 && stem.endsWith("ive")) {
      return stem.substring(0, stem.length() - 2) + "f";
    }
    // élu, élue, élus, élues; policier, policière.
    while (stem.length() > 3 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
