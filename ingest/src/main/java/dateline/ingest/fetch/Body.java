package dateline.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Bytes that are decoded as one: a file, an answer, a record, a message. */
public interface Body {
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
}
