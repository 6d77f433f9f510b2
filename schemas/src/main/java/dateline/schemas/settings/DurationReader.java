package dateline.schemas.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/**
 * Reads durations as ISO 8601 writes them, above zero. A bare number is none: nobody who writes
 * {@code 7} for days should get seconds.
 */
final class DurationReader extends StdDeserializer<Duration> {
  static final String ALLOWED = "an ISO 8601 duration above zero, such as P7D or PT30M";

  DurationReader() {
    super(Duration.class);
  }

  @Override
  public Duration deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.currentToken().isScalarValue()) {
      return (Duration) context.handleUnexpectedToken(getValueType(context), parser);
    }
    String written = parser.getString();
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      try {
        Duration read = Duration.parse(written.strip());
        if (!read.isNegative() && !read.isZero()) {
          return read;
        }
      } catch (DateTimeParseException e) {
        throw none(parser, written);
      }
    }
    throw none(parser, written);
  }

  private static InvalidFormatException none(JsonParser parser, String written) {
    return InvalidFormatException.from(parser, "no duration", written, Duration.class);
  }
}
