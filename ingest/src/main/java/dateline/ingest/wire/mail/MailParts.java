package dateline.ingest.wire.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the text of a message among its parts. */
final class MailParts {
  private static final int MAX_DEPTH = 20;
  private static final int MOST_PARTS = 500;

  private final String source;
  private final List<String> warnings = new ArrayList<>();
  private int parts;
  private @Nullable String plain;
  private @Nullable String html;

  private MailParts(String source) {
    this.source = source;
  }

  /**
   * Reads the parts of a message.
   *
   * @param source the message, a byte a character
   * @param headers its headers
   */
  static MailParts of(String source, MailHeaders headers) {
    MailParts found = new MailParts(source);
    found.part(headers, source.length(), 0);
    return found;
  }

  private void part(MailHeaders headers, int to, int depth) {
    ContentType type = ContentType.of(headers.raw("content-type"));
    String boundary = type.boundary();
    if (++parts > MOST_PARTS || depth > MAX_DEPTH) {
      warn("parts: more of them, or deeper in one another, than a mail has; the rest is left out");
    } else if (boundary != null) {
      multipart(boundary, headers.end(), to, depth);
    } else if (type.type().equals("message/rfc822")) {
      part(new MailHeaders(source, headers.end(), to), to, depth + 1);
    } else {
      leaf(headers, type, to);
    }
  }

  private void multipart(String boundary, int from, int to, int depth) {
    String line = "--" + boundary;
    int begin = -1;
    int at = from;
    while (at < to) {
      int end = MailHeaders.lineEnd(source, at, to);
      if (source.startsWith(line, at) && isBoundary(at + line.length(), end)) {
        if (begin >= 0) {
          part(new MailHeaders(source, begin, at), at, depth + 1);
        }
        begin = end + 1;
        if (source.startsWith("--", at + line.length())) {
          return;
        }
      }
      at = end + 1;
    }
    if (begin >= 0 && begin < to) {
      warn("parts: the last one is not closed");
      part(new MailHeaders(source, begin, to), to, depth + 1);
    }
  }

  private boolean isBoundary(int from, int end) {
    String rest = source.substring(Math.min(from, end), end).strip();
    return rest.isEmpty() || rest.equals("--");
  }

  private void leaf(MailHeaders headers, ContentType type, int to) {
    String disposition = headers.raw("content-disposition");
    boolean attached =
        disposition != null
            && disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    boolean html = type.type().equals("text/html");
    boolean text = html || type.type().equals("text/plain") || type.type().equals("text");
    if (attached || !text) {
      String name = EncodedWords.decode(nameOf(type, disposition));
      warn("attachment: " + (name == null ? type.type() : name) + " is left out");
      return;
    }
    if (html ? this.html != null : plain != null) {
      return;
    }
    String body = source.substring(Math.min(headers.end(), to), to);
    byte[] bytes = TransferEncoding.decode(body, headers.raw("content-transfer-encoding"));
    String read = MailCharset.decode(bytes, type.parameter("charset"));
    if (read.isBlank()) {
      return;
    }
    if (html) {
      this.html = read;
    } else if ("flowed".equalsIgnoreCase(type.parameter("format"))) {
      plain = FlowedText.unwrapped(read, "yes".equalsIgnoreCase(type.parameter("delsp")));
    } else {
      plain = read;
    }
  }

  private static String nameOf(ContentType type, @Nullable String disposition) {
    String name = disposition == null ? null : ContentType.of(disposition).parameter("filename");
    String other = type.parameter("name");
    return name != null ? name : other == null ? "" : other;
  }

  private void warn(String warning) {
    if (warnings.size() < 10 && !warnings.contains(warning)) {
      warnings.add(warning);
    }
  }

  /** The first plain text; null when there is none. */
  @Nullable String plain() {
    return plain;
  }

  /** The first text in HTML; null when there is none. */
  @Nullable String html() {
    return html;
  }

  /** What was left out. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
