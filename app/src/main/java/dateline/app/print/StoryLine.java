package dateline.app.print;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Region;
import dateline.model.RegionRole;
import dateline.model.Status;
import dateline.model.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line for a labelled story: headline, regions, tags, and how long it took. */
public final class StoryLine {
  private static final int TAGS = 3;

  private StoryLine() {}

  /**
   * The line.
   *
   * @param seen when it was seen; the latency is counted from when ingest had read the story
   * @param now what an embargo has to be after, to hold
   */
  public static String of(EnrichedArticle story, Instant seen, Instant now) {
    Article article = story.getArticle();
    List<Region> regions = story.getEnrichment().getRegions();
    String where =
        regions.stream()
            .filter(region -> region.getRole() == RegionRole.FOCUS)
            .map(Region::getName)
            .collect(Collectors.joining(", "));
    String what =
        story.getEnrichment().getTags().stream()
            .filter(tag -> tag.getCode() != null)
            .limit(TAGS)
            .map(Tag::getName)
            .collect(Collectors.joining(", "));
    long millis = Duration.between(story.getHops().getReceived(), seen).toMillis();
    return String.format(
        Locale.ROOT,
        "%-9s %s%s  [%s]  {%s}  %d ms",
        article.getSource(),
        warning(article, now),
        headline(article),
        where.isEmpty() ? "-" : where,
        what.isEmpty() ? "-" : what,
        millis);
  }

  /** The line of a story that is not labelled yet. */
  public static String of(Article article, Instant now) {
    return Printable.line(article.getId()) + "  " + warning(article, now) + headline(article);
  }

  /** Why it is not to be published, if it is not. */
  private static String warning(Article article, Instant now) {
    if (article.getStatus() != Status.USABLE) {
      return article.getStatus() + ": ";
    }
    Instant until = article.getEmbargoedUntil();
    return until != null && until.isAfter(now) ? "EMBARGOED until " + until + ": " : "";
  }

  private static String headline(Article article) {
    return Printable.headline(
        article.getHeadline() == null ? article.getId() : article.getHeadline());
  }
}
