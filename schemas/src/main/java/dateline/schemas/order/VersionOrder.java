package dateline.schemas.order;

import dateline.model.Article;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one version of a story stands among the others: by versionCreated, then by version, then by
 * when it was received. A later one replaces an earlier one; an equal one is the same again.
 *
 * <p>A version without a time comes before all that have one, one without a version likewise.
 * Version numbers compare as numbers, so that 10 follows 9; all others (Reuters' are arbitrary)
 * compare as text and come after the numbers. When it was received decides only where the agency
 * says nothing else: it resent a story, changed, under the same version.
 *
 * @param created when the agency made it; null when the wire does not say
 * @param version the agency's version; empty when it has none
 * @param received when ingest had read it
 */
public record VersionOrder(@Nullable Instant created, String version, Instant received)
    implements Comparable<VersionOrder> {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Comparator<VersionOrder> ORDER =
      Comparator.comparing(
              VersionOrder::created, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(VersionOrder::version, VersionOrder::compareVersions)
          .thenComparing(VersionOrder::received);

  /** Where an article received at that time stands. */
  public static VersionOrder of(Article article, Instant received) {
    return new VersionOrder(article.getVersionCreated(), article.getVersion(), received);
  }

  @Override
  public int compareTo(VersionOrder other) {
    return ORDER.compare(this, other);
  }

  private static int compareVersions(String a, String b) {
    // Comparing a number with text as text would let 2 < 10 < 1a < 2.
    int kinds = Integer.compare(kind(a), kind(b));
    if (kinds != 0) {
      return kinds;
    }
    return kind(a) == 1 ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
  }

  /** None before numbers before text. */
  private static int kind(String version) {
    if (version.isEmpty()) {
      return 0;
    }
    return NUMBER.matcher(version).matches() ? 1 : 2;
  }
}
