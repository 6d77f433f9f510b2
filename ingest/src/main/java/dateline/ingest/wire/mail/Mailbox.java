package dateline.ingest.wire.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a mail box as Unix keeps it (mbox, RFC 4155) into its mails. Each opens with a line {@code
 * From SENDER TIME}; copy that begins so has a {@code >} put before it by whoever writes the box.
 * Of a mail that is too long only the beginning is kept, and the next one is read all the same.
 */
final class Mailbox {
  /**
   * A line without the white space at its end. In this and the others only a line feed ends a line:
   * bytes of letters in UTF-8 look like other ends.
   */
  private static final Pattern ENVELOPE =
      Pattern.compile("From \\S+ .{0,60}\\d:\\d\\d.{0,60}\\b\\d{4}\\b.{0,20}", Pattern.UNIX_LINES);

  private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,80}:.*", Pattern.UNIX_LINES);
  private static final Pattern QUOTED =
      Pattern.compile("^>(>*From )", Pattern.UNIX_LINES | Pattern.MULTILINE);

  private static final int LONGEST_ENVELOPE = 300;

  /** Longer lines come in pieces; none of those asked about is as long. */
  private static final int PIECE = 8 << 10;

  private final InputStream stream;
  private final int maxMail;
  private final ByteArrayOutputStream mail = new ByteArrayOutputStream(4 << 10);
  private long size;
  private boolean afterBlank = true;

  /** How the next mail begins, which shows only when its second line is read. */
  private byte[] begun = {};

  /**
   * @param stream buffered; it is read byte by byte
   * @param maxMail the longest mail, in bytes
   */
  Mailbox(InputStream stream, int maxMail) {
    this.stream = stream;
    this.maxMail = maxMail;
  }

  /** Whether an input with these first bytes is a mail box, if only of one mail. */
  static boolean opens(byte[] head) {
    int begin = begin(head);
    int end = begin;
    while (end < head.length && end - begin < PIECE && head[end] != '\n') {
      end++;
    }
    return isEnvelope(Arrays.copyOfRange(head, begin, end));
  }

  /** Where a text begins, behind a byte order mark and blank lines, which are an accident. */
  static int begin(byte[] text) {
    boolean marked = text.length > 2 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB;
    int begin = marked ? 3 : 0;
    while (begin < text.length && text[begin] >= 0 && text[begin] <= ' ') {
      begin++;
    }
    return begin;
  }

  /** Goes to the next mail; returns false at the end. */
  boolean next() throws IOException {
    mail.reset();
    size = 0;
    keep(begun);
    begun = new byte[0];
    byte[] envelope = null;
    for (byte[] line = line(); line != null; line = line()) {
      if (size == 0 && envelope == null) {
        line = Arrays.copyOfRange(line, begin(line), line.length);
      }
      if (envelope != null && isLike(HEADER, line)) {
        if (size > 0) {
          begun = joined(envelope, line);
          return true;
        }
        keep(envelope);
        envelope = null;
      } else if (envelope != null) {
        // Copy that only looks so.
        keep(envelope);
        envelope = null;
      }
      if (afterBlank && isEnvelope(line)) {
        envelope = line;
      } else {
        keep(line);
      }
      afterBlank = isBlank(line);
    }
    if (envelope != null) {
      keep(envelope);
    }
    return size > 0;
  }

  /** The mail with its first line; only its beginning when it is too long. */
  byte[] bytes() {
    return mail.toByteArray();
  }

  /** How many bytes the mail has. */
  long size() {
    return size;
  }

  /** Whether it is longer than allowed. */
  boolean isLong() {
    return size > maxMail;
  }

  /** A mail of a box as it was sent; the same bytes where nothing in it was quoted. */
  static byte[] unquoted(byte[] mail) {
    String text = new String(mail, StandardCharsets.ISO_8859_1);
    return text.contains(">From ")
        ? QUOTED.matcher(text).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1)
        : mail;
  }

  private void keep(byte[] line) {
    int room = (int) Math.max(0, Math.min(line.length, maxMail - size));
    mail.write(line, 0, room);
    size += line.length;
  }

  /** The next line with its end, or as much of it as makes a piece; null at the end. */
  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int b;
    while (line.size() < PIECE && (b = stream.read()) >= 0) {
      line.write(b);
      if (b == '\n') {
        break;
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] two) {
    byte[] both = new byte[one.length + two.length];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }

  private static boolean isEnvelope(byte[] line) {
    int end = end(line);
    return end > 4
        && end <= LONGEST_ENVELOPE
        && line[0] == 'F'
        && line[4] == ' '
        && isLike(ENVELOPE, line);
  }

  private static boolean isLike(Pattern pattern, byte[] line) {
    return pattern.matcher(new String(line, 0, end(line), StandardCharsets.ISO_8859_1)).matches();
  }

  /** Where the white space at the end of a line begins. */
  private static int end(byte[] line) {
    int end = line.length;
    while (end > 0 && line[end - 1] >= 0 && line[end - 1] <= ' ') {
      end--;
    }
    return end;
  }

  private static boolean isBlank(byte[] line) {
    int length = line.length;
    return length == 0
        || (line[length - 1] == '\n' && (length == 1 || (length == 2 && line[0] == '\r')));
  }
}
