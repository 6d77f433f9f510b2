package dateline.ingest.wire.reading.embargo;

import dateline.ingest.wire.reading.time.CalendarWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of time with which a text begins, one after the other. */
final class SpokenTimeReader {
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern GAP = Pattern.compile("[\\s,;()\\[\\]/–—-]+");
  private static final Pattern ISO_DATE =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(?=\\d))?");
  private static final Pattern FULL_DATE =
      Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?!\\d)");
  private static final Pattern SHORT_DATE =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\d)");

  /** "12.00 am Mittwoch" is no "a.m.". */
  private static final String HALF =
      "\\s?([ap])\\.?\\s?m\\b\\.?"
          + "(?!\\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonn|(?:den\\s+)?\\d{1,2}\\.))";

  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})\\s?[:.h]\\s?(\\d\\d)(?::\\d\\d)?(?!\\d)(?:" + HALF + ")?", ANY_CASE);
  private static final Pattern HOUR =
      Pattern.compile(
          "(\\d{1,2})(?:" + HALF + "|\\s?(?:h|hrs?|uhr|uur|heures|horas)\\b)", ANY_CASE);
  private static final Pattern HOUR_AFTER =
      Pattern.compile("(?:a las|las|alle|ore|às|um|klokken)\\s+(\\d{1,2})(?![\\d:.h])", ANY_CASE);
  private static final Pattern NOON =
      Pattern.compile("(?:12\\s?)?(?:noon|mittags?|midi|mediodía)\\b", ANY_CASE);
  private static final Pattern FOUR_DIGITS =
      Pattern.compile("([0-2]\\d)(\\d\\d)(?:\\s?(hrs?|hours?|h|uhr)\\b)?(?!\\d)", ANY_CASE);
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?(?![\\d\\p{L}])", ANY_CASE);
  private static final Pattern OFFSET =
      Pattern.compile("(?:(?:GMT|UTC)\\s?)?([+-]\\d{1,2})(?::?(\\d\\d))?(?!\\d)");
  private static final Pattern NEXT_WORD = Pattern.compile("\\s+(\\p{L}+)");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’']*(?:-feira)?\\.?");

  private final String text;
  private final Set<LocalDate> dates = new LinkedHashSet<>();
  private final List<SpokenTime.Clock> clocks = new ArrayList<>();
  private @Nullable Month month;
  private @Nullable DayOfWeek weekday;
  private boolean vague;
  private int day;
  private int year;
  private boolean confused;

  SpokenTimeReader(String text) {
    this.text = text;
  }

  SpokenTime read() {
    int end = 0;
    int at = 0;
    while (at < text.length()) {
      Matcher gap = GAP.matcher(text).region(at, text.length());
      // A sign may belong to an offset.
      Matcher offset = OFFSET.matcher(text).region(at, text.length());
      if (gap.lookingAt() && !offset.lookingAt()) {
        at = gap.end();
        continue;
      }
      int next = token(at);
      if (next < 0) {
        break;
      }
      at = next;
      end = at;
    }
    SpokenDay spoken = new SpokenDay(List.copyOf(dates), month, weekday, day, year);
    return new SpokenTime(text.substring(0, end), spoken, List.copyOf(clocks), vague, confused);
  }

  /** Reads what stands there; the end of it, or -1 if it is no word of time. */
  private int token(int at) {
    Matcher found;
    if ((found = at(NOON, at)) != null) {
      clock(12, 0, null);
    } else if ((found = at(ISO_DATE, at)) != null) {
      date(number(found, 1), number(found, 2), number(found, 3));
    } else if ((found = at(FULL_DATE, at)) != null) {
      fullDate(
          number(found, 1), number(found, 3), year(found.group(4)), found.group(2).equals("/"));
    } else if ((found = at(SHORT_DATE, at)) != null) {
      day(number(found, 1));
      month(number(found, 2));
    } else if ((found = at(CLOCK, at)) != null) {
      clock(number(found, 1), number(found, 2), found.group(3));
    } else if ((found = at(HOUR, at)) != null) {
      clock(number(found, 1), 0, found.group(2));
    } else if ((found = at(HOUR_AFTER, at)) != null) {
      clock(number(found, 1), 0, null);
    } else if ((found = at(FOUR_DIGITS, at)) != null) {
      fourDigits(found);
    } else if ((found = at(DAY, at)) != null) {
      day(number(found, 1));
    } else if ((found = at(OFFSET, at)) != null) {
      offset(found);
    } else if ((found = at(WORD, at)) == null || !word(found.group())) {
      return -1;
    }
    return found.end();
  }

  private @Nullable Matcher at(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  private static int year(String digits) {
    return digits.length() == 4 ? Integer.parseInt(digits) : 2000 + Integer.parseInt(digits);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private void date(int ofYear, int ofMonth, int ofDay) {
    try {
      dates.add(LocalDate.of(ofYear, ofMonth, ofDay));
    } catch (DateTimeException e) {
      confused = true;
    }
  }

  /** 3/6/2025 is of March or of June, by who writes it. */
  private void fullDate(int first, int second, int ofYear, boolean slashes) {
    boolean ambiguous = slashes && first <= 12 && second <= 12 && first != second;
    confused |= ambiguous;
    if (!ambiguous) {
      boolean monthFirst = slashes && second > 12;
      date(ofYear, monthFirst ? first : second, monthFirst ? second : first);
    }
  }

  private void day(int said) {
    confused |= day != 0 || said < 1 || said > 31;
    day = said;
  }

  private void month(int said) {
    confused |= month != null || said < 1 || said > 12;
    month = said >= 1 && said <= 12 ? Month.of(said) : month;
  }

  private void clock(int hour, int minute, @Nullable String half) {
    if (hour > 24 || minute > 59 || (half != null && (hour < 1 || hour > 12))) {
      confused = true;
      return;
    }
    // 24:00 is the end of a day; which one is worth asking.
    confused |= hour == 24;
    int of24 = half == null ? hour % 24 : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    clocks.add(new SpokenTime.Clock(LocalTime.of(of24, minute), null, false));
  }

  /** 0001 and 1930 are hours and minutes; 2025 is a year, unless a zone or "hrs" follows. */
  private void fourDigits(Matcher found) {
    int value = Integer.parseInt(found.group(1) + found.group(2));
    Matcher word = at(NEXT_WORD, found.end());
    boolean zoned = word != null && TimeWords.isZone(word.group(1));
    if (value < 2000 || value > 2199 || found.group(3) != null || zoned) {
      clock(number(found, 1), number(found, 2), null);
    } else {
      confused |= year != 0;
      year = value;
    }
  }

  private void offset(Matcher found) {
    int hours = number(found, 1);
    int minutes = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    if (clocks.isEmpty() || Math.abs(hours) > 14 || minutes > 59) {
      confused = true;
    } else {
      int sign = found.group(1).startsWith("-") ? -1 : 1;
      zone(ZoneOffset.ofTotalSeconds(hours * 3600 + sign * minutes * 60), false);
    }
  }

  private boolean word(String said) {
    if (TimeWords.isShortAndSmall(said)) {
      return true;
    }
    Month named = CalendarWords.month(said);
    DayOfWeek day = TimeWords.weekday(said);
    // "Mar" is March, and Tuesday in Spanish.
    if (named != null && (month == null || !CalendarWords.isWeekday(said))) {
      confused |= month != null && month != named;
      month = named;
    } else if (day != null) {
      confused |= weekday != null && weekday != day;
      weekday = day;
    } else if (TimeWords.isZone(said)) {
      zone(TimeWords.zone(said), TimeWords.isBritishSummer(said));
    } else if (TimeWords.isVague(said)) {
      vague = true;
    } else {
      return TimeWords.isSmall(said);
    }
    return true;
  }

  /** It is that of the clock before it. */
  private void zone(@Nullable ZoneId zone, boolean british) {
    int last = clocks.size() - 1;
    SpokenTime.Clock clock = last < 0 ? null : clocks.get(last);
    if (clock == null || clock.zone() != null) {
      confused |= clock == null || !Objects.equals(clock.zone(), zone);
    } else {
      clocks.set(last, new SpokenTime.Clock(clock.time(), zone, british));
    }
  }
}
