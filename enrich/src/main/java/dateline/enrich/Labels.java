package dateline.enrich;

import dateline.model.Article;
import dateline.model.Enrichment;
import org.jspecify.annotations.Nullable;

/** Labels stories by one version of the vocabulary. Thread-safe. */
interface Labels {
  /**
   * Labels a story.
   *
   * @param home where the readers of its source are, ISO 3166-1 alpha-2 or ISO 3166-2; null when
   *     that is not known
   */
  Enrichment label(Article article, @Nullable String home);

  /** The version of the vocabulary. */
  String vocabularyVersion();
}
