package dateline.ingest.wire.reading.article;

import dateline.model.Status;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The publishing status of IPTC's {@code pubstatusg2}, in the spellings that agencies have. */
public final class NewsStatus {
  private static final String EMBARGOED = "embargoed";

  private NewsStatus() {}

  /**
   * Reads a status.
   *
   * @param said a word, qcode or URI; null when the wire says nothing
   * @return null if it is not known
   */
  public static @Nullable Status of(@Nullable String said) {
    if (said == null) {
      return Status.USABLE;
    }
    return switch (code(said)) {
      case "usable", EMBARGOED, "" -> Status.USABLE;
      case "withheld" -> Status.WITHHELD;
      case "canceled", "cancelled", "killed", "kill" -> Status.CANCELED;
      default -> null;
    };
  }

  /** Whether a status says that the item is under an embargo; null says nothing. */
  public static boolean isEmbargoed(@Nullable String said) {
    return said != null && code(said).equals(EMBARGOED);
  }

  private static String code(String said) {
    return said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf(':')) + 1)
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
