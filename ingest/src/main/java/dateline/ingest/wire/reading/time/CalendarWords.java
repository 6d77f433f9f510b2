package dateline.ingest.wire.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of months and weekdays in the languages that wires use, as CLDR has them. */
public final class CalendarWords {
  private static final List<Locale> LOCALES =
      Stream.of(
              "en", "fr", "de", "de-AT", "es", "pt", "it", "nl", "sv", "nb", "da", "ar", "ar-SY",
              "ru", "uk", "be", "bg", "pl", "cs", "sk", "tr", "ro", "hu", "fi", "id", "el", "ca")
          .map(Locale::forLanguageTag)
          .toList();

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final Map<String, Month> MONTHS = months();
  private static final Set<String> WEEKDAYS = weekdays();

  private CalendarWords() {}

  /** The month of that name, whole or short; null if it is none. */
  public static @Nullable Month month(String word) {
    return MONTHS.get(normal(word));
  }

  /** Whether it is the name of a weekday. */
  public static boolean isWeekday(String word) {
    return WEEKDAYS.contains(normal(word));
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Locale locale : LOCALES) {
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          months.putIfAbsent(normal(month.getDisplayName(style, locale)), month);
        }
      }
    }
    // Newsrooms write "Sept" whichever form CLDR prefers this year.
    months.put("sep", Month.SEPTEMBER);
    months.put("sept", Month.SEPTEMBER);
    // A month that prints as its number is no name.
    months.keySet().removeIf(name -> name.isEmpty() || Character.isDigit(name.charAt(0)));
    return Map.copyOf(months);
  }

  private static Set<String> weekdays() {
    Set<String> weekdays = new HashSet<>();
    for (Locale locale : LOCALES) {
      for (DayOfWeek day : DayOfWeek.values()) {
        for (TextStyle style : STYLES) {
          weekdays.add(normal(day.getDisplayName(style, locale)));
        }
      }
    }
    return Set.copyOf(weekdays);
  }

  /** How words are compared: in small letters, without the dot of a short form. */
  public static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
