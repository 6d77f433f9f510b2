package dateline.ingest.wire.reading.embargo;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day in words.
 *
 * @param dates those that are given whole, each once
 * @param month of a day without a whole date; null where none is named
 * @param weekday null where none is named
 * @param day of the month; 0 where none is named
 * @param year 0 where none is named
 */
record SpokenDay(
    List<LocalDate> dates, @Nullable Month month, @Nullable DayOfWeek weekday, int day, int year) {
  /** A day without a year is not that far away. */
  private static final int MOST_DAYS_AHEAD = 183;

  /** Whether there are words for a day at all; a number alone may be anything. */
  boolean isNamed() {
    return weekday != null || month != null || !dates.isEmpty();
  }

  /** Whether it is told twice, so that one of them is of something else. */
  boolean isTwice() {
    return !dates.isEmpty() && (dates.size() > 1 || day != 0 || month != null);
  }

  /** Whether only the day of the week is told. */
  boolean isWeekdayOnly() {
    return dates.isEmpty() && month == null;
  }

  /**
   * The date that it means.
   *
   * @param today when it was said; null when that is not known
   * @return null where it means none
   * @throws DateTimeException if there is no such day
   */
  @Nullable LocalDate date(@Nullable LocalDate today) {
    if (!dates.isEmpty()) {
      return dates.get(0);
    }
    if (month != null && day != 0) {
      if (year != 0) {
        return LocalDate.of(year, month, day);
      }
      return today == null ? null : next(today, month);
    }
    boolean alone = day == 0 && month == null && year == 0;
    return alone && weekday != null && today != null
        ? today.with(TemporalAdjusters.nextOrSame(weekday))
        : null;
  }

  private @Nullable LocalDate next(LocalDate today, Month ofMonth) {
    LocalDate next = LocalDate.of(today.getYear(), ofMonth, day);
    next = next.isBefore(today) ? LocalDate.of(today.getYear() + 1, ofMonth, day) : next;
    return ChronoUnit.DAYS.between(today, next) > MOST_DAYS_AHEAD ? null : next;
  }

  /** What is missing where {@link #date} is null. */
  String missing(@Nullable LocalDate today) {
    if (weekday == null && month == null) {
      return "names no day";
    }
    return today == null
        ? "does not say the year, and the story has no date"
        : "does not say the year, and that day is not near the story's";
  }
}
