package dateline.ingest.fetch;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source brought, whole: a file, an answer, a message, some records of a topic. It
 * stays where it is until {@link #done} or {@link #failed} is called.
 */
public interface Delivery extends Body {
  /** The name by which the source finds it again after a restart, such as a file's name. */
  String position();

  /** What it consists of, each decoded by itself but all committed together; mostly one. */
  default List<? extends Body> bodies() {
    return List.of(this);
  }

  /** Why it is not to be read; it is then kept as a dead letter. Null for what is to be read. */
  default @Nullable Refusal refusal() {
    return null;
  }

  /**
   * That something is too large to be read.
   *
   * @param message for people
   * @param size how many bytes it has, of which {@link #open} may give the first only
   */
  record Refusal(String message, long size) {}

  /**
   * Puts it away as used; does nothing if it is gone.
   *
   * @throws IOException if it cannot be put away; it may be tried again
   */
  void done() throws IOException;

  /**
   * Puts it away as useless, with the reasons beside it; does nothing if it is gone.
   *
   * @param reasons why, for people; one line each
   * @throws IOException if it cannot be put away; it may be tried again
   */
  void failed(List<String> reasons) throws IOException;
}
