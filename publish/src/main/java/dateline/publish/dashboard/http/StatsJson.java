package dateline.publish.dashboard.http;

import dateline.publish.dashboard.stats.Latencies;
import dateline.publish.dashboard.stats.Stats;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what moves, as the page's panels show it; times are in milliseconds since 1970. */
final class StatsJson {
  private static final int LABELS = 12;
  private static final int PLACES = 300;

  private StatsJson() {}

  static ObjectNode of(Live live, int streams, Instant now) {
    Stats stats = live.stats();
    ObjectNode node = Reply.object();
    node.put("now", now.toEpochMilli());
    node.put("stories", live.window().stories());
    node.put("lag", live.lag());
    node.put("streams", streams);
    Latencies.Summary latency = stats.latency();
    node.putObject("latency")
        .put("count", latency.count())
        .put("p50", latency.median())
        .put("p99", latency.p99());
    ArrayNode sources = node.putArray("sources");
    stats.sources(now).forEach(source -> source(sources.addObject(), source));
    counts(node.putArray("tags"), stats.topTags(now, LABELS));
    counts(node.putArray("names"), stats.topNames(now, LABELS));
    counts(node.putArray("movers"), stats.movers(now, LABELS));
    ArrayNode regions = node.putArray("regions");
    stats
        .places(now, PLACES)
        .forEach(
            place ->
                regions
                    .addObject()
                    .put("code", place.label().value())
                    .put("name", place.label().name())
                    .put("stories", place.stories())
                    .put("focus", place.focus()));
    return node;
  }

  private static void source(ObjectNode node, Stats.Source source) {
    node.put("name", source.name())
        .put("lastHour", source.lastHour())
        .put("last", source.last().toEpochMilli())
        .put("usualGapSeconds", source.usualGap().toSeconds())
        .put("quiet", source.quiet());
    ArrayNode series = node.putArray("perMinute");
    for (int count : source.perMinute()) {
      series.add(count);
    }
  }

  private static void counts(ArrayNode array, List<Stats.Count> counts) {
    for (Stats.Count count : counts) {
      if (count.lastHour() > 0) {
        ObjectNode node = array.addObject();
        node.put("field", count.label().field())
            .put("value", count.label().value())
            .put("name", count.label().name())
            .put("lastHour", count.lastHour());
        count.usual().ifPresent(usual -> node.put("usual", Math.round(usual * 10) / 10.0));
      }
    }
  }
}
