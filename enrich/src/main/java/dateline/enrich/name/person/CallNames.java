package dateline.enrich.name.person;

/**
 * What a story calls somebody for short.
 *
 * @param family the folded surname, or empty where nobody is called so
 * @param given the folded given name, or empty where that alone is no name
 * @param alsoWord whether the given name is an ordinary word or a place too
 */
record CallNames(String family, String given, boolean alsoWord) {
  static final CallNames NONE = new CallNames("", "", false);

  static CallNames surname(String family) {
    return new CallNames(family, "", false);
  }
}
