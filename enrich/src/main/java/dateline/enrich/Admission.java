package dateline.enrich;

import dateline.model.Admitted;
import dateline.model.Article;
import dateline.model.RawArticle;
import dateline.model.Status;
import dateline.schemas.digest.Sha256;
import dateline.schemas.order.VersionOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
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

  /** What is to be remembered of a version once it is let through. */
  static Admitted of(RawArticle raw) {
    Article article = raw.getArticle();
    return new Admitted(
        article.getVersionCreated(),
        article.getVersion(),
        raw.getReceived(),
        digest(article),
        article.getStatus() == Status.CANCELED);
  }

  /**
   * Judges a version.
   *
   * @param before what is remembered of the story; null for a new one
   */
  static Verdict judge(Admitted version, @Nullable Admitted before) {
    if (before == null) {
      return Verdict.ADMIT;
    }
    if (before.getKilled()) {
      return Verdict.KILLED;
    }
    // A kill counts whenever it was made: agencies send it without a version, or with the old one.
    if (version.getKilled()) {
      return Verdict.ADMIT;
    }
    if (before.getDigest().equals(version.getDigest())) {
      return Verdict.REPEATED;
    }
    int order = order(version).compareTo(order(before));
    if (order == 0) {
      // Nothing tells which is the later; choose so that whoever comes second makes no difference.
      order = version.getDigest().compareTo(before.getDigest());
    }
    return order < 0 ? Verdict.LATE : Verdict.ADMIT;
  }

  /**
   * What is to be remembered after a repetition: that the story was still the same when the later
   * copy was received. Else a change received between the two copies would win or lose by the order
   * in which they come.
   */
  static Admitted lastReceived(Admitted repeated, Admitted before) {
    return repeated.getReceived().isAfter(before.getReceived()) ? repeated : before;
  }

  private static VersionOrder order(Admitted version) {
    return new VersionOrder(
        version.getVersionCreated(), version.getVersion(), version.getReceived());
  }

  private static String digest(Article article) {
    try {
      MessageDigest sha256 = Sha256.begin();
      sha256.update(article.toByteBuffer());
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("a story that was read cannot be written", e);
    }
  }
}
