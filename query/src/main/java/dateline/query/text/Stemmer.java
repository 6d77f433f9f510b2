package dateline.query.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Light stemming: puts plurals, cases and genders aside, in English the common endings of verbs
 * too, and leaves what makes another word of a word ({@code -tion}, {@code -ung}) alone. Words are
 * folded.
 */
public enum Stemmer {
  AR,
  DE,
  EN,
  ES,
  FR;

  private static final List<String> NO_ARTICLE = List.of("");

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The language, a BCP 47 primary subtag. */
  public String label() {
    return label;
  }

  /** The stemmer of that language; empty when there is none. */
  public static Optional<Stemmer> named(String language) {
    return Arrays.stream(values()).filter(each -> each.label.equals(language)).findFirst();
  }

  /** All languages, parted by commas. */
  public static String known() {
    return Arrays.stream(values()).map(Stemmer::label).collect(Collectors.joining(", "));
  }

  /** What all forms of a folded word come to; not always a word itself, never empty. */
  public String stem(String folded) {
    String base = irregular().base(folded);
    if (irregular().keepsToItself(base)) {
      return base;
    }
    return switch (this) {
      case AR -> ArabicEndings.strip(base);
      case DE -> GermanEndings.strip(base);
      case EN -> EnglishEndings.strip(base);
      case ES -> SpanishEndings.strip(base);
      case FR -> FrenchEndings.strip(base);
    };
  }

  /** What a word may begin with before its stem. */
  List<String> articles() {
    return this == AR ? ArabicEndings.ARTICLES : NO_ARTICLE;
  }

  /** The part of a stem that all its regular forms begin with. */
  String kept(String stem) {
    int changed =
        switch (this) {
          case EN ->
              stem.length() > 3 && stem.endsWith("man") ? 2 : EnglishEndings.isCut(stem) ? 1 : 0;
          case ES -> stem.endsWith("z") ? 1 : 0;
          case FR -> stem.endsWith("al") || stem.endsWith("f") ? 1 : 0;
          case AR, DE -> 0;
        };
    return stem.substring(0, Math.max(1, stem.length() - changed));
  }

  /** The forms that do not begin like the stem. */
  List<String> irregular(String stem) {
    return irregular().forms().stream().filter(form -> stem(form).equals(stem)).toList();
  }

  private Irregular irregular() {
    return switch (this) {
      case EN -> Irregular.ENGLISH;
      case FR -> Irregular.FRENCH;
      case ES -> Irregular.SPANISH;
      case AR, DE -> Irregular.NONE;
    };
  }
}
