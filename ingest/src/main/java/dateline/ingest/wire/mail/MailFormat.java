package dateline.ingest.wire.mail;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.bytes.Sizes;
import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.bytes.WholeInput;
import dateline.model.Article;
import dateline.model.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An e-mail (RFC 5322, MIME): its subject is the headline, its plain text the story, or the one in
 * HTML where it has no other form. Several texts are joined. Attachments are left out, and told in
 * the warnings. A mail box has one story a mail.
 */
public final class MailFormat implements WireFormat {
  private static final int MAX_BYTES = 32 << 20;
  private static final List<String> OF_MAIL =
      List.of("message-id", "received", "return-path", "delivered-to", "mime-version");

  /** What an answer quotes is no story. */
  private static final Pattern REPLY =
      Pattern.compile("(?:re|aw|sv|antw|odp|res)\\s*(?:\\[\\d+\\])?:", Pattern.CASE_INSENSITIVE);

  private static final List<String> TO_LETTERS = List.of("to", "cc", "subject", "date");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]{1,64}@[^\\s<>@]{1,250}");
  private static final List<String> OF_LETTERS = List.of("from", "subject", "date");

  private final int maxBytes;

  public MailFormat() {
    this(MAX_BYTES);
  }

  /**
   * @param maxBytes the longest mail, attachments included
   */
  public MailFormat(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public String name() {
    return "email";
  }

  /** Claims what opens with headers, some of them such as only a mail has. */
  @Override
  public boolean claims(byte[] head) {
    String source = new String(head, StandardCharsets.ISO_8859_1);
    MailHeaders headers = new MailHeaders(source, begin(head, source), source.length());
    return isLetter(headers)
        || (isMail(headers) && OF_LETTERS.stream().anyMatch(name -> headers.raw(name) != null));
  }

  /** Somebody's programs leave all out but who writes to whom. */
  private static boolean isLetter(MailHeaders headers) {
    String from = headers.raw("from");
    return from != null
        && ADDRESS.matcher(from).find()
        && TO_LETTERS.stream().anyMatch(name -> headers.raw(name) != null);
  }

  private static boolean isMail(MailHeaders headers) {
    return OF_MAIL.stream().anyMatch(name -> headers.raw(name) != null);
  }

  /** Where the headers begin: mail boxes write a line of their own above them. */
  private static int begin(byte[] bytes, String source) {
    int begin = Mailbox.begin(bytes);
    int end = source.indexOf('\n', begin);
    return source.startsWith("From ", begin) && end > 0 ? end + 1 : begin;
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    if (Mailbox.opens(input.head())) {
      decodeBox(input, out);
      return;
    }
    byte[] bytes = input.stream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      out.accept(WholeInput.reject(input, bytes, Reason.TOO_LARGE, tooLong()));
    } else {
      out.accept(item(bytes, bytes, input.defaults()));
    }
  }

  /** Each mail of a box by itself, so that a bad one hides no other. */
  private void decodeBox(WireInput input, Consumer<? super WireItem> out) throws IOException {
    Mailbox box = new Mailbox(input.stream(), maxBytes);
    for (int number = 1; box.next(); number++) {
      byte[] bytes = box.bytes();
      WireItem item =
          box.isLong()
              ? WireItem.Rejected.of(Reason.TOO_LARGE, tooLong(), bytes, box.size())
              : item(Mailbox.unquoted(bytes), bytes, input.defaults());
      out.accept(
          item instanceof WireItem.Rejected rejected
              ? new WireItem.Rejected(
                  rejected.reason(),
                  "mail " + number + ": " + rejected.message(),
                  rejected.original(),
                  rejected.originalSize())
              : item);
    }
  }

  private String tooLong() {
    return "longer than " + Sizes.print(maxBytes) + ", the most that a mail may have";
  }

  /**
   * Reads one.
   *
   * @param original the bytes as they came
   */
  private static WireItem item(byte[] bytes, byte[] original, WireDefaults defaults) {
    String other = TextBytes.otherThanText(bytes);
    if (other != null) {
      return WireItem.Rejected.of(Reason.ENCODING, other + ", not a mail", original);
    }
    String source = new String(bytes, StandardCharsets.ISO_8859_1);
    int begin = begin(bytes, source);
    if (begin == source.length()) {
      return WireItem.Rejected.of(Reason.EMPTY, "there is nothing in it", original);
    }
    MailHeaders headers = new MailHeaders(source, begin, source.length());
    boolean letter =
        Stream.concat(OF_MAIL.stream(), OF_LETTERS.stream())
            .anyMatch(name -> headers.raw(name) != null);
    if (!letter) {
      return WireItem.Rejected.of(
          Reason.MALFORMED, "line 1: there are no headers, such as From and Subject", original);
    }
    MailParts parts = MailParts.of(source, headers, defaults.charset());
    MailHeaders enclosed = parts.enclosedHeaders();
    MailHeaders story = enclosed == null ? headers : headers.with(enclosed);
    String subject = MailStory.subject(story, null, defaults.charset());
    MailCopy copy = MailCopy.of(parts, subject == null || !REPLY.matcher(subject).lookingAt());
    if (subject == null && copy.body().isEmpty()) {
      return WireItem.Rejected.of(
          Reason.INCOMPLETE, "there is neither a subject nor a text in it", original);
    }
    List<String> warnings = new ArrayList<>(parts.warnings());
    Article article = MailStory.article(story, copy, defaults, warnings);
    return new WireItem.Story(article, warnings, ByteBuffer.wrap(original));
  }
}
