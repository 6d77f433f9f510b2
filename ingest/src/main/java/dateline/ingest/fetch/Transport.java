package dateline.ingest.fetch;

import java.io.IOException;

/** How a source brings its bytes, as its settings say. Immutable and thread-safe. */
public interface Transport {
  /** Where the bytes come from, for people: a folder, an address. */
  String place();

  /** Whether no other source may have the same place, as what one takes the other misses. */
  default boolean exclusive() {
    return false;
  }

  /**
   * Says that there is such a source, in each process, also in those that do not own it.
   *
   * @param shared what all sources of the process share
   */
  default void announce(Shared shared) {}

  /** Says that there is no such source any more, nor another one at its place. */
  default void withdraw(Shared shared) {}

  /**
   * Tries whether stories can be fetched from here just now, without taking any.
   *
   * @param shared what all sources of the process share
   * @return what was found, in a line
   * @throws IOException if they cannot; the message says why, in a line
   */
  default String connect(Shared shared) throws IOException, InterruptedException {
    return "cannot be tried beforehand";
  }

  /**
   * Starts to fetch. Does not fail when the place is not there yet: the fetcher keeps trying.
   *
   * @param source the name of the source, for the log
   * @param shared what all sources of the process share
   */
  Fetcher open(String source, Shared shared);
}
