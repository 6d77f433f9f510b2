package dateline.enrich;

import dateline.model.Admitted;
import dateline.model.Article;
import dateline.model.RawArticle;
import dateline.model.Status;
import dateline.schemas.order.VersionOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a version of a story is let through: a later one replaces an earlier one, a late
 * or repeated one changes nothing, and after a kill nothing is, for good. Pure, so that any shuffle
 * of a story's versions can be tested to end alike.
 */
final class Admission {
  private Admission() {}

  /** What the rules say of a version. */
  enum Verdict {
    /** Let it through. */
    ADMIT,
    /** The same again. */
    REPEATED,
    /** An earlier version than the one let through. */
    LATE,
    /** The story is killed. */
    KILLED
  }

  /**
   * Judges a version.
   *
   * @param before what is remembered of the story; null for a new one
   */
  static Verdict judge(RawArticle raw, @Nullable Admitted before) {
    if (before == null) {
      return Verdict.ADMIT;
    }
    if (before.getKilled()) {
      return Verdict.KILLED;
    }
    // A kill counts whenever it was made: agencies send it without a version, or with the old one.
    if (raw.getArticle().getStatus() == Status.CANCELED) {
      return Verdict.ADMIT;
    }
    if (before.getDigest().equals(digest(raw.getArticle()))) {
      return Verdict.REPEATED;
    }
    VersionOrder last =
        new VersionOrder(before.getVersionCreated(), before.getVersion(), before.getReceived());
    int order = VersionOrder.of(raw.getArticle(), raw.getReceived()).compareTo(last);
    if (order == 0) {
      return Verdict.REPEATED;
    }
    return order < 0 ? Verdict.LATE : Verdict.ADMIT;
  }

  /** What is to be remembered of a version that was let through. */
  static Admitted remember(RawArticle raw) {
    Article article = raw.getArticle();
    Instant received = raw.getReceived();
    return new Admitted(
        article.getVersionCreated(),
        article.getVersion(),
        received,
        digest(article),
        article.getStatus() == Status.CANCELED);
  }

  private static String digest(Article article) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(article.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
