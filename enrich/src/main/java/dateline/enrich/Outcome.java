package dateline.enrich;

import dateline.model.EnrichedArticle;
import dateline.model.RawArticle;
import dateline.model.Reason;
import java.util.List;

/** What became of one story: exactly one of the two. */
public sealed interface Outcome {
  /** The story with its labels, or nothing. */
  default List<EnrichedArticle> enriched() {
    return this instanceof Labelled labelled ? List.of(labelled.article()) : List.of();
  }

  /** The story that could not be labelled, or nothing. */
  default List<Rejected> rejected() {
    return this instanceof Rejected rejected ? List.of(rejected) : List.of();
  }

  /** A story with its labels. */
  record Labelled(EnrichedArticle article) implements Outcome {}

  /**
   * A story that could not be labelled.
   *
   * @param raw the story as it came
   * @param reason why, to be counted
   * @param message why, for a person
   */
  record Rejected(RawArticle raw, Reason reason, String message) implements Outcome {}
}
