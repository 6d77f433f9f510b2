package dateline.ingest.wire.reading.charset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters beyond ASCII of languages that are written in Latin ones. */
final class Alphabet {
  private static final char LAST_WESTERN = 0xFF;
  private static final int FEWEST_LETTERS = 3;

  /**
   * Of central Europe and Turkey, by the languages that ICU tells apart; neighbours beside them.
   */
  private static final Map<String, String> OTHERS =
      Map.of(
          "pl", "ąćęłńóśźż",
          "cs", "áčďéěíňóřšťúůýžäľôŕćđ",
          "hu", "áéíóöőúüű",
          "ro", "ăâîșşțţ",
          "tr", "çğıöşüâîû\u0307");

  /**
   * French, German, Spanish, Portuguese, Italian, Swedish, Danish, Icelandic, Dutch, Catalan,
   * Estonian.
   */
  private static final List<String> WESTERN =
      List.of(
          "àâæçéèêëîïôœùûüÿ",
          "äöüßé",
          "áéíñóúü",
          "áâãàçéêíóôõú",
          "àèéìíòóùú",
          "åäöé",
          "æøåéò",
          "áðéíóúýþæö",
          "éëïóöü",
          "àçèéíïòóúü",
          "äöõüšž");

  /** Signs that stand for letters of others where their bytes are read as Western ones. */
  private static final String NO_LETTERS = "¹²³¼½¾±»«¿¡¶¦¯¬¨£¥º";

  private Alphabet() {}

  /**
   * Whether a text is in that language, and not in a Western one whose letters have the same bytes.
   */
  static boolean isWritten(String text, String bytesAsWestern, @Nullable String language) {
    String alphabet = language == null ? null : OTHERS.get(language);
    return alphabet != null
        && isOf(alphabet, text)
        && text.chars().filter(Alphabet::isOther).count() >= FEWEST_LETTERS
        && (hasSignInWord(bytesAsWestern)
            || WESTERN.stream().noneMatch(western -> isOf(western, bytesAsWestern)));
  }

  /** Whether the letters of a text are those of one Western language. */
  static boolean isWestern(String text) {
    return WESTERN.stream().anyMatch(western -> isOf(western, text));
  }

  private static boolean isOther(int c) {
    return c > LAST_WESTERN && Character.isLetter(c);
  }

  private static boolean isOf(String alphabet, String text) {
    return text.toLowerCase(Locale.ROOT)
        .chars()
        .allMatch(c -> c <= 0x7F || !Character.isLetter(c) || alphabet.indexOf(c) >= 0);
  }

  private static boolean hasSignInWord(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (NO_LETTERS.indexOf(text.charAt(i)) >= 0
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
