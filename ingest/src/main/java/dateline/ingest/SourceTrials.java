package dateline.ingest;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.provenance.Trial;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.schemas.settings.SettingsFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a source reads its stories, and how it would without each line of its file: what an
 * investigation of an input needs to tell what the file is to blame for.
 *
 * @param whole as it does
 * @param without without each of its settings
 * @param settings what the file says, by key, such as {@code map.headline}
 */
public record SourceTrials(Trial whole, List<Trial> without, Map<String, Object> settings) {
  public SourceTrials {
    without = List.copyOf(without);
    settings = Map.copyOf(settings);
  }

  /**
   * The trials of a source.
   *
   * @param file its file, which can be used
   * @param bytes the input, from which a format that is not named is told
   * @throws dateline.schemas.settings.SettingsException if the file cannot be used
   */
  public static SourceTrials of(Path file, Path base, WireFormats formats, byte[] bytes) {
    Source source = SourceFiles.describe(file, base, formats);
    SourceFile keys = SettingsFile.read(file, SourceFile.class);
    WireFormat format = source.format() == null ? formats.detect(bytes) : source.format();
    WireDefaults defaults = source.defaults();
    String name = defaults.source();
    String language = defaults.language();
    String credit = defaults.credit();
    ZoneId zone = defaults.zone();
    Charset charset = defaults.charset();
    List<Trial> without = new ArrayList<>();
    Map<String, Object> settings = new LinkedHashMap<>();
    if (language != null) {
      settings.put("language", language);
      without.add(
          new Trial("language", format, new WireDefaults(name, null, credit, zone, charset)));
    }
    if (credit != null) {
      settings.put("credit", credit);
      without.add(
          new Trial("credit", format, new WireDefaults(name, language, null, zone, charset)));
    }
    if (zone != null) {
      settings.put("zone", zone);
      without.add(
          new Trial("zone", format, new WireDefaults(name, language, credit, null, charset)));
    }
    if (charset != null) {
      settings.put("charset", charset.name());
      without.add(new Trial("charset", format, new WireDefaults(name, language, credit, zone)));
    }
    Map<String, Object> map = keys.map();
    if (map != null) {
      map.forEach(
          (key, value) -> {
            settings.put("map." + key, value);
            WireFormat less = less(keys.format(), map, key, formats);
            if (less != null) {
              without.add(new Trial("map." + key, less, defaults));
            }
          });
    }
    return new SourceTrials(new Trial("", format, defaults), without, settings);
  }

  private static @Nullable WireFormat less(
      @Nullable String format, Map<String, Object> map, String key, WireFormats formats) {
    Map<String, Object> less = new LinkedHashMap<>(map);
    less.remove(key);
    return SourceFormat.of(format, less, formats);
  }
}
