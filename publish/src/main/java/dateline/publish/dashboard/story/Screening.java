package dateline.publish.dashboard.story;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Status;
import java.time.Instant;
import java.util.List;

/**
 * What may be shown of a story. Everything else (lists, streams, queries, counts) sees only what
 * comes from here, so that nothing of a story can be found out that may not be shown: not even by
 * asking for its words.
 *
 * <p>Of a killed story and of one under embargo are left which story it is, whose, how urgent, and
 * until when; of a killed one also the agency's note.
 */
final class Screening {
  private Screening() {}

  /** Whether it may not be shown yet. */
  static boolean isEmbargoed(EnrichedArticle story, Instant now) {
    Instant until = story.getArticle().getEmbargoedUntil();
    return story.getArticle().getStatus() != Status.CANCELED && until != null && until.isAfter(now);
  }

  /** What may be shown at this time; the story itself when all of it may. */
  static EnrichedArticle shown(EnrichedArticle story, Instant now) {
    boolean killed = story.getArticle().getStatus() == Status.CANCELED;
    if (!killed && !isEmbargoed(story, now)) {
      return story;
    }
    return EnrichedArticle.newBuilder(story)
        .setArticle(bare(story.getArticle(), killed))
        .setEnrichment(Enrichment.newBuilder().setRegions(List.of()).setTags(List.of()).build())
        .build();
  }

  private static Article bare(Article article, boolean killed) {
    return Article.newBuilder()
        .setId(article.getId())
        .setSource(article.getSource())
        .setGuid(article.getGuid())
        .setVersion(article.getVersion())
        .setStatus(article.getStatus())
        .setUrgency(article.getUrgency())
        .setFirstCreated(article.getFirstCreated())
        .setVersionCreated(article.getVersionCreated())
        .setEmbargoedUntil(article.getEmbargoedUntil())
        .setEditorialNote(killed ? article.getEditorialNote() : null)
        .build();
  }
}
