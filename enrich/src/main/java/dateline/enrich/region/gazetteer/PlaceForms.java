package dateline.enrich.region.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms that a name takes in a sentence, by rules that are right for names of places: Russian
 * cases, Arabic prefixes, German genitives and names in -er. A form that no text has does no harm.
 */
final class PlaceForms {
  /** What German puts before the name of a country, in one word with it. */
  static final List<String> GERMAN_DIRECTIONS =
      List.of("Nord", "Süd", "Ost", "West", "Nordost", "Nordwest", "Südost", "Südwest", "Zentral");

  private PlaceForms() {}

  /** The forms of the name of a place, itself first. */
  static Set<String> of(String language, String name) {
    Set<String> forms = new LinkedHashSet<>(List.of(name));
    switch (language) {
      case "ru" -> forms.addAll(russian(name));
      case "ar" -> arabic(name, forms);
      case "de" -> german(name, forms);
      default -> {}
    }
    return forms;
  }

  private static void german(String name, Set<String> forms) {
    if (!name.endsWith("s") && !name.endsWith("-")) {
      forms.add(name + "s");
    }
    if (name.indexOf(' ') < 0 && !name.endsWith("-") && Character.isUpperCase(name.charAt(0))) {
      // "Berliner", "Münchner", "Bremer"; a people's own word has entries of its own.
      if (name.endsWith("en")) {
        String stem = name.substring(0, name.length() - 2);
        forms.add(stem + "ner");
        forms.add(stem + "er");
      }
      forms.add(name.endsWith("e") ? name + "r" : name + "er");
    }
  }

  /**
   * What the parts of a country are called in one word with it, in all forms: "Südfrankreich". None
   * in languages that say it in two.
   */
  static Set<String> parts(String language, String name) {
    Set<String> parts = new LinkedHashSet<>();
    if (language.equals("de") && name.indexOf(' ') < 0 && name.indexOf('-') < 0) {
      String rest = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      for (String direction : GERMAN_DIRECTIONS) {
        parts.add(direction + rest);
        parts.add(direction + rest + "s");
      }
    }
    return parts;
  }

  private static void arabic(String name, Set<String> forms) {
    forms.add("و" + name);
    if (name.startsWith("ال")) {
      forms.add("ب" + name);
      forms.add("ك" + name);
      forms.add("ف" + name);
      forms.add("لل" + name.substring(2));
      forms.add("ولل" + name.substring(2));
      forms.add("وب" + name);
    } else {
      forms.add("ب" + name);
      forms.add("ل" + name);
      forms.add("ف" + name);
      forms.add("ك" + name);
      forms.add("وب" + name);
      forms.add("ول" + name);
    }
  }

  /** The cases: of both words where an adjective stands before the noun. */
  private static Set<String> russian(String name) {
    Set<String> forms = new LinkedHashSet<>();
    int space = name.indexOf(' ');
    if (space < 0) {
      forms.addAll(russianWord(name));
      return forms;
    }
    String first = name.substring(0, space);
    String rest = name.substring(space + 1);
    if (first.endsWith("ая")) {
      String stem = first.substring(0, first.length() - 2);
      List<String> cases = russianWord(rest);
      forms.add(name);
      for (String form : cases) {
        forms.add(stem + "ой " + form);
        forms.add(stem + "ую " + form);
      }
      String softer = first.substring(0, first.length() - 2) + "ей ";
      cases.forEach(form -> forms.add(softer + form));
    } else if (first.endsWith("ний")) {
      String stem = first.substring(0, first.length() - 2);
      for (String form : russianWord(rest)) {
        List.of("его ", "ему ", "им ", "ем ").forEach(end -> forms.add(stem + end + form));
      }
    } else if (first.endsWith("ый") || first.endsWith("ий")) {
      String stem = first.substring(0, first.length() - 2);
      for (String form : russianWord(rest)) {
        List.of("ого ", "ому ", "ым ", "им ", "ом ").forEach(end -> forms.add(stem + end + form));
      }
    } else {
      russianWord(first).forEach(form -> forms.add(form + " " + rest));
    }
    return forms;
  }

  private static List<String> russianWord(String word) {
    int last = word.length() - 1;
    String stem = word.substring(0, last);
    boolean undeclined = word.endsWith("оа") || word.endsWith("уа");
    if (undeclined || word.equals(word.toUpperCase(Locale.ROOT)) || last < 2) {
      return List.of(word);
    }
    if (word.endsWith("ия")) {
      return List.of(word, stem + "и", stem + "ю", stem + "ей");
    }
    if (word.endsWith("ва") || word.endsWith("а")) {
      return List.of(word, stem + "ы", stem + "и", stem + "е", stem + "у", stem + "ой");
    }
    if (word.endsWith("я")) {
      return List.of(word, stem + "и", stem + "е", stem + "ю", stem + "ей");
    }
    if (word.endsWith("ь")) {
      return List.of(
          word,
          stem + "и",
          stem + "ью",
          stem + "я",
          stem + "ю",
          stem + "ем",
          stem + "е",
          stem + "ях",
          stem + "ями");
    }
    if (word.endsWith("й")) {
      return List.of(word, stem + "я", stem + "ю", stem + "ем", stem + "е");
    }
    if (word.endsWith("ы")) {
      return List.of(word, stem, stem + "ов", stem + "ам", stem + "ами", stem + "ах");
    }
    if ("бвгджзклмнпрстфхцчшщ".indexOf(word.charAt(last)) >= 0) {
      return List.of(word, word + "а", word + "у", word + "ом", word + "е");
    }
    return List.of(word);
  }
}
