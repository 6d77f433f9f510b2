package dateline.ingest;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.wire.WireItem;
import dateline.model.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Collects the items of one delivery and commits them, a batch at a time, each with a checkpoint
 * that says how far it goes. Items that an earlier transaction has committed are passed over, and
 * so are those that the source has brought before.
 */
final class Progress implements Consumer<WireItem> {
  private static final int BATCH_ITEMS = 500;
  private static final int BATCH_BYTES = 4 << 20;
  private static final int MAX_REASONS = 1_000;

  private final Delivery delivery;
  private final String digest;
  private final IngestRecords.OfSource records;
  private final SourceLog log;
  private final Repetitions repetitions;
  private final IngestCounters counters;
  private final SourcePulse pulse;
  private final StopSignal stop;

  private final List<Entry> batch = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private String format = "";
  private String origin;
  private int batchItems;
  private int batchBytes;
  private int repeated;
  private long committed;
  private boolean complete;
  private boolean known;
  private boolean knownRejected;
  private long seen;
  private long seenBefore;
  private long stories;

  Progress(
      Delivery delivery,
      String digest,
      IngestRecords.OfSource records,
      SourceLog log,
      Repetitions repetitions,
      IngestCounters counters,
      SourcePulse pulse,
      StopSignal stop) {
    this.delivery = delivery;
    this.origin = delivery.origin();
    this.digest = digest;
    this.records = records;
    this.log = log;
    this.repetitions = repetitions;
    this.counters = counters;
    this.pulse = pulse;
    this.stop = stop;
  }

  /** Goes on after what the checkpoint says is committed. */
  void resume(Checkpoint checkpoint) {
    committed = checkpoint.getItems();
    complete = checkpoint.getComplete();
    known = complete;
    knownRejected = checkpoint.getRejected();
  }

  /** Whether all is committed and nothing has to be told about it. */
  boolean nothingToRead() {
    return complete && !rejected();
  }

  /** Begins with the first item again. */
  void rewind() {
    batch.clear();
    batchBytes = 0;
    reasons.clear();
    batchItems = 0;
    repeated = 0;
    seen = 0;
    seenBefore = 0;
    stories = 0;
    repetitions.begin();
  }

  /** Whence the items come that follow. */
  void body(String from) {
    origin = from;
    seenBefore = seen;
  }

  /** The format of the items that come. */
  void format(String name) {
    format = name;
  }

  @Override
  public void accept(WireItem item) {
    seen++;
    long number = seen - seenBefore;
    String from = number == 1 ? origin : origin + "#" + number;
    boolean old = complete || seen <= committed;
    if (item instanceof WireItem.Rejected rejected) {
      if (reasons.size() < MAX_REASONS) {
        reasons.add(rejected.reason() + ": " + rejected.message());
      }
      add(item, old, () -> records.letter(rejected, format, from));
    } else if (item instanceof WireItem.Story story) {
      stories++;
      add(item, old, () -> records.article(story, format, from));
    }
    boolean full = batchItems >= BATCH_ITEMS || batchBytes >= BATCH_BYTES;
    if (full) {
      commit(false);
    }
    if ((full || seen % BATCH_ITEMS == 0) && stop.isRaised()) {
      throw new Stopped();
    }
  }

  private void add(WireItem item, boolean old, Supplier<Entry> made) {
    // Old ones too, so that one of them that comes again in this delivery is known.
    Repetitions.Finding finding = repetitions.look(item);
    if (old) {
      return;
    }
    if (finding.repeated()) {
      repeated++;
    } else {
      batchItems++;
      add(made.get());
    }
    if (finding.known() != null) {
      add(records.seen(finding.item(), finding.known()));
    }
  }

  private void add(Entry entry) {
    batch.add(entry);
    batchBytes += entry.size();
  }

  /** Commits what is left and that it was the last. */
  void end() {
    if (!complete) {
      commit(true);
    }
  }

  /** Whether no item was a story. */
  boolean rejected() {
    return known ? knownRejected : seen > 0 && stories == 0;
  }

  /** Why items were rejected, one line each; the first thousand. */
  List<String> reasons() {
    List<String> lines = new ArrayList<>(reasons);
    if (seen > lines.size() && lines.size() == MAX_REASONS) {
      lines.add("… and " + (seen - lines.size()) + " more");
    }
    return List.copyOf(lines);
  }

  private void commit(boolean last) {
    List<Entry> entries = new ArrayList<>(batch);
    if (last) {
      repetitions.forgetOld().forEach(item -> entries.add(records.forgotten(item)));
    }
    if (batchItems > 0) {
      pulse.came();
      pulse.toKeep().ifPresent(learnt -> entries.add(records.rhythm(learnt)));
    }
    entries.add(records.checkpoint(delivery.position(), digest, seen, last, last && rejected()));
    try {
      counters.committed(log.commit(entries));
    } catch (RuntimeException e) {
      throw new LogFailure(e);
    }
    counters.repeated(repeated);
    repetitions.committed();
    committed = seen;
    complete = last;
    repeated = 0;
    batchItems = 0;
    batch.clear();
    batchBytes = 0;
  }

  /** Leaves the format in the middle; not a fault of it. */
  abstract static sealed class Unwinding extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwinding(Throwable cause) {
      super(null, cause, false, false);
    }

    Unwinding() {
      super(null, null, false, false);
    }
  }

  /** Told to stop. */
  static final class Stopped extends Unwinding {
    private static final long serialVersionUID = 1L;
  }

  /** The log has thrown. */
  static final class LogFailure extends Unwinding {
    private static final long serialVersionUID = 1L;
    private final transient RuntimeException failure;

    LogFailure(RuntimeException failure) {
      super(failure);
      this.failure = failure;
    }

    RuntimeException failure() {
      return failure;
    }
  }
}
