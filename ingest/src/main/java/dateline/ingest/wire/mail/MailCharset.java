package dateline.ingest.wire.mail;

import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.charset.CharsetNames;
import dateline.ingest.wire.reading.charset.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads bytes of a message in the encoding that it names, or the one that they really have. */
final class MailCharset {
  private MailCharset() {}

  /**
   * Reads the bytes; what is broken becomes a replacement character.
   *
   * @param name the encoding as the message names it; null when it names none
   * @param told the encoding of bytes of which the message names none; null when nobody tells
   */
  static String decode(byte[] bytes, @Nullable String name, @Nullable Charset told) {
    Charset named = name == null ? null : CharsetNames.known(name);
    if (named == null
        || named.equals(StandardCharsets.US_ASCII)
        || named.equals(StandardCharsets.UTF_8)) {
      return DecodedText.framed(bytes, told).text();
    }
    // Programs convert a text and leave the name. By chance, only two bytes a character can look
    // so.
    return isSingleByte(named) && TextBytes.isUtf8(bytes, 0)
        ? new String(bytes, StandardCharsets.UTF_8)
        : new String(bytes, CharsetNames.wider(named));
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
  }
}
