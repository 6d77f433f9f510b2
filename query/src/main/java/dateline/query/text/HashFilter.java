package dateline.query.text;

/**
 * A set of hashes that tells most hashes it does not hold at once, from so little memory that it
 * stays in the processor's cache.
 */
final class HashFilter {
  /** How many bits there are for each hash, at least. */
  private static final int BITS = 8;

  private final long[] bits;
  private final int mask;

  HashFilter(int size) {
    int capacity = Integer.highestOneBit(Math.max(Long.SIZE, size * BITS)) * 2;
    bits = new long[capacity / Long.SIZE];
    mask = capacity - 1;
  }

  /** Only while what the filter belongs to is made. */
  void add(int hash) {
    int bit = mix(hash) & mask;
    bits[bit >> 6] |= 1L << bit;
  }

  /** Whether the hash may be among those added; always when it is. */
  boolean mayHold(int hash) {
    int bit = mix(hash) & mask;
    return (bits[bit >> 6] & (1L << bit)) != 0;
  }

  /** Spreads what tells hashes apart over all bits. */
  static int mix(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 16);
  }
}
