package dateline.enrich.region.gazetteer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of the gazetteer's files, as they are written; a key that is left out is null. They
 * hold the English names, which are known in every language.
 */
final class GazetteerFiles {
  private GazetteerFiles() {}

  /** An entry of {@code m49.yml} or {@code areas.yml}. */
  record Group(
      String code,
      String name,
      @Nullable String kind,
      @Nullable String within,
      @Nullable List<String> aliases,
      @Nullable List<String> exact,
      @Nullable List<String> demonyms,
      @Nullable List<String> countries,
      @Nullable List<String> ambiguous) {}

  /** An entry of {@code countries/*.yml}. */
  record Country(
      String code,
      String name,
      @Nullable String official,
      @Nullable List<String> aliases,
      @Nullable List<String> exact,
      @Nullable List<String> demonyms,
      @Nullable List<String> capitals,
      @Nullable List<String> metonyms,
      @Nullable List<String> cities,
      @Nullable List<String> regions,
      @Nullable List<String> shorts,
      @Nullable List<String> ambiguous) {}

  /**
   * An entry of {@code abbreviations.yml}, of one language.
   *
   * @param countries the characters that stand for a country, by its code
   * @param beside the same for those that do so beside another only
   * @param behind words behind such a character
   * @param before words before it
   * @param together characters of several countries that make one word
   * @param otherwise the same where a character means another country than elsewhere, with the
   *     codes
   */
  record Abbreviated(
      String language,
      Map<String, String> countries,
      Map<String, String> beside,
      List<String> behind,
      List<String> before,
      List<String> together,
      Map<String, List<String>> otherwise) {}

  /** An entry of {@code look-alikes.yml}. */
  record LookAlike(String text, String is, @Nullable String country) {}

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
