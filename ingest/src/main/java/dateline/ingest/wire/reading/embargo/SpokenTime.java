package dateline.ingest.wire.reading.embargo;

import dateline.ingest.wire.reading.time.WireTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in words: "0001 GMT Monday 24 March", "20. März 2025, 18:00 Uhr". What they mean depends
 * on the day on which they were said. Words that could mean two times mean none.
 *
 * @param text the words
 * @param day the day that they name
 * @param clocks the times of day
 * @param vague whether there is a word that could mean several times
 * @param confused whether they contradict one another
 */
record SpokenTime(String text, SpokenDay day, List<Clock> clocks, boolean vague, boolean confused) {
  /** How much of a text can be a time. */
  static final int LONGEST = 160;

  private static final Pattern ZULU = Pattern.compile("\\s*\\b(?:GMT|UTC)$");

  /**
   * A time of day.
   *
   * @param zone null where it carries none
   * @param british whether its zone is said to be British summer time
   */
  record Clock(LocalTime time, @Nullable ZoneId zone, boolean british) {}

  /** Reads the words of time with which a text begins. */
  static SpokenTime of(String text) {
    return new SpokenTimeReader(text.length() > LONGEST ? text.substring(0, LONGEST) : text).read();
  }

  /** How much of the text it is. */
  int length() {
    return text.length();
  }

  /** Whether it is not only a number or a year, which anything may begin with. */
  boolean isTelling() {
    return hasClock() || day.isNamed() || vague;
  }

  /** Whether it tells a time of day. */
  boolean hasClock() {
    return !clocks.isEmpty();
  }

  /** Whether it tells a day and a time of that day. */
  boolean isWhole() {
    return hasClock() && day.isNamed();
  }

  /**
   * What time it is.
   *
   * @param zone of times that carry none; null when it is not known
   * @param said when it was said, for the day that it means; null when that is not known
   */
  WireTime resolve(@Nullable ZoneId zone, @Nullable Instant said) {
    String shown = text.strip();
    // What is in ISO 8601 is read as everywhere else.
    WireTime iso = WireTime.parse(ZULU.matcher(shown).replaceFirst("Z"), zone);
    if (iso.time() != null) {
      return iso;
    }
    if (vague) {
      return problem(shown, "could be several times");
    }
    if (confused || day.isTwice()) {
      return problem(shown, "is not understood");
    }
    if (clocks.isEmpty()) {
      return problem(shown, "names no time of day");
    }
    Set<Instant> times = new LinkedHashSet<>();
    for (Clock clock : clocks) {
      // "6 p.m. EDT (2200 GMT)"
      WireTime one = resolve(shown, clock, zone, said);
      if (one.time() == null) {
        return one;
      }
      times.add(one.time());
    }
    return times.size() == 1
        ? new WireTime(times.iterator().next(), null)
        : problem(shown, "names several times");
  }

  private WireTime resolve(
      String shown, Clock clock, @Nullable ZoneId source, @Nullable Instant said) {
    ZoneId zone = clock.zone() == null ? source : clock.zone();
    if (zone == null) {
      return problem(shown, "has no zone, and the source does not say its own");
    }
    LocalDate today = said == null ? null : said.atZone(zone).toLocalDate();
    LocalDate date;
    try {
      date = day.date(today);
    } catch (DateTimeException e) {
      return problem(shown, "is no day of any year");
    }
    if (date == null) {
      return problem(shown, day.missing(today));
    }
    if (day.weekday() != null && date.getDayOfWeek() != day.weekday()) {
      String is = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return problem(shown, "names a day that is a " + is);
    }
    Instant time =
        LocalDateTime.of(date, clock.time()).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    if (clock.british() && zone.getRules().getOffset(time).equals(ZoneOffset.UTC)) {
      return problem(shown, "names British summer time in winter");
    }
    if (day.isWeekdayOnly() && said != null && time.isBefore(said)) {
      return problem(shown, "is past, or a week later");
    }
    return new WireTime(time, null);
  }

  private static WireTime problem(String shown, String problem) {
    return new WireTime(null, "'" + shown + "' " + problem);
  }
}
