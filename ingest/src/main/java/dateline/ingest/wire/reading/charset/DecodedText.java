package dateline.ingest.wire.reading.charset;

import dateline.ingest.wire.reading.bytes.TextBytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as text: by their byte order mark, else as UTF-8, else as what old wires send.
 *
 * @param text the text, without a byte order mark; empty when there is a fault
 * @param warning what had to be guessed; null when nothing
 * @param fault why it is no text; null when it is
 */
public record DecodedText(String text, @Nullable String warning, @Nullable String fault) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char LOST = '\uFFFD';

  /** Reads the bytes; never throws. */
  public static DecodedText of(byte[] bytes) {
    return of(bytes, null);
  }

  /**
   * Reads the bytes; never throws.
   *
   * @param told the charset of bytes that do not show theirs; null when nobody tells
   */
  public static DecodedText of(byte[] bytes, @Nullable Charset told) {
    String other = TextBytes.otherThanText(bytes);
    if (other != null) {
      return fault(other + ", not text");
    }
    if (TextBytes.begins(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE);
    }
    if (TextBytes.begins(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE);
    }
    String binary = ShiftedText.isIn(bytes) ? null : binary(bytes);
    return binary == null ? framed(bytes, told) : fault(binary);
  }

  /**
   * Reads bytes that a frame shows to be a message of a telex line, so that control characters are
   * no sign of anything else, or that are no whole text by themselves; never throws.
   *
   * @param told the charset of bytes that do not show theirs; null when nobody tells
   */
  public static DecodedText framed(byte[] bytes, @Nullable Charset told) {
    int from = TextBytes.utf8BomLength(bytes);
    Charset shifted = ShiftedText.charset(bytes, told);
    if (shifted != null) {
      return new DecodedText(new String(bytes, shifted), null, null);
    }
    // Far faster than a decoder that reports what is broken; that leaves a mark here.
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    return text.indexOf(LOST) < 0 || TextBytes.isUtf8(bytes, from)
        ? new DecodedText(text, null, null)
        : notUtf8(bytes, from, told);
  }

  private static DecodedText utf16(byte[] bytes, Charset charset) {
    String text = new String(bytes, 2, bytes.length - 2, charset);
    return text.indexOf(LOST) < 0
        ? new DecodedText(text, null, null)
        : new DecodedText(text, broken(charset), null);
  }

  private static String broken(Charset charset) {
    return "encoding: broken " + charset + ", some characters are lost";
  }

  private static @Nullable String binary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return "binary, not text: it contains NUL bytes";
      }
      // Framing of wires (SOH … US) is allowed, but not as the bulk of it.
      if ((b > 0 && b < ' ' && (b < '\t' || b > '\r')) || b == 0x7F) {
        controls++;
      }
    }
    return controls * 10L > bytes.length && controls > 4
        ? "binary, not text: %d of %d bytes are control characters"
            .formatted(controls, bytes.length)
        : null;
  }

  private static DecodedText notUtf8(byte[] bytes, int from, @Nullable Charset told) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == LOST).count();
    long whole = text.chars().filter(c -> c > 0x7F).count() - broken;
    if (whole > broken || from > 0) {
      // UTF-8 with a scratch, such as a file cut within a character, is not Latin.
      return new DecodedText(
          text, "encoding: UTF-8 with " + broken + " broken characters, they are lost", null);
    }
    if (told != null && !told.equals(StandardCharsets.UTF_8)) {
      String meant = new String(bytes, from, bytes.length - from, told);
      return new DecodedText(meant, meant.indexOf(LOST) < 0 ? null : broken(told), null);
    }
    Charset likely = LikelyCharset.of(bytes, from);
    if (likely != null) {
      return new DecodedText(
          new String(bytes, from, bytes.length - from, likely),
          "encoding: not UTF-8, read as " + likely + " by the look of it",
          null);
    }
    try {
      return new DecodedText(
          WINDOWS_1252
              .newDecoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString(),
          "encoding: not UTF-8, read as windows-1252",
          null);
    } catch (CharacterCodingException e) {
      return new DecodedText(
          new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1),
          "encoding: not UTF-8, read as ISO-8859-1",
          null);
    }
  }

  private static DecodedText fault(String fault) {
    return new DecodedText("", null, fault);
  }
}
