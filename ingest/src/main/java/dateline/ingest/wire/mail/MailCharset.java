package dateline.ingest.wire.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads bytes of a message in the encoding that it names, or the one that they really have. */
final class MailCharset {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private MailCharset() {}

  /**
   * Reads the bytes; what is broken becomes a replacement character.
   *
   * @param name the encoding as the message names it; null when it names none
   */
  static String decode(byte[] bytes, @Nullable String name) {
    Charset named = known(name);
    boolean single = named == null || named.name().startsWith("ISO-8859-1");
    if (named != null && !single && !named.equals(StandardCharsets.US_ASCII)) {
      return new String(bytes, named);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      Charset wide = named == null || named.equals(StandardCharsets.US_ASCII) ? null : named;
      boolean latin = wide == null || wide.equals(StandardCharsets.ISO_8859_1);
      return new String(bytes, latin ? WINDOWS_1252 : wide);
    }
  }

  private static @Nullable Charset known(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = name.strip().toLowerCase(Locale.ROOT);
    try {
      return plain.equals("utf8") ? StandardCharsets.UTF_8 : Charset.forName(plain);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
