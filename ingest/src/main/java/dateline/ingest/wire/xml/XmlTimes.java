package dateline.ingest.wire.xml;

import dateline.ingest.wire.reading.time.WireTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the times of one item and keeps what is wrong with them. For one thread. */
public final class XmlTimes {
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
        WireTime time = WireTime.parse(value, zone);
        if (time.time() != null) {
          return time.time();
        }
        warnings.add(name + ": " + time.problem());
      }
    }
    return null;
  }

  /** What is wrong with the times read so far. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }
}
