package dateline.ingest.wire.mail;

import dateline.ingest.wire.reading.charset.CharsetNames;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The header lines of a message or of a part of one, unfolded. */
final class MailHeaders {
  private static final int LONGEST_NAME = 80;

  private record Header(String name, StringBuilder value) {}

  private final List<Header> headers = new ArrayList<>();
  private final int end;

  /**
   * Reads the lines from one position to the first blank one.
   *
   * @param source the message, a byte a character
   */
  MailHeaders(String source, int from, int to) {
    int at = from;
    while (at < to) {
      int lineEnd = lineEnd(source, at, to);
      int next = Math.min(to, lineEnd + 1);
      String line = source.substring(at, trimmed(source, at, lineEnd));
      if (line.isEmpty()) {
        at = next;
        break;
      }
      if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && !headers.isEmpty()) {
        headers.get(headers.size() - 1).value.append(' ').append(line.strip());
      } else if (!add(line) && !line.startsWith("From ")) {
        // The text begins without a blank line before it.
        break;
      }
      at = next;
    }
    this.end = at;
  }

  private MailHeaders(MailHeaders first, MailHeaders other) {
    headers.addAll(first.headers);
    headers.addAll(other.headers);
    this.end = other.end;
  }

  /** These, of which the ones that a message within has as well are its own; the id stays. */
  MailHeaders with(MailHeaders within) {
    MailHeaders inner = new MailHeaders(within, this);
    inner.headers.removeIf(header -> header.name.equals("message-id"));
    this.headers.stream()
        .filter(header -> header.name.equals("message-id"))
        .findFirst()
        .ifPresent(inner.headers::add);
    return inner;
  }

  private boolean add(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_NAME || !isName(line, colon)) {
      return false;
    }
    String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    headers.add(new Header(name, new StringBuilder(line.substring(colon + 1).strip())));
    return true;
  }

  /** A name has no blanks, but some put one before the colon. */
  private static boolean isName(String line, int colon) {
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      boolean blankBeforeColon = c == ' ' && line.substring(i, colon).isBlank();
      if ((c <= ' ' || c > '~') && !blankBeforeColon) {
        return false;
      }
    }
    return true;
  }

  static int lineEnd(String source, int from, int to) {
    int end = source.indexOf('\n', from);
    return end < 0 || end > to ? to : end;
  }

  private static int trimmed(String source, int from, int end) {
    return end > from && source.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** Where the body begins. */
  int end() {
    return end;
  }

  /** The value of the first header of that name in lower case, as sent; null when there is none. */
  @Nullable String raw(String name) {
    for (Header header : headers) {
      if (header.name.equals(name)) {
        return header.value.toString();
      }
    }
    return null;
  }

  /**
   * The value as text, its encoded words decoded; null when there is none or it is empty.
   *
   * @param told the encoding of bytes of which the message names none; null when nobody tells
   */
  @Nullable String text(String name, @Nullable Charset told) {
    String raw = raw(name);
    if (raw == null) {
      return null;
    }
    // Who writes bytes into a header writes them as in the text below.
    String below = ContentType.of(raw("content-type")).parameter("charset");
    Charset named = below == null ? null : CharsetNames.meant(below);
    boolean tells = named != null && !named.equals(StandardCharsets.UTF_8);
    return EncodedWords.decode(raw, tells ? named : told);
  }
}
