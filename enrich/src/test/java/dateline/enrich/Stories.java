package dateline.enrich;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.RawArticle;
import dateline.model.Status;
import java.time.Instant;
import java.util.List;

/** Stories to label, and the vocabulary to do it with, loaded once. */
public final class Stories {
  static final Instant RECEIVED = Instant.parse("2026-10-01T12:00:00Z");
  static final Labeller LABELLER = Labeller.load();

  private Stories() {}

  /** The first story of the Pinewire agency, without a text. */
  public static Article.Builder article() {
    return Article.newBuilder()
        .setId("pinewire:1")
        .setSource("pinewire")
        .setGuid("1")
        .setStatus(Status.USABLE)
        .setSubjects(List.of())
        .setPlaces(List.of());
  }

  static Article version(String version, String body) {
    return article().setVersion(version).setBody(body).build();
  }

  static Article kill(String version) {
    return article().setVersion(version).setStatus(Status.CANCELED).build();
  }

  static RawArticle raw(Article article) {
    return raw(article, RECEIVED);
  }

  static RawArticle raw(Article article, Instant received) {
    return RawArticle.newBuilder()
        .setArticle(article)
        .setReceived(received)
        .setFormat("text")
        .build();
  }

  static Enrichment label(Article article) {
    return LABELLER.label(article);
  }
}
