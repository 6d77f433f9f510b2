package dateline.enrich;

import dateline.model.Article;
import dateline.model.RawArticle;
import dateline.model.Status;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/** Stories for the tests. */
final class TestArticles {
  static final Instant RECEIVED = Instant.parse("2026-10-01T12:00:00Z");

  private TestArticles() {}

  static Article.Builder story(String headline, String body) {
    return Article.newBuilder()
        .setId("box:1")
        .setSource("box")
        .setGuid("1")
        .setVersion("")
        .setStatus(Status.USABLE)
        .setHeadline(headline)
        .setBody(body);
  }

  static RawArticle raw(Article article, Instant received) {
    return new RawArticle(
        article, received, "text", "story.txt", List.of(), ByteBuffer.allocate(0));
  }

  static RawArticle version(String version, Status status, String body) {
    return raw(
        story("Talks go on in Lima", body).setVersion(version).setStatus(status).build(), RECEIVED);
  }
}
