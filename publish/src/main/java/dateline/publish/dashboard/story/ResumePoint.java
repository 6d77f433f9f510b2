package dateline.publish.dashboard.story;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a stream has been read: the id of its events. It is made of the offsets of the topic, so
 * it means the same to every process and after every restart.
 *
 * <p>Written as the time up to which embargoes that ended have been told, in milliseconds since
 * 1970, and the next offset of each partition, all in base 36 and parted by dots. Immutable.
 */
public final class ResumePoint {
  private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,11}(\\.[0-9a-z]{1,12}){1,512}");
  private static final int BASE = 36;

  private final long released;
  private final long[] next;

  /**
   * @param released the time up to which embargoes that ended have been told
   * @param next by partition, the offset to go on from; copied
   */
  public ResumePoint(long released, long[] next) {
    this.released = released;
    this.next = next.clone();
  }

  /** Reads one; empty when it is none of ours. */
  public static Optional<ResumePoint> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    String[] parts = text.split("\\.", -1);
    long[] next = new long[parts.length - 1];
    for (int i = 0; i < next.length; i++) {
      next[i] = Long.parseLong(parts[i + 1], BASE);
    }
    return Optional.of(new ResumePoint(Long.parseLong(parts[0], BASE), next));
  }

  /** How many partitions it knows. */
  public int partitions() {
    return next.length;
  }

  /** The offset to go on from in a partition. */
  public long next(int partition) {
    return next[partition];
  }

  /** The time up to which embargoes that ended have been told. */
  public long released() {
    return released;
  }

  /** This, after an entry has been told too. */
  public ResumePoint after(Entry entry) {
    ResumePoint after = new ResumePoint(Math.max(released, entry.released()), next);
    after.next[entry.partition()] = Math.max(next[entry.partition()], entry.offset() + 1);
    return after;
  }

  /** Whether an entry has been told: as it stands on the topic and, if it was held, since. */
  public boolean hasTold(Entry entry) {
    return entry.offset() < next[entry.partition()] && entry.released() <= released;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResumePoint point
        && released == point.released
        && Arrays.equals(next, point.next);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(released) + Arrays.hashCode(next);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Long.toString(released, BASE));
    for (long offset : next) {
      text.append('.').append(Long.toString(offset, BASE));
    }
    return text.toString();
  }
}
