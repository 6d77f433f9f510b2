package dateline.ingest.wire.reading;

import dateline.model.Article;
import dateline.model.Status;
import java.util.function.Consumer;

/** The promise that an embargo holds, where the wire says that there is one but not until when. */
public final class Embargo {
  private Embargo() {}

  /**
   * Withholds a story under an embargo without an end that can be told: it is held until somebody
   * has read it, or a later version says more. What is killed stays so.
   *
   * @param article with its status and the end of the embargo, if that is known
   * @param said whether the item says that it is under an embargo
   * @param warn gets what was done
   */
  public static void hold(Article.Builder article, boolean said, Consumer<String> warn) {
    if (said && article.getEmbargoedUntil() == null && article.getStatus() == Status.USABLE) {
      article.setStatus(Status.WITHHELD);
      warn.accept("embargo: its end cannot be told; the story is withheld");
    }
  }
}
