package dateline.schemas.streams;

import org.apache.kafka.common.header.Headers;

/**
 * Marks a record that a person sends through once more, after what stopped it was mended: a stage
 * that has seen the same version before would take it for a repetition otherwise.
 */
public final class Replays {
  /** The header's name; its value is empty. */
  static final String HEADER = "dateline-replay";

  private Replays() {}

  /** Marks a record that is about to be sent. */
  public static void mark(Headers headers) {
    headers.add(HEADER, new byte[0]);
  }

  /** Whether a record was sent through once more. */
  public static boolean isMarked(Headers headers) {
    return headers.lastHeader(HEADER) != null;
  }
}
