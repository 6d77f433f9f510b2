package dateline.ingest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which file has which name and which place, as no two sources may have the same. */
final class SourceClaims {
  private final Map<Path, Source> byFile = new LinkedHashMap<>();
  private final Map<String, Path> names = new HashMap<>();
  private final Map<String, Path> places = new HashMap<>();

  /** What another source has already that this one would have, for people; empty when nothing. */
  Optional<String> conflict(Source source) {
    Path name = names.get(source.name());
    if (name != null) {
      return Optional.of("name: '" + source.name() + "' is the name of " + name + " already");
    }
    Path place = source.transport().exclusive() ? places.get(source.transport().place()) : null;
    return Optional.ofNullable(place)
        .map(file -> "'" + source.transport().place() + "' is the place of " + file + " already");
  }

  /** The file's source has its name and place from now on. */
  void take(Path file, Source source) {
    byFile.put(file, source);
    names.put(source.name(), file);
    if (source.transport().exclusive()) {
      places.put(source.transport().place(), file);
    }
  }

  /** All sources, by file. */
  Map<Path, Source> byFile() {
    return byFile;
  }
}
