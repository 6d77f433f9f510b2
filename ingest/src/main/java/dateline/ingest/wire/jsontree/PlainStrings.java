package dateline.ingest.wire.jsontree;

import static dateline.ingest.wire.reading.bytes.EightBytes.HIGH;

import dateline.ingest.wire.reading.bytes.EightBytes;
import java.nio.charset.StandardCharsets;

/**
 * Reads the strings of JSON from UTF-8. Runs of plain ASCII go eight bytes at a time; broken UTF-8
 * and unknown escapes are {@link NotPlain}.
 */
final class PlainStrings {
  private final byte[] bytes;
  private final boolean controls;
  private final TextBuffer text;
  private int end;

  /**
   * @param controls whether control characters may stand in a string as they are
   */
  PlainStrings(byte[] bytes, boolean controls) {
    this.bytes = bytes;
    this.controls = controls;
    // Most often what is left of the item holds one long string.
    this.text = new TextBuffer(bytes.length);
  }

  /** The string that begins behind a quote. */
  String read(int from) {
    int at = plainEnd(from);
    if (at < bytes.length && bytes[at] == '"') {
      end = at + 1;
      return at == from ? "" : new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }
    text.clear();
    text.ascii(bytes, from, at);
    while (at < bytes.length && bytes[at] != '"') {
      at = special(at);
      int run = plainEnd(at);
      text.ascii(bytes, at, run);
      at = run;
    }
    if (at >= bytes.length) {
      throw new NotPlain();
    }
    end = at + 1;
    return text.toString();
  }

  /** Behind the last quote of the string read last. */
  int end() {
    return end;
  }

  /** Where the first byte stands that is no plain character of a string. */
  private int plainEnd(int from) {
    int at = from;
    int last = bytes.length - 8;
    while (at <= last) {
      long odd = odd(EightBytes.at(bytes, at));
      if (odd != 0) {
        return at + EightBytes.first(odd);
      }
      at += 8;
    }
    while (at < bytes.length && isPlain(bytes[at])) {
      at++;
    }
    return at;
  }

  /**
   * The highest bit of each of eight bytes that is a quote, a backslash, a control character, or
   * beyond ASCII. Of those above the first one some may be set that are none.
   */
  private static long odd(long eight) {
    return (eight
            | EightBytes.is(eight, '"')
            | EightBytes.is(eight, '\\')
            | EightBytes.isControl(eight))
        & HIGH;
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\' && b != 0x7F;
  }

  /** Reads what is not plain; returns where the string goes on. */
  private int special(int at) {
    byte b = bytes[at];
    if (b == '\\') {
      return escape(at + 1);
    }
    if (b >= 0) {
      if (!controls) {
        throw new NotPlain();
      }
      text.append(b);
      return at + 1;
    }
    return beyondAscii(at, b & 0xFF);
  }

  private int escape(int at) {
    if (at >= bytes.length) {
      throw new NotPlain();
    }
    byte b = bytes[at];
    if (b == 'u') {
      int code = 0;
      for (int i = at + 1; i <= at + 4; i++) {
        int digit = i < bytes.length && bytes[i] >= 0 ? Character.digit(bytes[i], 16) : -1;
        if (digit < 0) {
          throw new NotPlain();
        }
        code = code * 16 + digit;
      }
      text.append(code);
      return at + 5;
    }
    text.append(
        switch (b) {
          case 'n' -> '\n';
          case 't' -> '\t';
          case 'r' -> '\r';
          case 'b' -> '\b';
          case 'f' -> '\f';
          case '"', '\\', '/' -> (char) b;
          default -> throw new NotPlain();
        });
    return at + 1;
  }

  private int beyondAscii(int at, int first) {
    if (first >= 0xC2 && first < 0xE0) {
      text.append(((first & 0x1F) << 6) | following(at + 1));
      return at + 2;
    }
    if (first >= 0xE0 && first < 0xF0) {
      int code = ((first & 0xF) << 12) | (following(at + 1) << 6) | following(at + 2);
      if (code < 0x800 || Character.isSurrogate((char) code)) {
        throw new NotPlain();
      }
      text.append(code);
      return at + 3;
    }
    if (first >= 0xF0 && first < 0xF5) {
      int code =
          ((first & 7) << 18)
              | (following(at + 1) << 12)
              | (following(at + 2) << 6)
              | following(at + 3);
      if (!Character.isSupplementaryCodePoint(code)) {
        throw new NotPlain();
      }
      text.append(code);
      return at + 4;
    }
    throw new NotPlain();
  }

  private int following(int at) {
    if (at >= bytes.length || (bytes[at] & 0xC0) != 0x80) {
      throw new NotPlain();
    }
    return bytes[at] & 0x3F;
  }
}
