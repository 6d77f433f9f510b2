package dateline.ingest.wire.mail;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the text of a message among its parts. */
final class MailParts {
  private static final int MAX_DEPTH = 20;
  private static final int MOST_PARTS = 500;

  /** Kinds whose parts are one text in several forms, or a text and what it shows. */
  private static final Set<String> ONE_TEXT = Set.of("multipart/alternative", "multipart/related");

  private final String source;
  private final @Nullable Charset told;
  private final List<String> warnings = new ArrayList<>();
  private int parts;
  private List<MailText> enclosed = List.of();
  private List<MailText> texts = List.of();

  private MailParts(String source, @Nullable Charset told) {
    this.source = source;
    this.told = told;
  }

  /**
   * Reads the parts of a message.
   *
   * @param source the message, a byte a character
   * @param headers its headers
   * @param told the encoding of parts that name none; null when nobody tells
   */
  static MailParts of(String source, MailHeaders headers, @Nullable Charset told) {
    MailParts found = new MailParts(source, told);
    List<MailText> own = found.part(headers, source.length(), 0);
    if (!own.isEmpty() && !found.enclosed.isEmpty()) {
      found.warn("attachment: message/rfc822 is left out");
    }
    // Who forwards a story without a word of their own sends that story.
    found.texts = own.isEmpty() ? found.enclosed : own;
    return found;
  }

  private List<MailText> part(MailHeaders headers, int to, int depth) {
    ContentType type = ContentType.of(headers.raw("content-type"));
    String boundary = type.boundary();
    if (++parts > MOST_PARTS || depth > MAX_DEPTH) {
      warn("parts: more of them, or deeper in one another, than a mail has; the rest is left out");
      return List.of();
    }
    if (boundary != null) {
      List<List<MailText>> inner = multipart(boundary, headers.end(), to, depth);
      return ONE_TEXT.contains(type.type())
          ? best(inner)
          : inner.stream().flatMap(List::stream).toList();
    }
    if (type.type().equals("message/rfc822")) {
      List<MailText> message = part(new MailHeaders(source, headers.end(), to), to, depth + 1);
      enclosed = enclosed.isEmpty() ? message : enclosed;
      return List.of();
    }
    return leaf(headers, type, to);
  }

  /** The form that is plain text, else the first that is a text at all. */
  private static List<MailText> best(List<List<MailText>> forms) {
    List<MailText> best = List.of();
    for (List<MailText> form : forms) {
      if (!form.isEmpty() && form.stream().noneMatch(MailText::html)) {
        return form;
      }
      best = best.isEmpty() ? form : best;
    }
    return best;
  }

  /** The texts of each part. */
  private List<List<MailText>> multipart(String boundary, int from, int to, int depth) {
    List<List<MailText>> found = new ArrayList<>();
    String line = "--" + boundary;
    int begin = -1;
    int at = from;
    while (at < to) {
      int end = MailHeaders.lineEnd(source, at, to);
      if (source.startsWith(line, at) && isBoundary(at + line.length(), end)) {
        if (begin >= 0) {
          found.add(part(new MailHeaders(source, begin, at), at, depth + 1));
        }
        begin = end + 1;
        if (source.startsWith("--", at + line.length())) {
          return found;
        }
      }
      at = end + 1;
    }
    if (begin >= 0 && begin < to) {
      warn("parts: the last one is not closed");
      found.add(part(new MailHeaders(source, begin, to), to, depth + 1));
    }
    return found;
  }

  private boolean isBoundary(int from, int end) {
    String rest = source.substring(Math.min(from, end), end).strip();
    return rest.isEmpty() || rest.equals("--");
  }

  private List<MailText> leaf(MailHeaders headers, ContentType type, int to) {
    String disposition = headers.raw("content-disposition");
    boolean attached =
        disposition != null
            && disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    boolean html = type.type().equals("text/html");
    boolean text = html || type.type().equals("text/plain") || type.type().equals("text");
    if (attached || !text) {
      String name = EncodedWords.decode(nameOf(type, disposition), told);
      warn("attachment: " + (name == null ? type.type() : name) + " is left out");
      return List.of();
    }
    String body = source.substring(Math.min(headers.end(), to), to);
    byte[] bytes = TransferEncoding.decode(body, headers.raw("content-transfer-encoding"));
    String read = MailCharset.decode(bytes, type.parameter("charset"), told);
    if (read.isBlank()) {
      return List.of();
    }
    boolean flowed = !html && "flowed".equalsIgnoreCase(type.parameter("format"));
    return List.of(
        new MailText(
            html,
            flowed
                ? FlowedText.unwrapped(read, "yes".equalsIgnoreCase(type.parameter("delsp")))
                : read));
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

  /** The texts that make up the story, in their order; empty when there are none. */
  List<MailText> texts() {
    return List.copyOf(texts);
  }

  /** What was left out. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
