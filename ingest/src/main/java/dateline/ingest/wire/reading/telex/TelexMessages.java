package dateline.ingest.wire.reading.telex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts what a telex line sends into its messages, each up to its end of transmission (EOT) or the
 * next start of heading (SOH); the padding between them is passed over. What has no such marks is
 * one message. Of a message that is too long only the beginning is kept.
 */
public final class TelexMessages {
  private static final int SOH = 1;
  private static final int STX = 2;
  private static final int EOT = 4;
  private static final int DEL = 0x7F;

  private final InputStream stream;
  private final int maxMessage;
  private int pending = -1;
  private byte[] bytes = {};
  private long size;
  private int number;

  /**
   * @param stream buffered; it is read byte by byte
   * @param maxMessage the longest message, in bytes
   */
  public TelexMessages(InputStream stream, int maxMessage) {
    this.stream = stream;
    this.maxMessage = maxMessage;
  }

  /** Goes to the next message; returns false at the end. */
  public boolean next() throws IOException {
    while (read()) {
      if (holdsMore(bytes)) {
        number++;
        return true;
      }
    }
    return false;
  }

  /** Reads up to the next mark; returns false when there is nothing left. */
  private boolean read() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream(4 << 10);
    size = 0;
    boolean begun = false;
    int b = pending >= 0 ? pending : stream.read();
    pending = -1;
    while (b >= 0) {
      if (b == SOH && begun) {
        pending = b;
        break;
      }
      begun = begun || b == SOH || b == STX;
      if (size++ < maxMessage) {
        message.write(b);
      }
      if (b == EOT) {
        break;
      }
      b = stream.read();
    }
    bytes = message.toByteArray();
    return size > 0;
  }

  private static boolean holdsMore(byte[] message) {
    for (byte b : message) {
      if ((b > ' ' && b != DEL) || b < 0) {
        return true;
      }
    }
    return false;
  }

  /** The message with its frame; only its beginning when it is too long. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes the message has. */
  public long size() {
    return size;
  }

  /** Its number, from 1. */
  public int number() {
    return number;
  }

  /** Whether it is longer than allowed. */
  public boolean isLong() {
    return size > maxMessage;
  }
}
