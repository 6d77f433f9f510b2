package dateline.ingest.wire.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a part is.
 *
 * @param type type and subtype in lower case, such as {@code text/plain}
 * @param parameters by name in lower case
 */
record ContentType(String type, Map<String, String> parameters) {
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*([^\\s=;\"]{1,60})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,500})\"?|([^;\\s]{0,500}))");

  ContentType {
    parameters = Map.copyOf(parameters);
  }

  /** Reads a header; what has none is plain text. */
  static ContentType of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return new ContentType("text/plain", Map.of());
    }
    int semicolon = header.indexOf(';');
    String type = semicolon < 0 ? header : header.substring(0, semicolon);
    Map<String, String> parameters = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(header);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      parameters.putIfAbsent(
          matcher.group(1).toLowerCase(Locale.ROOT),
          quoted == null ? matcher.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
    }
    ExtendedParameters.join(parameters);
    return new ContentType(type.strip().toLowerCase(Locale.ROOT), parameters);
  }

  /** The value of a parameter; null when there is none. */
  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  /** Between which lines the parts of it stand; null when it has none. */
  @Nullable String boundary() {
    String boundary = type.startsWith("multipart/") ? parameter("boundary") : null;
    return boundary == null || boundary.isBlank() ? null : boundary.stripTrailing();
  }
}
