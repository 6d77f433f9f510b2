package dateline.ingest.wire.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag with its attributes, as loose as it may be.
 *
 * @param to where it ends
 * @param name its name with the prefix
 * @param end whether it is an end tag
 * @param empty whether it is both start and end
 * @param attributes the values by name with the prefix; the first counts where one comes twice
 */
record TagText(int to, String name, boolean end, boolean empty, Map<String, String> attributes) {

  /** The tag that begins there; null when it is none. */
  static @Nullable TagText read(String source, int from) {
    boolean end = source.startsWith("/", from + 1);
    int start = from + (end ? 2 : 1);
    int at = nameEnd(source, start);
    if (at == start || (!Character.isLetter(source.charAt(start)) && source.charAt(start) != '_')) {
      return null;
    }
    String name = source.substring(start, at);
    Map<String, String> attributes = Map.of();
    boolean slash = false;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '>') {
        return new TagText(at + 1, name, end, slash, attributes);
      }
      if (c == '<') {
        return new TagText(at, name, end, false, attributes);
      }
      int nameEnd = nameEnd(source, at);
      if (nameEnd == at) {
        slash = c == '/';
        at++;
        continue;
      }
      slash = false;
      String attribute = source.substring(at, nameEnd);
      at = blankEnd(source, nameEnd);
      if (at < source.length() && source.charAt(at) == '=') {
        int value = blankEnd(source, at + 1);
        int valueEnd = valueEnd(source, value);
        boolean quoted = valueEnd > value && isQuote(source.charAt(value));
        if (attributes.isEmpty()) {
          attributes = new LinkedHashMap<>();
        }
        attributes.putIfAbsent(
            attribute, References.decode(source, quoted ? value + 1 : value, valueEnd));
        at =
            quoted && valueEnd < source.length() && isQuote(source.charAt(valueEnd))
                ? valueEnd + 1
                : valueEnd;
      }
    }
    return null;
  }

  private static int valueEnd(String source, int from) {
    if (from >= source.length()) {
      return source.length();
    }
    char quote = source.charAt(from);
    int at = from;
    if (isQuote(quote)) {
      at++;
      while (at < source.length() && source.charAt(at) != quote && source.charAt(at) != '<') {
        at++;
      }
      return at;
    }
    while (at < source.length()
        && !Character.isWhitespace(source.charAt(at))
        && source.charAt(at) != '>'
        && source.charAt(at) != '<') {
      at++;
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static int nameEnd(String source, int from) {
    int at = from;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (!Character.isLetterOrDigit(c) && c != ':' && c != '-' && c != '_' && c != '.') {
        break;
      }
      at++;
    }
    return at;
  }

  private static int blankEnd(String source, int from) {
    int at = from;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }
}
