package dateline.publish.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the values of a desk's topic are written as. */
public enum Format {
  /** The enriched article in Avro, as on articles.enriched. */
  AVRO,
  /** IPTC ninjs 3.1 JSON, in UTF-8. */
  NINJS;

  /** The format that settings call by this name; empty when there is none. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** The names of all formats, for a person. */
  public static String known() {
    return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
  }

  /** The name in settings. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
