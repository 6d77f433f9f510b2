package dateline.ingest.wire.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a paper prints it: "July 27, 2023", "Le 3 octobre 2026", "3. Oktober 2026", with or
 * without the weekday; or as ISO writes it.
 */
public final class PrintedDate {
  private static final int LONGEST = 60;
  private static final Pattern TOKEN = Pattern.compile("[^\\s,،]+");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:20\\d\\d)\\.?");
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20|21)\\d\\d");

  /** Small words between the parts, in any language: "3 de octubre de 2026", "on the 3rd of". */
  private static final Set<String> SMALL =
      Set.of(
          "le", "de", "del", "den", "der", "dem", "am", "the", "of", "on", "el", "il", "em", "op",
          "г", "г.", "года", "р.", "року", "r.", "roku", "في", "يوم", "من", "عام", "سنة", "م");

  private PrintedDate() {}

  /** The date that the line is; empty if it is anything else or more. */
  public static Optional<LocalDate> parse(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String digits = westernDigits(line.strip());
    try {
      if (digits.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Optional.of(LocalDate.parse(digits));
      }
      Parts parts = parts(digits);
      return parts.month == null || parts.day == 0 || parts.year == 0 || parts.more
          ? Optional.empty()
          : Optional.of(LocalDate.of(parts.year, parts.month, parts.day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the text is a day of a month, with or without a year, and nothing else: "Feb 26",
   * "26.02.2026".
   */
  public static boolean isDayAndMonth(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String digits = westernDigits(text.strip());
    if (NUMBERS.matcher(digits).matches()) {
      return true;
    }
    Parts parts = parts(digits);
    return parts.month != null && parts.day > 0 && !parts.more;
  }

  private static Parts parts(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    Parts parts = new Parts();
    for (int i = 0; i < tokens.size(); i++) {
      // Some months are two words, such as those of the Levant.
      if (i + 1 < tokens.size() && parts.month(tokens.get(i) + " " + tokens.get(i + 1))) {
        i++;
      } else {
        parts.add(tokens.get(i));
      }
    }
    parts.end();
    return parts;
  }

  /** Arabic-Indic and Persian digits as 0 to 9. */
  private static String westernDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return digits.toString();
  }

  private static final class Parts {
    private int day;
    private int year;
    private @Nullable Month month;
    private @Nullable Month monthOrWeekday;
    private boolean more;

    void add(String token) {
      if (SMALL.contains(token.toLowerCase(Locale.ROOT))) {
        return;
      }
      if (CalendarWords.isWeekday(token)) {
        // "Mar" is March, but also the Tuesday of Romance languages: what stands beside it tells.
        monthOrWeekday = monthOrWeekday == null ? CalendarWords.month(token) : monthOrWeekday;
        return;
      }
      Matcher asDay = DAY.matcher(token);
      if (day == 0 && asDay.matches()) {
        day = Integer.parseInt(asDay.group(1));
      } else if (year == 0 && YEAR.matcher(token).matches()) {
        year = Integer.parseInt(token);
      } else if (!month(token)) {
        more = true;
      }
    }

    boolean month(String name) {
      Month found = CalendarWords.month(name);
      // Arab papers print a month by both of its names.
      if (found == null || (month != null && month != found)) {
        return false;
      }
      month = found;
      return true;
    }

    void end() {
      month = month == null ? monthOrWeekday : month;
    }
  }
}
