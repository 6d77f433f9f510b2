package dateline.ingest.wire.mapping;

import java.util.Locale;

/** How the paths of a mapping are written. */
public enum PathKind {
  /** Keys parted by dots or slashes, {@code [*]}, {@code [0]} and {@code [key=value]}. */
  JSON,
  /** XPath, its names without prefixes. */
  XML,
  /** Regular expressions: what the group with the field's name matches, or the first one. */
  TEXT;

  /** A path of this kind. */
  PartPath compile(String path) {
    return switch (this) {
      case JSON -> JsonPath.of(path);
      case XML -> XmlPath.of(path);
      case TEXT -> TextPath.of(path);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
