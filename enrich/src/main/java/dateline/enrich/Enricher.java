package dateline.enrich;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.Hops;
import dateline.model.RawArticle;
import dateline.model.Reason;
import dateline.model.Status;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Labels one story: the whole of enrich without Kafka. The vocabulary may change between two
 * stories, never within one. Thread-safe.
 */
public final class Enricher {
  private final Supplier<? extends Labels> inForce;
  private final Clock clock;

  /**
   * @param labeller says what and where a story is about
   * @param clock tells when a story was labelled
   */
  public Enricher(Labeller labeller, Clock clock) {
    this(() -> labeller, clock);
  }

  /**
   * @param inForce what says what and where a story is about; asked once for each story
   * @param clock tells when a story was labelled
   */
  Enricher(Supplier<? extends Labels> inForce, Clock clock) {
    this.inForce = inForce;
    this.clock = clock;
  }

  /** Labels a story; what cannot be labelled is an outcome too. */
  public Outcome enrich(RawArticle raw) {
    Article article = raw.getArticle();
    if (article.getId().isBlank()) {
      return new Outcome.Rejected(raw, Reason.INCOMPLETE, "id: empty (wanted: source:guid)");
    }
    if (isWithoutText(article) && article.getStatus() != Status.CANCELED) {
      return new Outcome.Rejected(
          raw, Reason.INCOMPLETE, "neither headline nor summary nor body: nothing to label");
    }
    Labels labels = inForce.get();
    Enrichment enrichment =
        article.getStatus() == Status.CANCELED
            ? unlabelled(labels.vocabularyVersion())
            : labels.label(article, raw.getHome());
    return new Outcome.Labelled(
        new EnrichedArticle(
            article,
            enrichment,
            new Hops(raw.getReceived(), clock.instant().truncatedTo(ChronoUnit.MILLIS), null)));
  }

  /** A kill notice is about the story it kills; what its own words name would only mislead. */
  private static Enrichment unlabelled(String vocabularyVersion) {
    return new Enrichment("und", List.of(), List.of(), vocabularyVersion);
  }

  private static boolean isWithoutText(Article article) {
    return article.getBody().isBlank()
        && Objects.requireNonNullElse(article.getHeadline(), "").isBlank()
        && Objects.requireNonNullElse(article.getSummary(), "").isBlank();
  }
}
