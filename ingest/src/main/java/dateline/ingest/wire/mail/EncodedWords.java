package dateline.ingest.wire.mail;

import dateline.ingest.wire.reading.prose.Prose;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes the words of a header that are not ASCII: RFC 2047, and bytes that are as they are. */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*\\s]{1,40})(?:\\*[^?\\s]{0,20})?\\?([BbQq])\\?([^?]{0,2000})\\?=");

  /** More than any header has; each of them, and what stands between, may take time to read. */
  private static final int MOST_WORDS = 500;

  private EncodedWords() {}

  /**
   * Decodes a header.
   *
   * @param header the value, a byte a character
   * @param told the encoding of bytes that are as they are; null when nobody tells
   * @return the text on one line; null when there is none
   */
  static @Nullable String decode(String header, @Nullable Charset told) {
    StringBuilder text = new StringBuilder(header.length());
    ByteArrayOutputStream run = new ByteArrayOutputStream();
    String charset = "";
    int at = 0;
    Matcher word = WORD.matcher(header);
    for (int words = 0; words < MOST_WORDS && word.find(); words++) {
      String between = header.substring(at, word.start());
      boolean adjacent = run.size() > 0 && between.isBlank();
      // A character may begin in one word and end in the next.
      if (!adjacent || !charset.equalsIgnoreCase(word.group(1))) {
        flush(run, charset, text);
      }
      if (!adjacent) {
        text.append(plain(between, told));
      }
      charset = word.group(1);
      run.writeBytes(bytes(word.group(2), word.group(3)));
      at = word.end();
    }
    flush(run, charset, text);
    text.append(plain(header.substring(at), told));
    return Prose.line(text.toString());
  }

  private static void flush(ByteArrayOutputStream run, String charset, StringBuilder text) {
    if (run.size() > 0) {
      text.append(MailCharset.decode(run.toByteArray(), charset, null));
      run.reset();
    }
  }

  private static String plain(String raw, @Nullable Charset told) {
    return MailCharset.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null, told);
  }

  private static byte[] bytes(String encoding, String word) {
    return encoding.equalsIgnoreCase("B")
        ? TransferEncoding.base64(word)
        : TransferEncoding.quotedPrintable(word.replace('_', ' '));
  }
}
