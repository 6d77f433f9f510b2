package dateline.publish;

import dateline.model.Status;
import java.util.Locale;

/** What a delivery is to the desk that gets it; said in the header {@link #HEADER}. */
public enum Change {
  /** The desk has not had the story before. */
  NEW,
  /** It takes the place of what the desk has had of the story. */
  SUPERSEDES,
  /** The desk has had the story, and is not to use it until further notice. */
  WITHHELD,
  /** The desk has had the story, and must not use it, now or later. */
  KILL;

  /** The header of each record on a desk's topic that says which it is, in UTF-8. */
  public static final String HEADER = "dateline-change";

  /** What a version of that status is to a desk. */
  static Change of(Status status, boolean had) {
    return switch (status) {
      case USABLE -> had ? SUPERSEDES : NEW;
      case WITHHELD -> WITHHELD;
      case CANCELED -> KILL;
    };
  }

  /** What stands in the header. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
