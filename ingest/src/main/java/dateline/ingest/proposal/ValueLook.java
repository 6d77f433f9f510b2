package dateline.ingest.proposal;

import dateline.ingest.wire.reading.time.WireTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a value looks as those of a field do. */
final class ValueLook {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?");
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  /** Counts of seconds, or of thousandths, from 1970 that are of 2001 to 2096. */
  private static final Pattern SECONDS = Pattern.compile("[1-3]\\d{9}(?:\\.\\d{1,9})?");

  private static final Pattern MILLIS = Pattern.compile("[1-3]\\d{12}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}:/_ -]{1,30}");

  /** How agencies write times that are not in ISO 8601. */
  private static final List<String> DATES =
      List.of(
          "EEE, d MMM yyyy HH:mm:ss Z",
          "EEE, d MMM yyyy HH:mm:ss z",
          "dd.MM.yyyy HH:mm:ss",
          "dd.MM.yyyy HH:mm",
          "dd.MM.yyyy",
          "dd/MM/yyyy HH:mm:ss",
          "dd/MM/yyyy HH:mm",
          "dd/MM/yyyy",
          "yyyyMMddHHmmss",
          "yyyyMMdd HHmmss",
          "yyyyMMdd HHmm",
          "yyyyMMdd HH:mm",
          "yyyyMMdd",
          "yyyy/MM/dd HH:mm:ss",
          "yyyy/MM/dd HH:mm",
          "dd-MM-yyyy HH:mm",
          "dd MMM yyyy HH:mm",
          "d MMMM yyyy HH:mm",
          "MMM d, yyyy h:mm a",
          "MMMM d, yyyy");

  private ValueLook() {}

  /** Whether it may be a value of the field at all. */
  static boolean fits(String field, Candidate candidate) {
    int longest = candidate.longest();
    return switch (field) {
      case "body" -> longest >= 20;
      case "headline" -> longest >= 3 && longest <= 400;
      case "guid" -> candidate.all(value -> value.length() <= 200 && !value.contains(" "));
      case "versionCreated", "firstCreated", "embargoedUntil" -> candidate.all(ValueLook::isTime);
      case "version" -> candidate.all(value -> value.matches("[\\w.-]{1,20}"));
      case "status", "urgency" -> candidate.all(value -> WORD.matcher(value.strip()).matches());
      case "language" -> candidate.all(value -> LANGUAGE.matcher(value).matches());
      case "links" -> candidate.all(value -> LINK.matcher(value).matches());
      case "summary", "editorialNote", "captions" -> longest >= 3;
      default -> longest <= 200 && !candidate.all(ValueLook::isFlag);
    };
  }

  private static boolean isFlag(String value) {
    return value.equals("true") || value.equals("false");
  }

  private static boolean isTime(String value) {
    return WireTime.parse(value, ZoneOffset.UTC).time() != null || pattern(value) != null;
  }

  /** Whether a time says its zone. */
  static boolean hasZone(String value) {
    return WireTime.parse(value, null).time() != null
        || MILLIS.matcher(value).matches()
        || SECONDS.matcher(value).matches();
  }

  /** The pattern of a time that is not in ISO 8601; null if it is, or is none. */
  static @Nullable String pattern(String value) {
    if (WireTime.parse(value, ZoneOffset.UTC).time() != null) {
      return null;
    }
    if (MILLIS.matcher(value).matches()) {
      return "epoch-millis";
    }
    if (SECONDS.matcher(value).matches()) {
      return "epoch-seconds";
    }
    return DATES.stream().filter(pattern -> isWritten(value, pattern)).findFirst().orElse(null);
  }

  private static boolean isWritten(String value, String pattern) {
    try {
      DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).parse(value.strip());
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
