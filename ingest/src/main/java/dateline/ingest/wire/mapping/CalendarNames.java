package dateline.ingest.wire.mapping;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of months and weekdays in one language, whole and short, with or without the dot. The
 * short forms of CLDR change from year to year and agencies keep to none of them, so that texts are
 * turned into English before a pattern reads them.
 */
final class CalendarNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:-feira)?(\\.?)");

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private final Map<String, Month> months = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();

  private CalendarNames() {}

  /**
   * The names in a language.
   *
   * @param tag BCP 47, such as {@code fr} or {@code pt-BR}
   * @throws IllegalArgumentException if no names are known in it
   */
  static CalendarNames of(String tag) {
    Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    boolean known =
        !locale.getLanguage().isEmpty()
            && Arrays.stream(Locale.getAvailableLocales())
                .anyMatch(each -> each.getLanguage().equals(locale.getLanguage()));
    if (!known) {
      throw new IllegalArgumentException(
          "'" + tag + "' (allowed: a BCP 47 tag of a known language, such as fr, de or pt-BR)");
    }
    CalendarNames names = new CalendarNames();
    for (TextStyle style : STYLES) {
      for (Month month : Month.values()) {
        names.months.putIfAbsent(normal(month.getDisplayName(style, locale)), month);
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        names.weekdays.putIfAbsent(normal(day.getDisplayName(style, locale)), day);
      }
    }
    return names;
  }

  /**
   * The text with its names in English.
   *
   * @param ofMonths how the pattern wants a month
   * @param ofWeekdays how the pattern wants a weekday
   * @param dots whether the dot behind a short name stays
   */
  String inEnglish(String text, TextStyle ofMonths, TextStyle ofWeekdays, boolean dots) {
    return WORD.matcher(text)
        .replaceAll(
            word -> Matcher.quoteReplacement(word(word.group(), ofMonths, ofWeekdays, dots)));
  }

  private String word(String word, TextStyle ofMonths, TextStyle ofWeekdays, boolean dots) {
    String plain = normal(word);
    Month month = months.get(plain);
    DayOfWeek day = weekdays.get(plain);
    String name;
    if (month != null) {
      name = month.getDisplayName(ofMonths, Locale.ENGLISH);
    } else if (day != null) {
      name = day.getDisplayName(ofWeekdays, Locale.ENGLISH);
    } else {
      return word;
    }
    return dots && word.endsWith(".") ? name + "." : name;
  }

  private static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
