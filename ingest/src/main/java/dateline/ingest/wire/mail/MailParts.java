package dateline.ingest.wire.mail;

import dateline.ingest.wire.markup.Html;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the text of a message among its parts. */
final class MailParts {
  private static final int MAX_DEPTH = 20;
  private static final int MOST_PARTS = 500;
  private static final int LONGEST_COVER = 600;
  private static final int LONGEST_STUB = 300;

  /** Who sends a story as a file says so. */
  private static final Pattern ATTACHED =
      Pattern.compile(
          "attach|enclosed|anbei|anhang|angehängt|beigefügt|ci-joint|pièce jointe|en annexe|adjunt"
              + "|allegat|em anexo|bijlage|bijgevoegd|bifog|vedlagt|vedlegg|во вложении|прилага",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Kinds whose parts are one text in several forms, or a text and what it shows. */
  private static final Set<String> ONE_TEXT = Set.of("multipart/alternative", "multipart/related");

  private final String source;
  private final @Nullable Charset told;
  private final List<String> warnings = new ArrayList<>();
  private int parts;
  private List<MailText> enclosed = List.of();
  private @Nullable MailHeaders enclosedHeaders;
  private boolean forwards;
  private final List<MailText> attachments = new ArrayList<>();
  private final List<String> attachmentNames = new ArrayList<>();
  private List<MailText> cover = List.of();
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
    int written = length(own);
    // Who forwards a story with hardly a word of their own sends that story.
    found.forwards = written <= LONGEST_COVER && length(found.enclosed) > 2 * written;
    found.texts = found.forwards ? found.enclosed : own;
    found.cover = found.forwards ? own : List.of();
    if (!found.forwards && !found.enclosed.isEmpty()) {
      found.warn("attachment: message/rfc822 is left out");
    }
    found.chooseAttachments();
    return found;
  }

  /** A text that is attached is the story where there is none, or none but a note about it. */
  private void chooseAttachments() {
    int attached = length(attachments);
    int written = length(texts);
    boolean covered =
        written <= LONGEST_COVER
            && attached > 2 * written
            && texts.stream().anyMatch(text -> ATTACHED.matcher(text.text()).find());
    if (attached > 0 && (texts.isEmpty() || covered)) {
      cover = texts;
      texts = List.copyOf(attachments);
    } else {
      attachmentNames.forEach(name -> warn("attachment: " + name + " is left out"));
    }
  }

  private static int length(List<MailText> texts) {
    return texts.stream().mapToInt(text -> text.text().strip().length()).sum();
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
      MailHeaders inner = new MailHeaders(source, headers.end(), to);
      List<MailText> message = part(inner, to, depth + 1);
      if (enclosed.isEmpty()) {
        enclosed = message;
        enclosedHeaders = inner;
      }
      return List.of();
    }
    return leaf(headers, type, to);
  }

  /** The form that is plain text, unless it only says where the other is; else the first one. */
  private static List<MailText> best(List<List<MailText>> forms) {
    List<MailText> plain = List.of();
    List<MailText> other = List.of();
    for (List<MailText> form : forms) {
      if (form.stream().noneMatch(MailText::html)) {
        plain = plain.isEmpty() ? form : plain;
      } else {
        other = other.isEmpty() ? form : other;
      }
    }
    boolean stub = length(plain) <= LONGEST_STUB && 4 * length(plain) < readLength(other);
    return plain.isEmpty() || stub ? other : plain;
  }

  private static int readLength(List<MailText> texts) {
    return texts.stream().mapToInt(text -> Html.read(text.text()).paragraphs().length()).sum();
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
      String name = nameOf(type, disposition);
      if (attached && (text || isTextFile(type, name))) {
        List<MailText> read = text(headers, type, html, to);
        attachments.addAll(read);
        attachmentNames.addAll(Collections.nCopies(read.size(), name == null ? type.type() : name));
      } else {
        warn("attachment: " + (name == null ? type.type() : name) + " is left out");
      }
      return List.of();
    }
    return text(headers, type, html, to);
  }

  private static boolean isTextFile(ContentType type, @Nullable String name) {
    return type.type().equals("application/octet-stream")
        && name != null
        && name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private List<MailText> text(MailHeaders headers, ContentType type, boolean html, int to) {
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

  private @Nullable String nameOf(ContentType type, @Nullable String disposition) {
    String name = disposition == null ? null : ContentType.of(disposition).parameter("filename");
    String other = name == null ? type.parameter("name") : name;
    return other == null ? null : isDecoded(other) ? other : EncodedWords.decode(other, told);
  }

  /** A name of RFC 2231 has been decoded; others are bytes. */
  private static boolean isDecoded(String name) {
    return name.chars().anyMatch(c -> c > 0xFF);
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

  /** What is said above texts that are attached; empty when nothing is. */
  List<MailText> cover() {
    return List.copyOf(cover);
  }

  /** The headers of the message that is the story, where another one encloses it; else null. */
  @Nullable MailHeaders enclosedHeaders() {
    return forwards ? enclosedHeaders : null;
  }

  /** What was left out. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
