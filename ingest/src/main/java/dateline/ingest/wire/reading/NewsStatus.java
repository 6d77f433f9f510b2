package dateline.ingest.wire.reading;

import dateline.model.Status;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The publishing status of IPTC's {@code pubstatusg2}, in the spellings that agencies have. */
public final class NewsStatus {
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
    String code = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf(':')) + 1);
    return switch (code.strip().toLowerCase(Locale.ROOT)) {
      case "usable", "embargoed", "" -> Status.USABLE;
      case "withheld" -> Status.WITHHELD;
      case "canceled", "cancelled", "killed", "kill" -> Status.CANCELED;
      default -> null;
    };
  }
}
