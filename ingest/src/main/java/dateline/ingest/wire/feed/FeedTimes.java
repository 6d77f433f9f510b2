package dateline.ingest.wire.feed;

import dateline.ingest.wire.reading.time.InternetDate;
import dateline.ingest.wire.reading.time.WireTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an item was made and changed.
 *
 * @param created when the first version was made; null when the item does not say
 * @param changed when this version was made; null when the item does not say
 */
record FeedTimes(@Nullable Instant created, @Nullable Instant changed) {
  private static final List<String> CREATED =
      List.of("published", "pubDate", "issued", "created", "date");
  private static final List<String> CHANGED =
      List.of("updated", "modified", "pubDate", "date", "issued");

  /**
   * Reads the times of an item.
   *
   * @param zone the zone of times that carry none; null when it is not known
   * @param warnings takes what is no time
   */
  static FeedTimes of(FeedItem item, @Nullable ZoneId zone, List<String> warnings) {
    Map<Element, WireTime> read = new HashMap<>();
    Instant created = first(CREATED, item, zone, read, warnings);
    Instant changed = first(CHANGED, item, zone, read, warnings);
    return new FeedTimes(created, changed == null ? created : changed);
  }

  private static @Nullable Instant first(
      List<String> names,
      FeedItem item,
      @Nullable ZoneId zone,
      Map<Element, WireTime> read,
      List<String> warnings) {
    for (String name : names) {
      Element element = item.first(name, Namespaces.ATOM, Namespaces.DC);
      if (element != null && !element.text().isBlank()) {
        WireTime time =
            read.computeIfAbsent(element, each -> InternetDate.parse(each.text(), zone));
        String warning = "date: " + time.problem();
        if (time.problem() == null) {
          return time.time();
        } else if (!warnings.contains(warning)) {
          warnings.add(warning);
        }
      }
    }
    return null;
  }
}
