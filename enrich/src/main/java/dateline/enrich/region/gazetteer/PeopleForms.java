package dateline.enrich.region.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The forms that a word of a people takes in a sentence: genders, numbers and cases, and what
 * Arabic writes together with it. The rules are right for such words and for no others; a form that
 * no text has does no harm.
 */
final class PeopleForms {
  /**
   * By language: an ending, and what stands in its place in the other forms. The first ending that
   * a word has is the one that counts.
   */
  private static final Map<String, List<Ending>> ENDINGS =
      Map.of(
          "de",
          List.of(
              new Ending("isch", "ische ischen ischer isches ischem"),
              new Ending("er", "ern ers erin erinnen"),
              new Ending("e", "en in innen")),
          "es",
          List.of(
              new Ending("o", "a os as"),
              new Ending("és", "esa eses esas"),
              new Ending("í", "íes ís"),
              new Ending("ol", "ola oles olas"),
              new Ending("án", "ana anes anas"),
              new Ending("ín", "ina ines inas"),
              new Ending("ón", "ona ones onas"),
              new Ending("", "s")),
          "fr",
          List.of(
              new Ending("en", "enne ens ennes"),
              new Ending("s", "se ses"),
              new Ending("e", "es"),
              new Ending("", "s e es")),
          "it",
          List.of(new Ending("o", "a i e"), new Ending("e", "i")),
          "pt",
          List.of(
              new Ending("o", "a os as"),
              new Ending("ês", "esa eses esas"),
              new Ending("ense", "enses"),
              new Ending("ita", "itas")),
          "ru",
          List.of(
              new Ending("ск", russianAdjective("ск")),
              new Ending("цк", russianAdjective("цк")),
              new Ending("ка", "ки ке ку кой кам ками ках ок"),
              new Ending("не", "н нам нами нах нин нина нину нином нине"),
              new Ending("лец", "льца льцу льцем льцы льцев льцам льцами льцах"),
              new Ending("аец", "айца айцу айцем айцы айцев айцам айцами айцах"),
              new Ending("еец", "ейца ейцу ейцем ейцы ейцев ейцам ейцами ейцах"),
              new Ending("ец", "ца цу цем цы цев цам цами цах")));

  /** Arabic: what a word ends with, and what is written together with it: the; and, in, to, as. */
  private static final List<String> ARABIC_ENDINGS = List.of("", "ة", "ون", "ين", "ات");

  private static final List<String> ARABIC_BEGINNINGS =
      List.of("", "و", "ب", "ل", "ال", "وال", "بال", "فال", "كال", "لل", "ولل");

  private PeopleForms() {}

  private record Ending(String ending, List<String> others) {
    Ending(String ending, String others) {
      this(ending, List.of(others.split(" ", -1)));
    }

    Stream<String> formsOf(String word) {
      String stem = word.substring(0, word.length() - ending.length());
      return others.stream().map(other -> stem + other);
    }
  }

  /** The forms of a word, itself first. */
  static Set<String> of(String language, String word) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    if (language.equals("ar")) {
      arabic(word, forms);
    } else {
      ENDINGS.getOrDefault(language, List.of()).stream()
          .filter(ending -> word.endsWith(ending.ending()))
          .findFirst()
          .ifPresent(ending -> ending.formsOf(word).forEach(forms::add));
    }
    return forms;
  }

  /** The same for the people of a part of the country, in one word: "südfranzösisch". */
  static Set<String> parts(String language, String word) {
    Set<String> parts = new LinkedHashSet<>();
    if (language.equals("de") && word.endsWith("isch")) {
      for (String direction : PlaceForms.GERMAN_DIRECTIONS) {
        parts.addAll(of(language, direction.toLowerCase(Locale.ROOT) + word));
      }
    }
    return parts;
  }

  private static String russianAdjective(String ending) {
    return String.join(
        " ",
        Stream.of("ий", "ая", "ое", "ие", "ого", "ой", "ому", "ую", "им", "ом", "их", "ими")
            .map(each -> ending + each)
            .toList());
  }

  /** Only words in -ي, which say where somebody is from, take the endings. */
  private static void arabic(String word, Set<String> forms) {
    if (word.startsWith("ال")) {
      return;
    }
    List<String> endings = word.endsWith("ي") ? ARABIC_ENDINGS : List.of("");
    for (String ending : endings) {
      for (String beginning : ARABIC_BEGINNINGS) {
        forms.add(beginning + word + ending);
      }
    }
  }
}
