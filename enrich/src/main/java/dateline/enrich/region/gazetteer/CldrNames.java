package dateline.enrich.region.gazetteer;

import java.util.Locale;

/** What Unicode CLDR, which the platform carries, calls countries and groups of them. */
final class CldrNames {
  /** The longest code; areas of our own have longer ones. */
  private static final int LONGEST = 3;

  private CldrNames() {}

  /** Whether the code is of ISO 3166-1 or the UN's M.49, and so has a name in every language. */
  static boolean has(String code) {
    return code.length() <= LONGEST;
  }

  /**
   * What a country or group is called in a language.
   *
   * @param code of ISO 3166-1 or the UN's M.49
   */
  static String of(String code, String language) {
    return new Locale.Builder()
        .setRegion(code)
        .build()
        .getDisplayCountry(Locale.forLanguageTag(language));
  }
}
