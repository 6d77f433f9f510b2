package dateline.ingest.wire.mapping;

import dateline.ingest.wire.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The agencies' own JSON formats, which are described in files beside this class. */
public final class BuiltInMappings {
  private static final List<String> NAMES = List.of("ap-json", "dpa-json", "reuters-json");

  private BuiltInMappings() {}

  /** The formats, the stricter ones first. */
  public static List<WireFormat> formats() {
    return NAMES.stream().map(BuiltInMappings::format).toList();
  }

  private static WireFormat format(String name) {
    try (InputStream file =
        Objects.requireNonNull(BuiltInMappings.class.getResourceAsStream(name + ".yml"))) {
      Map<String, Object> described =
          new YAMLMapper().readValue(file, new TypeReference<Map<String, Object>>() {});
      Set<String> telling = new HashSet<>();
      for (Object key : (List<?>) Objects.requireNonNull(described.remove("telling"))) {
        telling.add(String.valueOf(key));
      }
      return new MappedFormat(name, Mapping.of(PathKind.JSON, described), telling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
