package dateline.publish.dashboard.stats;

import dateline.model.EnrichedArticle;
import dateline.model.Region;
import dateline.model.RegionKind;
import dateline.model.RegionRole;
import dateline.model.Tag;
import dateline.publish.dashboard.stats.Tallies.Counted;
import dateline.publish.dashboard.story.Specific;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What moves on the wires. Every version counts for its source; tags and regions are counted once a
 * story, by its first version. Thread-safe.
 */
public final class Stats {
  /** So many in a day before a source's silence means anything. */
  private static final int ENOUGH = 6;

  private static final Duration SHORTEST_SILENCE = Duration.ofMinutes(3);
  private static final int TIMES_USUAL = 4;

  private final Tallies<String> sources = new Tallies<>();
  private final Tallies<Label> tags = new Tallies<>();
  private final Tallies<Label> names = new Tallies<>();
  private final Tallies<Label> regions = new Tallies<>();
  private final Tallies<Label> foci = new Tallies<>();
  private final Latencies latencies = new Latencies();
  private Instant since = Instant.MAX;

  /**
   * A source's pulse.
   *
   * @param perMinute stories by minute over the last hour, the oldest first
   * @param usualGap the usual time between two of its stories; zero when it cannot be told
   * @param quiet whether it has been silent for much longer than usual
   */
  @SuppressWarnings("ArrayRecordComponent") // made for one answer
  public record Source(
      String name, int lastHour, int[] perMinute, Instant last, Duration usualGap, boolean quiet) {}

  /**
   * How often a label was given.
   *
   * @param usual how often in an hour before, on average; empty where that is not known yet
   */
  public record Count(Label label, int lastHour, OptionalDouble usual) {}

  /** A region of the last hour: how many stories name it, how many are about it. */
  public record Place(Label label, int stories, int focus) {}

  /** Counts a version that is shown. */
  public synchronized void count(EnrichedArticle story, boolean first, Instant at) {
    if (at.isBefore(since)) {
      since = at;
    }
    sources.add(story.getArticle().getSource(), at);
    if (!first) {
      return;
    }
    for (Tag tag : Specific.of(story.getEnrichment().getTags())) {
      if (tag.getCode() != null) {
        tags.add(new Label("tag", tag.getScheme() + ":" + tag.getCode(), tag.getName()), at);
      } else {
        names.add(new Label(tag.getScheme(), tag.getName(), tag.getName()), at);
      }
    }
    for (Region region : story.getEnrichment().getRegions()) {
      Label label = new Label("region", region.getCode(), region.getName());
      regions.add(label, at);
      if (region.getKind() == RegionKind.COUNTRY && region.getRole() == RegionRole.FOCUS) {
        foci.add(label, at);
      }
    }
  }

  /** Notes how long a story took from the agency's wire to here, while it is live. */
  public void took(Duration latency) {
    latencies.add(latency);
  }

  /** How long stories took lately. */
  public Latencies.Summary latency() {
    return latencies.summary();
  }

  /** All sources of the last day, by name. */
  public synchronized List<Source> sources(Instant now) {
    return sources
        .all()
        .sorted(Comparator.comparing(Counted::key))
        .map(counted -> source(counted.key(), counted.tally(), now))
        .toList();
  }

  private Source source(String name, Tally tally, Instant now) {
    int day = tally.lastDay(now);
    Duration watched = Duration.between(since, now);
    Duration day24 = Duration.ofHours(24);
    Duration gap =
        day < ENOUGH
            ? Duration.ZERO
            : (watched.compareTo(day24) < 0 ? watched : day24).dividedBy(day);
    Duration silent = Duration.between(tally.last(), now);
    boolean quiet =
        !gap.isZero()
            && silent.compareTo(SHORTEST_SILENCE) > 0
            && silent.compareTo(gap.multipliedBy(TIMES_USUAL)) > 0;
    return new Source(name, tally.lastHour(now), tally.perMinute(now), tally.last(), gap, quiet);
  }

  /** The tags of the most stories in the last hour. */
  public synchronized List<Count> topTags(Instant now, int most) {
    return counts(tags.most(now, most), now);
  }

  /** The people and organisations of the most stories in the last hour. */
  public synchronized List<Count> topNames(Instant now, int most) {
    return counts(names.most(now, most), now);
  }

  /** The tags and names that come more often than usual, by how unlikely that is. */
  public synchronized List<Count> movers(Instant now, int most) {
    int observed = observed(now);
    if (observed < 1) {
      return List.of();
    }
    List<Counted<Label>> rising =
        Stream.concat(
                tags.highest(counted -> rise(counted.tally(), now, observed), most).stream(),
                names.highest(counted -> rise(counted.tally(), now, observed), most).stream())
            .sorted(Comparator.comparing(counted -> -rise(counted.tally(), now, observed)))
            .limit(most)
            .toList();
    return counts(rising, now);
  }

  /** How many standard deviations of a Poisson count above the usual; zero for one or two. */
  private static double rise(Tally tally, Instant now, int observed) {
    int count = tally.lastHour(now);
    double usual = tally.usual(now, observed);
    double above = (count - usual) / Math.sqrt(usual + 1);
    return count < 3 || above < 1 ? 0 : above;
  }

  /** Countries and groups of countries of the last hour, those with the most stories first. */
  public synchronized List<Place> places(Instant now, int most) {
    List<Counted<Label>> about = foci.all().toList();
    return regions.most(now, most).stream()
        .map(
            counted ->
                new Place(
                    counted.key(),
                    counted.tally().lastHour(now),
                    about.stream()
                        .filter(focus -> focus.key().equals(counted.key()))
                        .mapToInt(focus -> focus.tally().lastHour(now))
                        .sum()))
        .toList();
  }

  /** All labels of a kind that have been seen, those of the most stories of the day first. */
  public synchronized List<Label> seen(String field, Instant now) {
    return Stream.of(tags, names, regions)
        .flatMap(Tallies::all)
        .filter(counted -> counted.key().field().equals(field))
        .sorted(Comparator.comparing(counted -> -counted.tally().lastDay(now)))
        .map(Counted::key)
        .toList();
  }

  private List<Count> counts(List<Counted<Label>> counted, Instant now) {
    int observed = observed(now);
    return counted.stream()
        .map(
            each ->
                new Count(
                    each.key(),
                    each.tally().lastHour(now),
                    observed < 1
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(each.tally().usual(now, observed))))
        .toList();
  }

  /** For how many whole hours of the clock before the last one stories have been seen. */
  private int observed(Instant now) {
    long hour = Math.floorDiv(Tally.minuteOf(now), 60L);
    return since.equals(Instant.MAX)
        ? 0
        : (int) Math.min(22, hour - 1 - Math.floorDiv(Tally.minuteOf(since), 60L));
  }
}
