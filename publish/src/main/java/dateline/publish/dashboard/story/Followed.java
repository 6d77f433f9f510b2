package dateline.publish.dashboard.story;

import java.time.Instant;
import java.util.Arrays;

/**
 * How far the topic has been followed, and from where on nothing of it has left the window. Not
 * thread-safe.
 */
final class Followed {
  private long[] floor = {};
  private long[] next = {};
  private long released;

  /** Begins: what came before these offsets is not known. */
  void begin(long[] offsets, Instant now) {
    floor = offsets.clone();
    next = offsets.clone();
    released = now.toEpochMilli();
  }

  /** Notes that a record has been read, be it of use or not. */
  void passed(Place place) {
    next[place.partition()] = Math.max(next[place.partition()], place.offset() + 1);
  }

  /** Notes that an entry has left the window. */
  void left(Entry entry) {
    floor[entry.partition()] = Math.max(floor[entry.partition()], entry.offset() + 1);
  }

  /** Notes that the stories whose embargo ended until then have been told. */
  void releasedUntil(Instant now) {
    released = Math.max(released, now.toEpochMilli());
  }

  /** Where whoever has been told everything goes on. */
  ResumePoint point() {
    return new ResumePoint(released, next);
  }

  /** Whether nothing after a point has left the window; false of a point of another topic. */
  boolean hasAllAfter(ResumePoint point) {
    boolean all = point.partitions() == next.length;
    for (int partition = 0; all && partition < next.length; partition++) {
      all = point.next(partition) >= floor[partition] && point.next(partition) <= next[partition];
    }
    return all;
  }

  @Override
  public String toString() {
    return "from " + Arrays.toString(floor);
  }
}
