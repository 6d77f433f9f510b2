package dateline.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads numbers, days and times, and what lies between two of them. */
final class RangeReader {
  private static final String NUMBER = "a whole number";
  private static final String TIME = "a day (2026-10-31) or a time (2026-10-31T12:00:00Z)";

  private static final String ANY = ", or [* TO *] where any will do";
  private static final String SMALLER = "a number up to " + Integer.MAX_VALUE;
  private static final Pattern BIG = Pattern.compile("\\d{10,}");

  /** The years that a query may name; far from where milliseconds overflow. */
  private static final int LAST_YEAR = 100_000;

  private final QueryText in;
  private final ValueReader values;

  RangeReader(QueryText in) {
    this.in = in;
    values = new ValueReader(in);
  }

  Query range(RangeField field, int start) {
    boolean brackets = in.peek() == '[' || in.peek() == '{';
    int from = in.position();
    Extent span = brackets ? between(field) : value(field, expected(field) + " or a range");
    if (span.first > span.last) {
      throw in.expected(from, "a range with something in it");
    }
    return new Query.Range(field, span.first, span.last, new At(start, in.readTo()));
  }

  private Extent between(RangeField field) {
    boolean withLower = in.peek() == '[';
    in.advance(1);
    Extent lower = bound(field);
    in.skipSpace();
    if (!in.bareWord().equals("TO")) {
      throw in.expected("TO");
    }
    in.advance(2);
    Extent upper = bound(field);
    in.skipSpace();
    boolean withUpper = in.peek() == ']';
    if (!withUpper && in.peek() != '}') {
      throw in.expected("']' or '}'");
    }
    in.advance(1);
    long min = withLower || lower.isOpen() ? lower.first : lower.last + 1;
    long max = withUpper || upper.isOpen() ? upper.last : upper.first - 1;
    return new Extent(min, max);
  }

  private Extent bound(RangeField field) {
    in.skipSpace();
    if (in.bareWord().equals("*")) {
      in.advance(1);
      return Extent.OPEN;
    }
    return value(field, expected(field) + " or '*'");
  }

  private Extent value(RangeField field, String expected) {
    int from = in.position();
    if (in.bareWord().matches(".*[*?].*")) {
      throw in.expected(expected + ANY);
    }
    String value = values.value(expected);
    try {
      return field.isTime() ? time(value) : number(value);
    } catch (DateTimeException | NumberFormatException e) {
      throw in.expected(from, BIG.matcher(value).matches() ? SMALLER : expected);
    }
  }

  private static Extent number(String value) {
    int number = Integer.parseInt(value);
    return new Extent(number, number);
  }

  private static Extent time(String value) {
    if (value.indexOf('T') < 0) {
      LocalDate day = LocalDate.parse(value);
      return new Extent(
          millis(day.atStartOfDay().atOffset(ZoneOffset.UTC)),
          millis(day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)) - 1);
    }
    long at = millis(OffsetDateTime.parse(value));
    return new Extent(at, at);
  }

  private static long millis(OffsetDateTime time) {
    if (Math.abs(time.getYear()) > LAST_YEAR) {
      throw new DateTimeException("too far away");
    }
    return time.toInstant().toEpochMilli();
  }

  private static String expected(RangeField field) {
    return field.isTime() ? TIME : NUMBER;
  }

  /** From the first to the last value that is meant: a day is many milliseconds. */
  private record Extent(long first, long last) {
    static final Extent OPEN = new Extent(Long.MIN_VALUE, Long.MAX_VALUE);

    boolean isOpen() {
      return equals(OPEN);
    }
  }
}
