package dateline.ingest;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.mapping.MappedFormat;
import dateline.ingest.wire.mapping.Mapping;
import dateline.ingest.wire.mapping.OverriddenFormat;
import dateline.ingest.wire.mapping.PathKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses a source's format by what its file says under {@code format} and {@code map}. */
final class SourceFormat {
  /** Formats of which nothing is known but the map. */
  private static final Map<String, PathKind> MAPPED =
      Map.of("json", PathKind.JSON, "xml", PathKind.XML);

  private SourceFormat() {}

  /**
   * The format.
   *
   * @param name null tells it from the bytes
   * @param map null for none
   * @return null if it is to be told from the bytes
   * @throws IllegalArgumentException if there is none; the message names the key
   */
  static @Nullable WireFormat of(
      @Nullable String name, @Nullable Map<String, Object> map, WireFormats formats) {
    if (name == null) {
      if (map != null) {
        throw new IllegalArgumentException(
            "format: missing (wanted beside map: json, xml or the name of a format)");
      }
      return null;
    }
    PathKind kind = MAPPED.get(name);
    if (map == null) {
      if (kind != null) {
        throw new IllegalArgumentException("map: missing (wanted by the format '" + name + "')");
      }
      return known(name, formats);
    }
    if (kind != null) {
      return new MappedFormat(name, Mapping.of(kind, map), Set.of());
    }
    WireFormat format = known(name, formats);
    Mapping mapping = Mapping.of(formats.pathsOf(name), map);
    // A map that says where a text's body is says it all; the format would look for the rest.
    return name.equals("text") && map.containsKey("body")
        ? new MappedFormat(name, mapping, Set.of())
        : new OverriddenFormat(format, mapping);
  }

  private static WireFormat known(String name, WireFormats formats) {
    try {
      return formats.byName(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("format: " + e.getMessage(), e);
    }
  }
}
