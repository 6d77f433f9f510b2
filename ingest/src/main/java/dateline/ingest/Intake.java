package dateline.ingest;

import dateline.ingest.fetch.Body;
import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Trouble;
import dateline.ingest.formats.ToldCharset;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem.Rejected;
import dateline.model.Checkpoint;
import dateline.model.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in the deliveries of one source: decodes each, commits its items and puts it away. One
 * thread uses it.
 *
 * <p>What the log throws passes through: what became of the items is then for the next session to
 * find out, from the checkpoint.
 */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int ATTEMPTS = 3;

  private final Source source;
  private final WireFormats formats;
  private final IngestRecords.OfSource records;
  private final SourceLog log;
  private final Repetitions repetitions;
  private final IngestCounters counters;
  private final SourcePulse pulse;
  private final StopSignal stop;

  Intake(
      Source source,
      WireFormats formats,
      IngestRecords.OfSource records,
      SourceLog log,
      Repetitions repetitions,
      IngestCounters counters,
      SourcePulse pulse,
      StopSignal stop) {
    this.source = source;
    this.formats = formats;
    this.records = records;
    this.log = log;
    this.repetitions = repetitions;
    this.counters = counters;
    this.pulse = pulse;
    this.stop = stop;
  }

  /** Takes in a new delivery. */
  void take(Delivery delivery) throws InterruptedException {
    take(delivery, Optional.empty());
  }

  /** Takes in the rest of a delivery that a checkpoint names; all of it if it has changed since. */
  void finish(Delivery delivery, Checkpoint last) throws InterruptedException {
    take(delivery, Optional.of(last));
  }

  private void take(Delivery delivery, Optional<Checkpoint> last) throws InterruptedException {
    Backoff backoff = new Backoff();
    Progress progress = null;
    for (int attempt = 1; ; attempt++) {
      try {
        if (progress == null) {
          progress = progress(delivery, last);
        }
        if (read(delivery, progress)) {
          putAway(delivery, progress);
        }
        return;
      } catch (NoSuchFileException e) {
        LOG.warn("{}: {} is gone before it was read", source.name(), delivery.origin());
        return;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          String reason = "cannot be read: " + e.getMessage();
          LOG.warn("{}: {} {}", source.name(), delivery.origin(), reason);
          fail(delivery, List.of(reason));
          return;
        }
        if (stop.await(backoff.next())) {
          return;
        }
      }
    }
  }

  private Progress progress(Delivery delivery, Optional<Checkpoint> last) throws IOException {
    String digest;
    try (InputStream bytes = delivery.open()) {
      digest = Digests.sha256(bytes);
    }
    Progress progress =
        new Progress(delivery, digest, records, log, repetitions, counters, pulse, stop);
    last.filter(
            checkpoint ->
                checkpoint.getPosition().equals(delivery.position())
                    && checkpoint.getDigest().equals(digest))
        .ifPresent(progress::resume);
    return progress;
  }

  /** Reads what is not committed yet; returns false when told to stop before the end. */
  private boolean read(Delivery delivery, Progress progress) throws IOException {
    if (progress.nothingToRead()) {
      return true;
    }
    progress.rewind();
    try {
      Delivery.Refusal refusal = delivery.refusal();
      if (refusal == null) {
        for (Body body : delivery.bodies()) {
          progress.body(body.origin());
          decode(body, progress);
        }
      } else {
        progress.accept(unread(delivery, Reason.TOO_LARGE, refusal.message(), refusal.size()));
      }
      progress.end();
      return true;
    } catch (Progress.Stopped e) {
      return false;
    } catch (Progress.LogFailure e) {
      throw e.failure();
    }
  }

  private void decode(Body body, Progress progress) throws IOException {
    // Servers tell a charset of whatever they have not looked at; who wrote the file has.
    String told = source.defaults().charset() == null ? body.charset() : null;
    try (InputStream bytes = ToldCharset.open(body::open, told)) {
      WireInput input = WireInput.of(bytes, body.origin(), source.defaults());
      WireFormat format = source.formatOf(input, formats);
      progress.format(format.name());
      try {
        format.decode(input, progress);
      } catch (Progress.Unwinding e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        // A fault of the format, not of the log: the rest of the body is lost to us, but not the
        // source.
        LOG.error(
            "{}: {}: {} failed: {}", source.name(), body.origin(), format.name(), e.toString());
        LOG.debug("{}: {}", source.name(), body.origin(), e);
        progress.accept(unread(body, Reason.POISON, format.name() + ": failed: " + e, 0));
      }
    }
  }

  private static Rejected unread(Body body, Reason reason, String message, long atLeast)
      throws IOException {
    byte[] first;
    long size;
    try (InputStream bytes = body.open()) {
      first = bytes.readNBytes(Rejected.MAX_ORIGINAL);
      size = first.length + bytes.transferTo(OutputStream.nullOutputStream());
    }
    return Rejected.of(reason, message, first, Math.max(size, atLeast));
  }

  private void putAway(Delivery delivery, Progress progress) throws InterruptedException {
    if (progress.rejected()) {
      fail(delivery, progress.reasons());
    } else {
      retrying(delivery, delivery::done);
    }
  }

  private void fail(Delivery delivery, List<String> reasons) throws InterruptedException {
    retrying(delivery, () -> delivery.failed(reasons));
  }

  /** Its items are committed: it must not be read again, so nothing goes on before it is away. */
  private void retrying(Delivery delivery, PutAway putAway) throws InterruptedException {
    Backoff backoff = new Backoff();
    Trouble trouble = new Trouble(LOG, source.name());
    do {
      try {
        putAway.run();
        trouble.over("the folder can be written to again");
        return;
      } catch (IOException e) {
        trouble.is(delivery.origin() + " cannot be put away, trying again: " + e);
      }
    } while (!stop.await(backoff.next()));
  }

  private interface PutAway {
    void run() throws IOException;
  }
}
