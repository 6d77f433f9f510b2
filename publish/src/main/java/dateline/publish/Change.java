package dateline.publish;

import dateline.model.Status;
import java.util.Locale;

/** What a delivery is to the desk that gets it; said in the header {@link #HEADER}. */
public enum Change {
  /** The desk has not had the story before. */
  NEW,
  /** It takes the place of what the desk has had of the story. */
  SUPERSEDES,
  /**
   * It takes the place of what the desk has had, and is not for the desk any more: no route of it
   * wants the story as it is now.
   */
  LEAVES,
  /** The desk has had the story, and is not to use it until further notice. */
  WITHHELD,
  /** The desk has had the story, and must not use it, now or later. */
  KILL;

  /** The header of each record on a desk's topic that says which it is, in UTF-8. */
  public static final String HEADER = "dateline-change";

  /**
   * What a version of that status is to a desk that has had the story.
   *
   * @param matches whether a route of the desk wants it as it is now
   */
  static Change toFormer(Status status, boolean matches) {
    return switch (status) {
      case USABLE -> matches ? SUPERSEDES : LEAVES;
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
