package dateline.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source brought, whole: a file, later a page, a message. It stays where it is
 * until {@link #done} or {@link #failed} is called.
 */
public interface Delivery {
  /** The name by which the source finds it again after a restart, such as a file's name. */
  String position();

  /** Where it comes from, for people. */
  String origin();

  /** The charset that the transport tells of its bytes; null when it tells none. */
  default @Nullable String charset() {
    return null;
  }

  /**
   * Its bytes, from the first; may be opened several times.
   *
   * @throws java.nio.file.NoSuchFileException if it is gone
   * @throws IOException if it cannot be read
   */
  InputStream open() throws IOException;

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
