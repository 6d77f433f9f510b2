package dateline.query.text;

/** What has to be known of single scripts and languages to part words. */
final class Scripts {
  /** No character below this one stands alone. */
  static final char FIRST_ALONE = '\u0E00';

  private Scripts() {}

  /** Whether the character is of a script that writes words without a space between them. */
  static boolean standsAlone(int c) {
    if (c < FIRST_ALONE) {
      return false;
    }
    return c <= 0x0EFF // Thai, Lao
        || (c >= 0x1000 && c <= 0x109F) // Myanmar
        || (c >= 0x1780 && c <= 0x17FF) // Khmer
        || (c >= 0x2E80 && c <= 0x30FF) // Han radicals, kana
        || (c >= 0x31F0 && c <= 0x9FFF) // kana extensions, Han
        || (c >= 0xF900 && c <= 0xFAFF) // Han compatibility
        || (c >= 0xFF66 && c <= 0xFF9F) // half-width kana
        || (c >= 0x1AFF0 && c <= 0x1B16F) // kana supplements
        || (c >= 0x20000 && c <= 0x3FFFF); // Han extensions
  }

  /**
   * Whether a word that ends with the character is itself even where a longer one begins with it.
   */
  static boolean mayGoOn(int c) {
    return c >= 0x2E80;
  }

  /** Whether a word is what is left of a longer one before an apostrophe: qu'Haïti, dell'Iran. */
  static boolean isElided(String folded) {
    return switch (folded) {
      case "qu", "jusqu", "lorsqu", "puisqu", "quoiqu" -> true;
      case "all", "dall", "dell", "nell", "sull", "coll", "un", "quest", "quell" -> true;
      default -> false;
    };
  }

  /** Whether a dot after the word is more likely its own than the end of a sentence. */
  static boolean isShortened(String folded) {
    return switch (folded) {
      case "mr",
          "mrs",
          "ms",
          "dr",
          "prof",
          "gen",
          "sen",
          "rep",
          "gov",
          "lt",
          "col",
          "maj",
          "sgt",
          "capt",
          "cmdr",
          "adm",
          "rev",
          "hon",
          "st",
          "mt",
          "ft",
          "no",
          "nr",
          "vs",
          "jan",
          "feb",
          "aug",
          "sept",
          "oct",
          "nov",
          "dec" ->
          true;
      default -> false;
    };
  }
}
