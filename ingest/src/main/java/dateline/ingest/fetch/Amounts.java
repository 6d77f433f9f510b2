package dateline.ingest.fetch;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads durations and sizes as source files write them: {@code 400ms}, {@code 30d}, {@code 8M}. */
public final class Amounts {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,15})\\s*([kKMG]?)(?:i?B)?");

  private Amounts() {}

  /**
   * A duration.
   *
   * @param key the key that it was given for
   * @param value a number with ms, s, m, h or d; null for what is usual
   * @throws IllegalArgumentException if it is anything else; the message begins with the key
   */
  public static Duration duration(String key, @Nullable String value, Duration usual) {
    if (value == null) {
      return usual;
    }
    Matcher matcher = DURATION.matcher(value.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          key + ": '" + value + "' (allowed: a number with ms, s, m, h or d, such as 400ms)");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  /**
   * A duration within limits.
   *
   * @throws IllegalArgumentException if it is none, or beyond them; the message begins with the key
   */
  public static Duration duration(
      String key, @Nullable String value, Duration usual, Duration least, Duration most) {
    return within(key, duration(key, value, usual), least, most);
  }

  /**
   * Checks that a duration is within limits.
   *
   * @throws IllegalArgumentException if it is not; the message begins with the key
   */
  public static Duration within(String key, Duration value, Duration least, Duration most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "%s: '%s' (allowed: %s to %s)"
              .formatted(key, written(value), written(least), written(most)));
    }
    return value;
  }

  /**
   * A size in bytes, at least 1.
   *
   * @param key the key that it was given for
   * @param value a number, with k, M or G (times 1024) or without; null for what is usual
   * @throws IllegalArgumentException if it is anything else; the message begins with the key
   */
  public static long bytes(String key, @Nullable String value, long usual) {
    if (value == null) {
      return usual;
    }
    Matcher matcher = SIZE.matcher(value.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          key
              + ": '"
              + value
              + "' (allowed: a number of bytes, or one with k, M or G, such as 8M)");
    }
    long unit =
        switch (matcher.group(2)) {
          case "k", "K" -> 1L << 10;
          case "M" -> 1L << 20;
          case "G" -> 1L << 30;
          default -> 1L;
        };
    long bytes = Math.min(Long.parseLong(matcher.group(1)), Long.MAX_VALUE / unit) * unit;
    return atLeast(key, bytes, 1);
  }

  /**
   * Checks that a number is not too small.
   *
   * @throws IllegalArgumentException if it is; the message begins with the key
   */
  public static long atLeast(String key, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(
          key + ": '" + value + "' (allowed: " + least + " or more)");
    }
    return value;
  }

  /** A duration as source files write it, in the largest unit that tells all of it. */
  public static String written(Duration duration) {
    long millis = duration.toMillis();
    if (millis % 1000 != 0 || millis == 0) {
      return millis + "ms";
    }
    long seconds = millis / 1000;
    if (seconds % 86_400 == 0) {
      return seconds / 86_400 + "d";
    }
    if (seconds % 3600 == 0) {
      return seconds / 3600 + "h";
    }
    return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
  }
}
