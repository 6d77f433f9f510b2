package dateline.ingest.wire.xml;

import dateline.ingest.wire.reading.WireTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times of one item and keeps what is wrong with them. For one thread. */
public final class XmlTimes {
  /** ISO 8601 in its basic form, as NewsML 1 and NITF write it; the seconds may be missing. */
  private static final Pattern BASIC =
      Pattern.compile(
          "(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)?(?:[.,]\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?");

  private static final Pattern BASIC_DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

  private final @Nullable ZoneId zone;
  private final List<String> warnings = new ArrayList<>();

  /** Times without a zone are of this one; null leaves them out. */
  public XmlTimes(@Nullable ZoneId zone) {
    this.zone = zone;
  }

  /** The first of these that is a time; null when none is. */
  public @Nullable Instant first(String name, @Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        WireTime time = WireTime.parse(extended(value.strip()), zone);
        if (time.time() != null) {
          return time.time();
        }
        warnings.add(name + ": " + time.problem());
      }
    }
    return null;
  }

  private static String extended(String value) {
    var full = BASIC.matcher(value);
    if (full.matches()) {
      String offset = full.group(7) == null ? "" : full.group(7);
      String seconds = full.group(6) == null ? "00" : full.group(6);
      return "%s-%s-%sT%s:%s:%s%s"
          .formatted(
              full.group(1),
              full.group(2),
              full.group(3),
              full.group(4),
              full.group(5),
              seconds,
              offset);
    }
    var day = BASIC_DAY.matcher(value);
    return day.matches() ? day.group(1) + "-" + day.group(2) + "-" + day.group(3) : value;
  }

  /** What is wrong with the times read so far. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }
}
