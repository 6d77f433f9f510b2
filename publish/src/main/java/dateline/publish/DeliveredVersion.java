package dateline.publish;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.schemas.digest.Sha256;

/**
 * Names a version of a story, the same whenever and to whomever it is delivered, so that who has it
 * can tell a repetition.
 */
public final class DeliveredVersion {
  /** The header of each record on a desk's topic that names its version, in UTF-8. */
  public static final String HEADER = "dateline-version";

  private static final int LENGTH = 32;

  private DeliveredVersion() {}

  /** 32 hexadecimal digits of a digest of what tells a story's versions apart. */
  static String of(EnrichedArticle story) {
    Article article = story.getArticle();
    String parts =
        String.join(
            "\0",
            article.getId(),
            String.valueOf(article.getVersionCreated()),
            article.getVersion(),
            String.valueOf(story.getHops().getReceived()),
            article.getStatus().name());
    return Sha256.hex(parts).substring(0, LENGTH);
  }
}
