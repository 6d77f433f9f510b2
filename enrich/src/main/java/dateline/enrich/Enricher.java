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
import java.util.function.Function;

/**
 * Labels one story: the whole of enrich without Kafka. Stateless but for its vocabulary, and
 * thread-safe.
 */
public final class Enricher {
  private final Function<Article, Enrichment> labels;
  private final String vocabularyVersion;
  private final Clock clock;

  /**
   * @param labeller says what and where a story is about
   * @param clock tells when a story was labelled
   */
  public Enricher(Labeller labeller, Clock clock) {
    this(labeller::label, labeller.vocabularyVersion(), clock);
  }

  Enricher(Function<Article, Enrichment> labels, String vocabularyVersion, Clock clock) {
    this.labels = labels;
    this.vocabularyVersion = vocabularyVersion;
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
    Enrichment enrichment =
        article.getStatus() == Status.CANCELED ? unlabelled() : labels.apply(article);
    return new Outcome.Labelled(
        new EnrichedArticle(
            article,
            enrichment,
            new Hops(raw.getReceived(), clock.instant().truncatedTo(ChronoUnit.MILLIS), null)));
  }

  /** A kill notice is about the story it kills; what its own words name would only mislead. */
  private Enrichment unlabelled() {
    return new Enrichment("und", List.of(), List.of(), vocabularyVersion);
  }

  private static boolean isWithoutText(Article article) {
    return article.getBody().isBlank()
        && Objects.requireNonNullElse(article.getHeadline(), "").isBlank()
        && Objects.requireNonNullElse(article.getSummary(), "").isBlank();
  }
}
