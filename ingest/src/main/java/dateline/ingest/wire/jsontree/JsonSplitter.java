package dateline.ingest.wire.jsontree;

import dateline.ingest.wire.WireItem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds where JSON items begin and end, by brackets and quotes alone, so that what is wrong within
 * one item does not matter to the next. It holds one item at a time.
 */
final class JsonSplitter {
  /** How much of an item's beginning tells it from the objects within. */
  private static final int LONGEST_OPENING = 80;

  /** How many items that do not end are told from the next; each takes a look at all the rest. */
  private static final int MAX_CUTS = 50;

  private final InputStream stream;
  private final int maxItem;
  private byte[] buffer = new byte[8 << 10];

  /** Where the item begins, or the next byte that is not read yet. */
  private int from;

  private int to;
  private boolean started;
  private boolean inArray;
  private int cuts;

  /** Which of the open brackets are those of arrays, by depth. */
  private boolean[] arrays = new boolean[64];

  private long line = 1;
  private long column = 1;
  private byte[] bytes = {};
  private long size;

  JsonSplitter(InputStream stream, int maxItem) {
    this.stream = stream;
    this.maxItem = maxItem;
  }

  /** Begins between two elements of an array, at that place of the whole. */
  JsonSplitter within(long atLine, long atColumn) {
    started = true;
    inArray = true;
    line = atLine;
    column = atColumn;
    return this;
  }

  /** Goes to the next item; returns false at the end. */
  boolean next() throws IOException {
    count(bytes);
    bytes = new byte[0];
    size = 0;
    if (!skipToItem()) {
      return false;
    }
    started = true;
    byte first = buffer[from];
    int length = first == '{' || first == '[' ? bracketed() : bare();
    take(length);
    return true;
  }

  private void count(byte[] passed) {
    int last = -1;
    for (int i = 0; i < passed.length; i++) {
      if (passed[i] == '\n') {
        line++;
        last = i;
      }
    }
    column = last < 0 ? column + passed.length : passed.length - last;
  }

  private void count(byte b) {
    if (b == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  private boolean skipToItem() throws IOException {
    if (!started && has(2) && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB) {
      from += 3;
    }
    while (has(0)) {
      byte b = buffer[from];
      if (b == '[' && !started) {
        inArray = true;
        started = true;
      } else if (b == ']' && inArray) {
        inArray = false;
      } else if (!isWhite(b) && !(b == ',' && started)) {
        return true;
      }
      count(b);
      from++;
    }
    return false;
  }

  /** The length of the object or array that begins here, up to its last bracket. */
  private int bracketed() throws IOException {
    int length = 0;
    int depth = 0;
    boolean string = false;
    while (has(length)) {
      byte[] all = buffer;
      int end = to;
      int at = from + length;
      while (at < end) {
        if (string) {
          at = endOfString(all, at, end);
          string = at <= 0;
          at = Math.abs(at);
          continue;
        }
        byte b = all[at++];
        if (b == '"') {
          string = true;
        } else if (b == '{' || b == '[') {
          open(depth++, b == '[');
        } else if (b == '}' || b == ']') {
          boolean fits = arrays[--depth] == (b == ']');
          int cut = fits || size > 0 ? 0 : nextLikeThis();
          if (cut > 0 || depth == 0) {
            return cut > 0 ? cut : at - from;
          }
        }
      }
      length = at - from;
      if (length > maxItem) {
        int cut = size == 0 ? nextLikeThis() : 0;
        if (cut > 0) {
          return cut;
        }
        length -= pass();
      }
    }
    int cut = size == 0 ? nextLikeThis() : 0;
    return cut > 0 ? cut : to - from;
  }

  /** Where the text goes on behind a string's last quote; the negative where it does not end. */
  private static int endOfString(byte[] text, int from, int to) {
    int at = from;
    while (at < to) {
      byte b = text[at++];
      if (b == '"') {
        return at;
      }
      if (b == '\\') {
        at++;
      }
    }
    return -at;
  }

  private void open(int depth, boolean array) {
    if (depth == arrays.length) {
      arrays = Arrays.copyOf(arrays, depth * 2);
    }
    arrays[depth] = array;
  }

  /** The length of what does not begin like an item: up to the end of its line or element. */
  private int bare() throws IOException {
    int length = 0;
    while (has(length)) {
      byte b = buffer[from + length];
      if (b == '\n' || (inArray && (b == ',' || b == ']'))) {
        break;
      }
      length++;
      if (length > maxItem) {
        length -= pass();
      }
    }
    return length;
  }

  /**
   * The item does not end. Where there are others, the next one may be found: a line, or an
   * element, that begins just like this one. Returns the length up to it; 0 if there is none.
   */
  private int nextLikeThis() {
    int opening = ++cuts > MAX_CUTS ? 0 : opening();
    for (int at = from + 1; opening > 0 && at + opening <= to; at++) {
      if (buffer[at] == '{'
          && Arrays.equals(buffer, from, from + opening, buffer, at, at + opening)
          && isBetweenItems(at)) {
        return at - from;
      }
    }
    return 0;
  }

  /** The length of the item up to the end of its first key; 0 if it has none. */
  private int opening() {
    int quotes = 0;
    for (int length = 0; length < LONGEST_OPENING && from + length < to; length++) {
      if (buffer[from + length] == '"' && ++quotes == 2) {
        return length + 1;
      }
    }
    return 0;
  }

  /** Whether an element's comma and bracket stand before it, or the beginning of a line. */
  private boolean isBetweenItems(int at) {
    int before = at - 1;
    if (!inArray) {
      return buffer[before] == '\n';
    }
    boolean comma = false;
    while (before > from && (isWhite(buffer[before]) || buffer[before] == ',')) {
      comma |= buffer[before] == ',';
      before--;
    }
    return comma && buffer[before] == '}';
  }

  /** Gives up the bytes of an item that is too long, except for its beginning. */
  private int pass() {
    int all = to - from;
    if (size == 0) {
      bytes =
          Arrays.copyOfRange(buffer, from, from + Math.min(all, WireItem.Rejected.MAX_ORIGINAL));
    }
    size += all;
    from = to;
    return all;
  }

  private void take(int length) {
    int taken = Math.min(length, to - from);
    if (size == 0) {
      bytes = Arrays.copyOfRange(buffer, from, from + taken);
    }
    size += taken;
    from += taken;
  }

  /** Whether there is a byte so far behind the beginning; reads on where needed. */
  private boolean has(int offset) throws IOException {
    while (from + offset >= to) {
      if (from > 0) {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
      }
      if (to == buffer.length) {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
      int read = stream.read(buffer, to, buffer.length - to);
      if (read < 0) {
        return false;
      }
      to += read;
    }
    return true;
  }

  private static boolean isWhite(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }

  /** The item; only its beginning when it is too long. */
  byte[] bytes() {
    return bytes;
  }

  /** How many bytes it has. */
  long size() {
    return size;
  }

  /** Whether it is longer than allowed. */
  boolean isLong() {
    return size > bytes.length || size > maxItem;
  }

  /** The line where it begins, from 1. */
  long line() {
    return line;
  }

  /** The column where it begins, from 1, in bytes. */
  long column() {
    return column;
  }
}
