package dateline.ingest;

import dateline.ingest.fetch.DirectorySettings;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a source's file, as they are written there; null where a key is left out.
 *
 * @param name another name than the file's
 * @param format the name of the wire format; told from the bytes when left out
 * @param map where the fields of an article stand, or those that stand elsewhere than the format
 *     says
 * @param language of the stories, BCP 47
 * @param credit to whom the stories are credited where they do not say
 * @param zone the zone of times without one, such as {@code Europe/Berlin}
 * @param directory the folder where the files are put
 * @param keepOriginal whether raw records carry the bytes they came as; true when left out
 */
record SourceFile(
    @Nullable String name,
    @Nullable String format,
    @Nullable Map<String, Object> map,
    @Nullable String language,
    @Nullable String credit,
    @Nullable String zone,
    @Nullable Directory directory,
    @Nullable Boolean keepOriginal) {

  SourceFile {
    if (language != null && Locale.forLanguageTag(language).getLanguage().isEmpty()) {
      throw new IllegalArgumentException(
          "language: '" + language + "' (allowed: a BCP 47 tag, such as en or pt-BR)");
    }
    if (zone != null) {
      try {
        ZoneId.of(zone);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "zone: '" + zone + "' (allowed: a name such as Europe/Berlin or UTC)", e);
      }
    }
  }

  /** The source; only when nothing is missing. */
  Source source(String sourceName, Path base, WireFormats formats) {
    return new Source(
        sourceName,
        SourceFormat.of(format, map, formats),
        new WireDefaults(sourceName, language, credit, zone == null ? null : ZoneId.of(zone)),
        Objects.requireNonNull(directory).settings(base),
        keepOriginal == null || keepOriginal);
  }

  /**
   * The folder where the files are put.
   *
   * @param path the folder; a relative one is below the data folder
   * @param settle how long a file must have been left alone, such as {@code 400ms}
   * @param poll how often to look, such as {@code 100ms}
   * @param maxBytes the largest file that is read
   */
  record Directory(
      @Nullable String path,
      @Nullable String settle,
      @Nullable String poll,
      @Nullable Long maxBytes) {

    /** The settings; only when the path is not missing. */
    DirectorySettings settings(Path base) {
      return new DirectorySettings(
          resolve(base, Objects.requireNonNull(path)),
          settle == null ? DirectorySettings.SETTLE : duration("settle", settle),
          poll == null ? DirectorySettings.POLL : duration("poll", poll),
          maxBytes == null ? DirectorySettings.MAX_BYTES : maxBytes);
    }

    private static Path resolve(Path base, String path) {
      try {
        return base.resolve(path);
      } catch (InvalidPathException e) {
        throw new IllegalArgumentException("path: '" + path + "' is no path", e);
      }
    }
  }

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h)");

  private static Duration duration(String key, String value) {
    Matcher matcher = DURATION.matcher(value.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          key + ": '" + value + "' (allowed: a number with ms, s, m or h, such as 400ms)");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
