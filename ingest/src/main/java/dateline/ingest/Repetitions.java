package dateline.ingest;

import dateline.ingest.wire.WireItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which items a source has brought before. An item is a repetition if its content is what the
 * source last brought under its id; one that goes back to an earlier content is a change. Where a
 * delivery holds several items of one id, each counts by itself.
 *
 * <p>What is found takes effect with {@link #committed}; {@link #begin} takes back what was not.
 * One thread uses it.
 */
final class Repetitions {
  private static final int FORGET_AT_ONCE = 2_000;
  private static final int REPLACED_KEPT = 100_000;
  private static final Duration FORGET_EVERY = Duration.ofHours(1);

  private final SeenItems seen;
  private final Duration remember;
  private final Duration leeway;
  private final Clock clock;
  private final Deque<Change> uncommitted = new ArrayDeque<>();
  private final Map<Long, Long> replaced = new HashMap<>();
  private int round;
  private Instant nextForgetting;

  /**
   * @param seen what the source has brought; changed from here on
   * @param remember for how long an item is remembered that does not come again; zero tells nothing
   *     from anything
   */
  Repetitions(SeenItems seen, Duration remember, Clock clock) {
    this.seen = seen;
    this.remember = remember;
    this.leeway = remember.dividedBy(8);
    this.clock = clock;
    this.nextForgetting = clock.instant();
  }

  /**
   * What is found out about an item.
   *
   * @param repeated whether the source has brought it before
   * @param item its hash
   * @param known what is to be written of it; null when nothing
   */
  record Finding(boolean repeated, long item, SeenItems.@Nullable Known known) {}

  private record Change(long item, SeenItems.@Nullable Known before) {}

  /** Begins with the first item of a delivery. */
  void begin() {
    while (!uncommitted.isEmpty()) {
      Change change = uncommitted.pop();
      if (change.before() == null) {
        seen.forget(change.item());
      } else {
        seen.remember(change.item(), change.before());
      }
    }
    replaced.clear();
    round++;
  }

  /** Looks at the next item of the delivery. */
  Finding look(WireItem found) {
    long item = Fingerprints.item(found);
    if (remember.isZero()) {
      return new Finding(false, item, null);
    }
    long content = Fingerprints.content(found);
    SeenItems.Known known = seen.known(item);
    boolean again = known != null && seen.met(item, round);
    if (known != null && known.fingerprint() == content) {
      return repeated(item, known);
    }
    long also = Fingerprints.itemAlso(item, content);
    SeenItems.Known knownAlso = seen.known(also);
    if (knownAlso != null) {
      return repeated(also, knownAlso);
    }
    if (!again) {
      if (known != null && replaced.size() < REPLACED_KEPT) {
        replaced.put(item, known.fingerprint());
      }
      Finding finding = new Finding(false, item, remember(item, content));
      seen.met(item, round);
      return finding;
    }
    // Not the first of its id: perhaps the first of them in the delivery before.
    boolean wasFirst = Long.valueOf(content).equals(replaced.get(item));
    return new Finding(wasFirst, also, remember(also, content));
  }

  private Finding repeated(long item, SeenItems.Known known) {
    boolean fresh = known.at().plus(leeway).isAfter(clock.instant());
    return new Finding(true, item, fresh ? null : remember(item, known.fingerprint()));
  }

  private SeenItems.Known remember(long item, long content) {
    SeenItems.Known now = new SeenItems.Known(content, clock.instant());
    uncommitted.push(new Change(item, seen.known(item)));
    seen.remember(item, now);
    return now;
  }

  /**
   * Forgets items that have not come for long; to be called at the end of a delivery, so that what
   * is in it is not among them.
   *
   * @return the items, a part of them when they are many
   */
  List<Long> forgetOld() {
    Instant now = clock.instant();
    if (remember.isZero() || now.isBefore(nextForgetting)) {
      return List.of();
    }
    List<Long> old = seen.before(now.minus(remember).minus(leeway), FORGET_AT_ONCE);
    if (old.size() < FORGET_AT_ONCE) {
      nextForgetting = now.plus(FORGET_EVERY);
    }
    for (long item : old) {
      uncommitted.push(new Change(item, seen.known(item)));
      seen.forget(item);
    }
    return old;
  }

  /** What was found since the last time is committed. */
  void committed() {
    uncommitted.clear();
  }
}
