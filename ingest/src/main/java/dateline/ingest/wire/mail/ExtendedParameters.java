package dateline.ingest.wire.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a header that are in pieces or not in ASCII (RFC 2231): {@code
 * filename*0*=UTF-8''F%C3%A4; filename*1=hre.txt}.
 */
final class ExtendedParameters {
  private static final Pattern NAME = Pattern.compile("([^*]+)\\*(?:(\\d{1,3})(\\*)?)?");
  private static final Pattern LABELLED = Pattern.compile("([^']{0,40})'[^']{0,40}'(.*)");

  private ExtendedParameters() {}

  private record Piece(String value, boolean encoded) {}

  /** Adds to the parameters, by their names in lower case, those that are made of others. */
  static void join(Map<String, String> parameters) {
    Map<String, Map<Integer, Piece>> whole = new TreeMap<>();
    parameters.forEach(
        (name, value) -> {
          Matcher piece = NAME.matcher(name);
          if (piece.matches()) {
            String number = piece.group(2);
            whole
                .computeIfAbsent(piece.group(1), key -> new TreeMap<>())
                .put(
                    number == null ? 0 : Integer.parseInt(number),
                    new Piece(value, number == null || piece.group(3) != null));
          }
        });
    whole.forEach((name, pieces) -> parameters.put(name, joined(pieces)));
  }

  private static String joined(Map<Integer, Piece> pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = null;
    for (Map.Entry<Integer, Piece> entry : pieces.entrySet()) {
      String value = entry.getValue().value();
      if (entry.getValue().encoded()) {
        Matcher labelled = LABELLED.matcher(value);
        if (charset == null && labelled.matches()) {
          charset = labelled.group(1);
          value = labelled.group(2);
        }
        bytes.writeBytes(unescaped(value));
      } else {
        bytes.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return read(bytes.toByteArray(), charset);
  }

  private static String read(byte[] bytes, @Nullable String charset) {
    return MailCharset.decode(bytes, charset, null);
  }

  private static byte[] unescaped(String value) {
    return TransferEncoding.quotedPrintable(value.replace("=", "=3D").replace('%', '='));
  }
}
