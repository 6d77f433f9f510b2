package dateline.ingest.wire.reading.embargo;

import dateline.ingest.wire.reading.time.CalendarWords;
import dateline.ingest.wire.reading.time.ZoneWords;
import dateline.ingest.wire.reading.words.WordFile;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words with which a time is told, beside months: weekdays, zones, and those that say little or
 * nothing. Words are taken as they stand in a text, in any case and with a dot behind them or none.
 */
final class TimeWords {
  private static final WordFile FILE = WordFile.read(TimeWords.class, "time-words.txt");

  /** What may stand between the parts of a time and says nothing. */
  private static final Set<String> SMALL = FILE.of("small");

  /** What tells of a time but not which: whose, which end of a day, or which day. */
  private static final Set<String> VAGUE = FILE.of("vague");

  private static final Map<String, ZoneId> REGIONS =
      WordFile.read(TimeWords.class, "zone-words.txt").meanings(ZoneId::of);
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  private TimeWords() {}

  /** Whether it says nothing between the parts of a time: at, um, às. */
  static boolean isSmall(String word) {
    return SMALL.contains(CalendarWords.normal(word))
        || SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is one of those in two letters, which are never anything else here. */
  static boolean isShortAndSmall(String word) {
    String normal = CalendarWords.normal(word);
    return normal.length() <= 2 && SMALL.contains(normal);
  }

  /** Whether it tells of a time but not which: local, midnight, tomorrow. */
  static boolean isVague(String word) {
    return VAGUE.contains(CalendarWords.normal(word));
  }

  /** The weekday of that name; null if it is none. */
  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(CalendarWords.normal(word));
  }

  /** Whether it tells a zone. */
  static boolean isZone(String word) {
    String normal = CalendarWords.normal(word);
    // "et" and "est" are words of French.
    boolean sure = normal.length() > 4 || normal.equals("gmt") || normal.equals("utc");
    return zone(word) != null
        && (sure || word.equals(word.toUpperCase(Locale.ROOT)) || normal.equals("mez"));
  }

  /** The zone of that name; null if it is none. */
  static @Nullable ZoneId zone(String word) {
    String normal = CalendarWords.normal(word);
    ZoneOffset offset = ZoneWords.offset(normal);
    return offset == null ? REGIONS.get(normal) : offset;
  }

  /** Whether it is the zone that is kept in summer only, and means another one elsewhere. */
  static boolean isBritishSummer(String word) {
    return CalendarWords.normal(word).equals("bst");
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (String language :
        List.of("en", "fr", "de", "es", "pt", "it", "nl", "sv", "nb", "da", "ru")) {
      for (DayOfWeek day : DayOfWeek.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          String name =
              CalendarWords.normal(day.getDisplayName(style, Locale.forLanguageTag(language)));
          // What is several days, by the language, is none: another one is no day that is named.
          weekdays.merge(name, day, (one, other) -> one);
        }
      }
    }
    return Map.copyOf(weekdays);
  }
}
