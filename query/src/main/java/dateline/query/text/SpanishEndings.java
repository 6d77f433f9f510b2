package dateline.query.text;

/** Plurals and genders. */
final class SpanishEndings {
  private SpanishEndings() {}

  static String strip(String word) {
    String stem = word;
    if (stem.length() > 4 && stem.endsWith("ces")) {
      return stem.substring(0, stem.length() - 3) + "z";
    }
    // país, países; autobús, autobuses: one s is taken off the singular as well, below.
    if (stem.length() > 5 && (stem.endsWith("ises") || stem.endsWith("uses"))) {
      stem = stem.substring(0, stem.length() - 2);
    }
    if (stem.length() > 3 && stem.endsWith("s")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    return last > 2 && "aeo".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
  }
}
