package dateline.publish;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Status;
import dateline.schemas.order.VersionOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a version of a story goes out, now or at its embargo. Pure, so that the rules can
 * be read and tested without Kafka.
 */
final class Release {
  private Release() {}

  /** What the rules say of a version. */
  enum Verdict {
    /** It goes out now, in place of whatever is held of the story. */
    RELEASE,
    /** It goes out at its embargo, in place of whatever is held of the story. */
    HOLD,
    /** It is the version that is remembered, once more: it changes nothing. */
    REPEATED,
    /** It is late, or the story is killed: it changes nothing. */
    IGNORE
  }

  /**
   * Judges a version.
   *
   * @param before what is remembered of the story; null for a new one
   * @param now the time that embargoes are compared with
   */
  static Verdict judge(EnrichedArticle story, @Nullable StoryState before, Instant now) {
    Article article = story.getArticle();
    if (before != null && before.killed()) {
      return article.getStatus() == Status.CANCELED ? Verdict.REPEATED : Verdict.IGNORE;
    }
    // A kill counts whenever it was made: agencies send it without a version, or with the old one.
    if (article.getStatus() == Status.CANCELED) {
      return Verdict.RELEASE;
    }
    int newer = before == null ? 1 : order(story).compareTo(before.order());
    if (newer <= 0) {
      return newer == 0 ? Verdict.REPEATED : Verdict.IGNORE;
    }
    return judgeNew(story, now);
  }

  /** Judges a version of which nothing is remembered, or which is sent again on purpose. */
  static Verdict judgeNew(EnrichedArticle story, Instant now) {
    Article article = story.getArticle();
    // An embargo is for stories that may be used. That one may not is to be known at once.
    return article.getStatus() == Status.USABLE && isAfter(article.getEmbargoedUntil(), now)
        ? Verdict.HOLD
        : Verdict.RELEASE;
  }

  /** What is to be remembered of a version that goes out now or later. */
  static StoryState remember(EnrichedArticle story, Verdict verdict, Instant now) {
    Article article = story.getArticle();
    return new StoryState(
        order(story),
        article.getStatus() == Status.CANCELED,
        verdict == Verdict.HOLD ? article.getEmbargoedUntil() : null,
        now);
  }

  private static VersionOrder order(EnrichedArticle story) {
    return VersionOrder.of(story.getArticle(), story.getHops().getReceived());
  }

  private static boolean isAfter(@Nullable Instant embargo, Instant now) {
    return embargo != null && embargo.isAfter(now);
  }
}
