package dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the items were like that a source has brought, by a 64-bit hash of their ids: an open hash
 * table of primitive arrays that takes at most 72 bytes an item. One thread uses it.
 *
 * <p>Two ids with the same hash would each make the other look changed, so that they come through
 * more often than they should, never less.
 */
final class SeenItems {
  private static final char SLASH = '/';
  private static final int HASH_DIGITS = 16;
  private static final long FREE = 0;

  private long[] items = new long[16];
  private long[] fingerprints = new long[16];
  private int[] minutes = new int[16];
  private int[] rounds = new int[16];
  private int size;

  /**
   * What is known of an item.
   *
   * @param fingerprint of its content
   * @param at when it was brought last, kept to the minute
   */
  record Known(long fingerprint, Instant at) {}

  /** The key of an item's record. */
  static String key(String source, long item) {
    return source + SLASH + HexFormat.of().toHexDigits(item);
  }

  /** Whether it is the key of an item of that source. */
  static boolean isOf(byte[] source, byte[] key) {
    return key.length == source.length + 1 + HASH_DIGITS
        && key[source.length] == SLASH
        && Arrays.equals(key, 0, source.length, source, 0, source.length);
  }

  /** The item whose key it is. */
  static long item(byte[] key) {
    return HexFormat.fromHexDigitsToLong(
        new String(key, key.length - HASH_DIGITS, HASH_DIGITS, StandardCharsets.US_ASCII));
  }

  int size() {
    return size;
  }

  /** What is known of the item; null when nothing. */
  @Nullable Known known(long item) {
    int slot = slot(item);
    return items[slot] == FREE
        ? null
        : new Known(fingerprints[slot], Instant.ofEpochSecond(minutes[slot] * 60L));
  }

  /** Remembers the item; in no round. */
  void remember(long item, Known known) {
    int slot = slot(item);
    if (items[slot] == FREE) {
      if (++size * 3L > items.length * 2L) {
        grow();
        slot = slot(item);
      }
      items[slot] = used(item);
      rounds[slot] = 0;
    }
    fingerprints[slot] = known.fingerprint();
    minutes[slot] = (int) (known.at().getEpochSecond() / 60);
  }

  /** Says that a known item was met in the round; returns whether it had been before. */
  boolean met(long item, int round) {
    int slot = slot(item);
    boolean before = items[slot] != FREE && rounds[slot] == round;
    rounds[slot] = round;
    return before;
  }

  /** Forgets the item. */
  void forget(long item) {
    int free = slot(item);
    if (items[free] == FREE) {
      return;
    }
    size--;
    int mask = items.length - 1;
    // Moves up what would not be found any more behind the gap.
    for (int next = (free + 1) & mask; items[next] != FREE; next = (next + 1) & mask) {
      int home = home(items[next]);
      if (((next - home) & mask) >= ((next - free) & mask)) {
        copy(next, free);
        free = next;
      }
    }
    items[free] = FREE;
  }

  /** The items that were brought last before that time, at most so many. */
  List<Long> before(Instant time, int most) {
    List<Long> old = new ArrayList<>();
    long minute = time.getEpochSecond() / 60;
    for (int slot = 0; slot < items.length && old.size() < most; slot++) {
      if (items[slot] != FREE && minutes[slot] < minute) {
        old.add(items[slot]);
      }
    }
    return old;
  }

  private void copy(int from, int to) {
    items[to] = items[from];
    fingerprints[to] = fingerprints[from];
    minutes[to] = minutes[from];
    rounds[to] = rounds[from];
  }

  private int slot(long item) {
    long wanted = used(item);
    int slot = home(wanted);
    while (items[slot] != FREE && items[slot] != wanted) {
      slot = (slot + 1) & (items.length - 1);
    }
    return slot;
  }

  /** The hash is one of SHA-256: any of its bits are as good as others. */
  private int home(long item) {
    return (int) (item ^ (item >>> 32)) & (items.length - 1);
  }

  private static long used(long item) {
    return item == FREE ? 1 : item;
  }

  private void grow() {
    long[] oldItems = items;
    long[] oldFingerprints = fingerprints;
    int[] oldMinutes = minutes;
    int[] oldRounds = rounds;
    items = new long[oldItems.length * 2];
    fingerprints = new long[items.length];
    minutes = new int[items.length];
    rounds = new int[items.length];
    for (int i = 0; i < oldItems.length; i++) {
      if (oldItems[i] != FREE) {
        int slot = slot(oldItems[i]);
        items[slot] = oldItems[i];
        fingerprints[slot] = oldFingerprints[i];
        minutes[slot] = oldMinutes[i];
        rounds[slot] = oldRounds[i];
      }
    }
  }
}
