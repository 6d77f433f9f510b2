package dateline.ingest.wire.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a stream that is being looked at, by positions from the stream's beginning. */
final class ByteWindow {
  private final InputStream stream;
  private byte[] bytes = new byte[64 << 10];
  private long base;
  private int limit;
  private long needed;
  private boolean ended;

  ByteWindow(InputStream stream) {
    this.stream = stream;
  }

  /** The byte there; -1 behind the end. It must not be forgotten. */
  int at(long position) throws IOException {
    int index = (int) (position - base);
    return index < limit || fill(position) ? bytes[(int) (position - base)] & 0xFF : -1;
  }

  private boolean fill(long position) throws IOException {
    while (!ended && position - base >= limit) {
      if (limit == bytes.length) {
        room();
      }
      int read = stream.read(bytes, limit, bytes.length - limit);
      if (read < 0) {
        ended = true;
      } else {
        limit += read;
      }
    }
    return position - base < limit;
  }

  private void room() {
    int forgotten = (int) (needed - base);
    if (forgotten > bytes.length / 2) {
      System.arraycopy(bytes, forgotten, bytes, 0, limit - forgotten);
      limit -= forgotten;
      base = needed;
    } else {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
  }

  /** Where that byte is next, from one position up to another; -1 when it is not there. */
  long find(int wanted, long from, long to) throws IOException {
    long position = from;
    while (position < to && at(position) >= 0) {
      int index = (int) (position - base);
      int end = (int) Math.min(limit, to - base);
      while (index < end) {
        if ((bytes[index] & 0xFF) == wanted) {
          return base + index;
        }
        index++;
      }
      position = base + end;
    }
    return -1;
  }

  /** Whether those characters stand there. */
  boolean is(String ascii, long position) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      if (at(position + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The bytes from one position to another, or to the end. */
  byte[] copy(long from, long to) throws IOException {
    if (to <= from) {
      return new byte[0];
    }
    at(to - 1);
    int begin = (int) (from - base);
    return Arrays.copyOfRange(bytes, begin, Math.max(begin, (int) Math.min(limit, to - base)));
  }

  /** Where the stream ends, once its end has been seen; before, how far it has been read. */
  long end() {
    return base + limit;
  }

  /** Nothing before that position will be asked for again. */
  void forget(long position) {
    needed = Math.max(needed, position);
  }
}
