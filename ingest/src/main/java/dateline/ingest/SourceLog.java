package dateline.ingest;

import dateline.model.Checkpoint;
import java.util.List;
import java.util.Optional;

/**
 * Where the items of one source are committed: all or nothing, one transaction after the other. One
 * thread uses it; opening it has ended whatever an earlier owner left open.
 *
 * <p>A log that has thrown is of no more use: close it, open another and ask for its {@link #last}
 * to learn what became of the transaction.
 */
interface SourceLog extends AutoCloseable {
  /** The last checkpoint that was committed; empty for a source that was never read. */
  Optional<Checkpoint> last();

  /** What the source has brought and is remembered; the log keeps no copy. */
  SeenItems seen();

  /** How often the source brings something, as numbers; empty if that is not known. */
  List<Double> rhythm();

  /**
   * Commits the entries, or none of them. An entry that the log finds too large is replaced by its
   * smaller one.
   *
   * @return what was committed, in the given order
   * @throws FencedException if another owner has opened the source's log
   * @throws RuntimeException if it is not known whether they were committed
   */
  List<Entry> commit(List<Entry> entries);

  /** Ends the log; a transaction that is still open comes to nothing. Never throws. */
  @Override
  void close();

  /** Opens the log of one source. */
  interface Opener {
    SourceLog open();
  }

  /** Another owner has taken over the source. */
  final class FencedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FencedException(Throwable cause) {
      super("another owner has taken over", cause);
    }
  }
}
