package dateline.ingest.wire.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Undoes what carries bytes through lines of ASCII; what is broken is read as far as it goes. */
final class TransferEncoding {
  private TransferEncoding() {}

  /**
   * The bytes of a body.
   *
   * @param body as sent, a byte a character
   * @param encoding as the header names it; null when it names none
   */
  static byte[] decode(String body, @Nullable String encoding) {
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  static byte[] base64(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length() && text.charAt(i) != '='; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
      }
    }
    // One digit alone says nothing.
    if (digits.length() % 4 == 1) {
      digits.setLength(digits.length() - 1);
    }
    return Base64.getDecoder().decode(digits.toString());
  }

  private static boolean isDigit(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }

  static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '=') {
        bytes.write(c);
        at++;
        continue;
      }
      int high = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
      int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
      if (high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        at += 3;
      } else {
        int next = softBreak(text, at + 1);
        if (next < 0) {
          bytes.write('=');
        }
        at = next < 0 ? at + 1 : next;
      }
    }
    return bytes.toByteArray();
  }

  /** Where the next line begins, when nothing but blanks stands before its end; else -1. */
  private static int softBreak(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    return at == text.length() ? at : text.charAt(at) == '\n' ? at + 1 : -1;
  }
}
