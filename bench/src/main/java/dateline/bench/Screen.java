package dateline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * One open page, as far as its stream goes: reads events and notes which stories it was told. It
 * asks in HTTP/1.0, so that the answer is the events and nothing else.
 */
final class Screen {
  private static final byte[] STORY = ascii("\"story\":{\"id\":\"bench:");
  private static final byte[] RESET = ascii("event:reset");

  /** What stands before a line's story, with the numbers of the queries, is no longer. */
  private static final int PRELUDE = 40;

  private final SocketChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(128 << 10);
  private final BitSet told = new BitSet();
  private volatile boolean answered;
  private int doubled;
  private int resets;

  Screen(SocketChannel channel) {
    this.channel = channel;
  }

  /**
   * Reads what is there.
   *
   * @param sink gets the number of each story that was told for the first time
   * @return false when the stream is over
   */
  boolean read(IntConsumer sink) throws IOException {
    int count = channel.read(buffer);
    byte[] bytes = buffer.array();
    int start = 0;
    for (int i = buffer.position() - Math.max(0, count); i < buffer.position(); i++) {
      if (bytes[i] == '\n') {
        line(bytes, start, i, sink);
        start = i + 1;
      }
    }
    buffer.flip().position(start);
    buffer.compact();
    return count >= 0;
  }

  private void line(byte[] bytes, int start, int end, IntConsumer sink) throws IOException {
    if (!answered) {
      String status = new String(bytes, start, end - start, StandardCharsets.US_ASCII).strip();
      if (!status.endsWith(" 200 OK")) {
        throw new IOException("a page was refused: " + status);
      }
      answered = true;
    }
    if (begins(RESET, bytes, start, end)) {
      resets++;
    }
    for (int at = start; at < Math.min(start + PRELUDE, end); at++) {
      if (begins(STORY, bytes, at, end)) {
        int number = 0;
        for (int i = at + STORY.length; bytes[i] != '"'; i++) {
          number = number * 10 + bytes[i] - '0';
        }
        if (told.get(number)) {
          doubled++;
        } else {
          told.set(number);
          sink.accept(number);
        }
        return;
      }
    }
  }

  private static boolean begins(byte[] with, byte[] bytes, int start, int end) {
    if (end - start < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (bytes[start + i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the stream has begun: what comes from then on is told. */
  boolean isAnswered() {
    return answered;
  }

  /** How many stories below a number it was never told. */
  int missed(int below) {
    return below - told.get(0, below).cardinality();
  }

  /** How often it was told a story that it had been told before. */
  int doubled() {
    return doubled;
  }

  /** How often it was told that it has to begin anew. */
  int resets() {
    return resets;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
