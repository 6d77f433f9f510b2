package dateline.enrich.region.gazetteer;

import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.GazetteerFiles.Abbreviated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases in which Chinese and Japanese papers name a country by one character: beside a word
 * of its state ("米政府"), behind one of going there ("訪米"), or several together ("中美"). The character
 * alone means too much else.
 */
final class Abbreviations {
  private static final String FILE = "region/abbreviations.yml";

  private Abbreviations() {}

  /**
   * A phrase and the countries in it, ISO 3166-1 alpha-2: one, or one for each of its first
   * characters.
   */
  record Phrase(String form, List<String> countries) {}

  /**
   * All phrases, by language.
   *
   * @throws IllegalStateException if a character stands for no country; the message names the file
   */
  static Map<String, List<Phrase>> load(Resources resources) {
    Map<String, List<Phrase>> byLanguage = new HashMap<>();
    for (Abbreviated file : resources.yaml(FILE, Abbreviated[].class)) {
      byLanguage.put(file.language(), phrases(file));
    }
    return Map.copyOf(byLanguage);
  }

  /**
   * The phrases of one language.
   *
   * @throws IllegalStateException if a character stands for no country; the message names the file
   */
  static List<Phrase> phrases(Abbreviated file) {
    Map<String, String> alone = countries(file.countries());
    List<Phrase> phrases = new ArrayList<>();
    alone.forEach(
        (character, country) -> {
          file.behind().forEach(word -> phrases.add(of(character + word, country)));
          file.before().forEach(word -> phrases.add(of(word + character, country)));
        });
    Map<String, String> all = countries(file.beside());
    all.putAll(alone);
    file.together().forEach(form -> phrases.add(new Phrase(form, countries(form, all))));
    file.otherwise().forEach((form, codes) -> phrases.add(new Phrase(form, codes)));
    return List.copyOf(phrases);
  }

  private static Phrase of(String form, String country) {
    return new Phrase(form, List.of(country));
  }

  /** By character, what is written by country: "RU: 露ロ". */
  private static Map<String, String> countries(Map<String, String> byCountry) {
    Map<String, String> countries = new LinkedHashMap<>();
    byCountry.forEach(
        (country, characters) ->
            characters.chars().forEach(each -> countries.put(Character.toString(each), country)));
    return countries;
  }

  private static List<String> countries(String form, Map<String, String> byCharacter) {
    return form.chars()
        .mapToObj(Character::toString)
        .map(
            each ->
                Optional.ofNullable(byCharacter.get(each))
                    .orElseThrow(
                        () ->
                            new IllegalStateException(
                                FILE + ": together: " + form + ": no country for " + each)))
        .toList();
  }
}
