package dateline.publish.webhook;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What came of sending a message once. */
sealed interface Answer {
  /** The receiver has it. */
  record Taken() implements Answer {}

  /** The receiver wants no more messages, ever. */
  record Gone() implements Answer {}

  /**
   * The receiver does not have it, or has not said so.
   *
   * @param reason why, for a person
   * @param wanted the pause that it asks for; null when it does not
   */
  record Failed(String reason, @Nullable Duration wanted) implements Answer {}

  /** What a response says. Redirections are failures: signed stories do not follow them. */
  static Answer of(HttpResponse<?> response, Instant now) {
    int status = response.statusCode();
    if (status >= 200 && status < 300) {
      return new Taken();
    }
    if (status == 410) {
      return new Gone();
    }
    return new Failed(
        "HTTP status " + status,
        response.headers().firstValue("retry-after").map(after -> pause(after, now)).orElse(null));
  }

  /** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3); null when it is neither. */
  private static @Nullable Duration pause(String after, Instant now) {
    try {
      if (after.matches("\\d{1,9}")) {
        return Duration.ofSeconds(Long.parseLong(after));
      }
      Instant until = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
