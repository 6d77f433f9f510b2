package dateline.enrich;

import dateline.model.Article;
import dateline.model.Enrichment;

/** Labels stories by one version of the vocabulary. Thread-safe. */
interface Labels {
  /** Labels a story. */
  Enrichment label(Article article);

  /** The version of the vocabulary. */
  String vocabularyVersion();
}
