package dateline.publish.dashboard.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Entries by number, as many and as large together as the window may be: the oldest leave for those
 * that come. Not thread-safe.
 */
final class EntryRing {
  private final WindowSize size;
  private final Consumer<Numbered> leaving;
  private final @Nullable Entry[] ring;
  private long first;
  private long end;
  private long bytes;

  /**
   * @param leaving gets each entry that leaves for its age or for want of room
   */
  EntryRing(WindowSize size, Consumer<Numbered> leaving) {
    this.size = size;
    this.leaving = leaving;
    this.ring = new Entry[size.stories()];
  }

  /** Adds one, under the number {@link #end}. */
  void add(Entry entry) {
    while (end - first >= ring.length || (bytes + entry.size() > size.bytes() && first < end)) {
      evict();
    }
    ring[slot(end++)] = entry;
    bytes += entry.size();
  }

  /** Takes the oldest number away. */
  void evict() {
    Entry entry = get(first);
    if (entry != null) {
      leaving.accept(new Numbered(first, entry));
      forget(first);
    }
    first++;
  }

  /** Takes an entry away that another replaces; its number stays, with nothing in it. */
  void forget(long number) {
    Entry entry = get(number);
    if (entry != null) {
      bytes -= entry.size();
      ring[slot(number)] = null;
    }
  }

  /** The entry of a number; null where it was replaced or has left. */
  @Nullable Entry get(long number) {
    return number < first || number >= end ? null : ring[slot(number)];
  }

  private int slot(long number) {
    return (int) (number % ring.length);
  }

  /** The oldest number that may have an entry. */
  long first() {
    return first;
  }

  /** The number that the next one will have. */
  long end() {
    return end;
  }

  long bytes() {
    return bytes;
  }

  /** Entries before a number, newest first; fewer than asked for only at the oldest. */
  List<Numbered> back(long before, int most) {
    List<Numbered> entries = new ArrayList<>();
    for (long at = Math.min(before, end) - 1; at >= first && entries.size() < most; at--) {
      Entry entry = get(at);
      if (entry != null) {
        entries.add(new Numbered(at, entry));
      }
    }
    return entries;
  }
}
