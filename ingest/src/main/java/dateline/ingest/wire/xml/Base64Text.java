package dateline.ingest.wire.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A text in UTF-8 that stands in base64 within XML. */
public final class Base64Text {
  private Base64Text() {}

  /** The text; null if the data are not the base64 of one. */
  public static @Nullable String decode(String data) {
    try {
      byte[] bytes = Base64.getDecoder().decode(data.replaceAll("\\s", ""));
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return null;
    }
  }
}
