package dateline.ingest.wire.reading.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads bytes line by line, each up to a limit: of a longer one only the beginning is kept, and the
 * next one is read all the same. Only {@code \n} ends a line; a {@code \r} before it is left off.
 */
public final class ByteLines {
  private final InputStream stream;
  private final int maxLine;
  private final int keptOfLong;
  private final byte[] buffer = new byte[64 << 10];
  private int from;
  private int to;

  private byte[] bytes = {};
  private long size;
  private long number;

  /**
   * @param maxLine the longest line, in bytes
   * @param keptOfLong how many bytes of a longer line are kept
   */
  public ByteLines(InputStream stream, int maxLine, int keptOfLong) {
    this.stream = stream;
    this.maxLine = maxLine;
    this.keptOfLong = Math.min(maxLine, keptOfLong);
  }

  /** Goes to the next line; returns false at the end. */
  public boolean next() throws IOException {
    if (from == to && !fill()) {
      return false;
    }
    number++;
    int close = EightBytes.indexOf(buffer, '\n', from, to);
    if (close < to && close - from <= maxLine) {
      size = (long) close - from;
      bytes = trimmed(Arrays.copyOfRange(buffer, from, close));
      from = close + 1;
      return true;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    size = 0;
    boolean ended = false;
    while (!ended && (from < to || fill())) {
      int end = EightBytes.indexOf(buffer, '\n', from, to);
      ended = end < to;
      keep(line, end - from);
      from = ended ? end + 1 : end;
    }
    bytes = trimmed(line.toByteArray());
    return true;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, stream.read(buffer, 0, buffer.length));
    return to > 0;
  }

  /** Keeps bytes while the line may still be short enough, then only the beginning. */
  private void keep(ByteArrayOutputStream line, int length) {
    size += length;
    if (size <= maxLine) {
      line.write(buffer, from, length);
    } else if (line.size() < keptOfLong) {
      line.write(buffer, from, Math.min(length, keptOfLong - line.size()));
    }
  }

  private byte[] trimmed(byte[] line) {
    if (isLong()) {
      return Arrays.copyOf(line, Math.min(line.length, keptOfLong));
    }
    int length = line.length;
    int bom = number == 1 ? TextBytes.utf8BomLength(line) : 0;
    if (length > bom && line[length - 1] == '\r') {
      length--;
    }
    return bom == 0 && length == line.length ? line : Arrays.copyOfRange(line, bom, length);
  }

  /** The line, without its end; only its beginning when it is too long. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes the line has. */
  public long size() {
    return size;
  }

  /** Its number, from 1. */
  public long number() {
    return number;
  }

  /** Whether it is longer than allowed. */
  public boolean isLong() {
    return size > maxLine;
  }

  /** Whether there is nothing but white space in it. */
  public boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }
}
