package dateline.ingest.wire.reading.article;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.model.Article;
import dateline.model.Status;
import dateline.schemas.digest.Sha256;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes an article: whose it is and by what it is known. */
public final class Identity {
  /** The source of what comes from none. */
  private static final String NO_SOURCE = "local";

  private Identity() {}

  /**
   * Sets the source, the guid where the wire gave none, the id, and what the source says about all
   * its stories.
   *
   * @param article has its text and times
   * @param guid the agency's own; null makes one from the content, so that the same story twice is
   *     one
   * @param saidSource what the story says of its source; null when nothing
   */
  public static Article complete(
      Article.Builder article,
      @Nullable String guid,
      @Nullable String saidSource,
      WireDefaults defaults) {
    String source = first(defaults.source(), first(saidSource, NO_SOURCE));
    String known = guid == null || guid.isBlank() ? contentGuid(article) : guid;
    if (article.getLanguage() == null) {
      article.setLanguage(defaults.language());
    }
    if (article.getCredit() == null) {
      article.setCredit(defaults.credit());
    }
    return article.setSource(source).setGuid(known).setId(source + ":" + known).build();
  }

  /**
   * An article of which nothing is known yet. It sets every field that has a default of a type of
   * its own: Avro would look such a default up by reflection, for each article.
   */
  public static Article.Builder unknown() {
    return Article.newBuilder()
        .setVersion("")
        .setStatus(Status.USABLE)
        .setBody("")
        .setSubjects(List.of())
        .setPlaces(List.of())
        .setKeywords(List.of())
        .setCaptions(List.of())
        .setLinks(List.of());
  }

  private static String first(@Nullable String one, String other) {
    return one == null || one.isBlank() ? other : one;
  }

  private static String contentGuid(Article.Builder article) {
    Instant date = article.getVersionCreated();
    String content =
        String.join(
            "\u001F",
            normal(article.getHeadline()),
            normal(article.getSummary()),
            normal(article.getBody()),
            date == null ? "" : date.toString());
    return "sha256-" + HexFormat.of().formatHex(Sha256.of(content), 0, 16);
  }

  private static String normal(@Nullable String text) {
    String line = Prose.line(text);
    return line == null ? "" : Normalizer.normalize(line, Normalizer.Form.NFC);
  }
}
