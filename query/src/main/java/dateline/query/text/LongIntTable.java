package dateline.query.text;

import java.util.Arrays;

/** A hash table from long keys to int values, none negative; grows while it is filled. */
final class LongIntTable {
  static final int ABSENT = -1;

  private long[] keys = new long[16];
  private int[] values = filled(16);
  private int size;

  /**
   * One bit for each key, at a place of its own most times: most keys asked for are absent, and
   * this is small enough to stay in the processor's cache when the table is not.
   */
  private long[] filter = new long[1];

  int get(long key) {
    int mixed = mix(key);
    if ((filter[(mixed >>> 6) & (filter.length - 1)] & (1L << mixed)) == 0) {
      return ABSENT;
    }
    int mask = keys.length - 1;
    int slot = mixed & mask;
    while (true) {
      int value = values[slot];
      if (value == ABSENT || keys[slot] == key) {
        return value;
      }
      slot = (slot + 1) & mask;
    }
  }

  void put(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key, value);
    size++;
  }

  private void insert(long key, int value) {
    int mixed = mix(key);
    filter[(mixed >>> 6) & (filter.length - 1)] |= 1L << mixed;
    int mask = keys.length - 1;
    int slot = mixed & mask;
    while (values[slot] != ABSENT) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = filled(keys.length);
    filter = new long[keys.length / 16];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != ABSENT) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }

  private static int[] filled(int length) {
    int[] values = new int[length];
    Arrays.fill(values, ABSENT);
    return values;
  }

  private static int mix(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h ^ (h >>> 32));
  }
}
