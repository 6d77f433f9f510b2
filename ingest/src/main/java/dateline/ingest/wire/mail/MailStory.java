package dateline.ingest.wire.mail;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.notice.KillNotice;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.ingest.wire.reading.time.InternetDate;
import dateline.ingest.wire.reading.time.WireTime;
import dateline.model.Article;
import dateline.model.Status;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a story of a mail. */
final class MailStory {
  private static final Pattern BEFORE_SUBJECT =
      Pattern.compile(
          "^\\s*(?:(?:\\[(?:ext|external|extern|externe)\\]|(?:fwd?|wg|rv|enc|doorst)\\s*:)\\s*)++",
          Pattern.CASE_INSENSITIVE);

  private MailStory() {}

  /**
   * The story.
   *
   * @param warnings takes what had to be guessed or left out
   */
  static Article article(
      MailHeaders headers, MailCopy copy, WireDefaults defaults, List<String> warnings) {
    Charset told = defaults.charset();
    Forwarded forwarded = copy.forwarded();
    String subject = subject(headers, forwarded, told);
    String headline = subject == null ? copy.takeHeadline() : subject;
    if (headline == null) {
      warnings.add("headline: none found");
    } else if (subject == null) {
      warnings.add("headline: there is no subject, the first line of the text is used");
    }
    if (copy.body().isEmpty()) {
      warnings.add("text: none found, the story is only a headline");
    }
    List<String> notes = new ArrayList<>(copy.notes());
    boolean killed = copy.killed() || (headline != null && KillNotice.isIn(headline));
    Article.Builder article =
        Identity.unknown()
            .setStatus(killed ? Status.CANCELED : Status.USABLE)
            .setLanguage(headers.text("content-language", told))
            .setHeadline(headline)
            .setByline(copy.byline())
            .setDateline(copy.dateline())
            .setBody(copy.body())
            .setKeywords(keywords(headers.text("keywords", told)))
            .setCaptions(copy.captions())
            .setEditorialNote(notes.isEmpty() ? null : String.join("\n", notes))
            .setLinks(copy.links());
    date(article, headers.text("date", told), forwarded, defaults.zone(), warnings);
    Embargo.hold(article, false, copy.embargoes(), defaults.zone(), warnings::add);
    return Identity.complete(article, messageId(headers.text("message-id", told)), null, defaults);
  }

  /** The headline: the subject, without what gateways and programs put before it. */
  static @Nullable String subject(
      MailHeaders headers, @Nullable Forwarded forwarded, @Nullable Charset told) {
    String own = headers.text("subject", told);
    String inner = forwarded == null ? null : forwarded.header(Forwarded.Header.SUBJECT);
    String subject = inner == null ? own : inner;
    return subject == null ? null : Prose.line(BEFORE_SUBJECT.matcher(subject).replaceFirst(""));
  }

  private static void date(
      Article.Builder article,
      @Nullable String own,
      @Nullable Forwarded forwarded,
      @Nullable ZoneId zone,
      List<String> warnings) {
    String inner = forwarded == null ? null : forwarded.header(Forwarded.Header.DATE);
    WireTime sent = inner == null ? null : SentDate.parse(inner, zone);
    if (sent != null && sent.time() != null) {
      article.setVersionCreated(sent.time());
      return;
    }
    if (sent != null) {
      warnings.add("date: of the forwarded message " + sent.problem());
    }
    if (own == null) {
      warnings.add("date: there is none");
      return;
    }
    WireTime time = InternetDate.parse(own, zone);
    article.setVersionCreated(time.time());
    if (time.problem() != null) {
      warnings.add("date: " + time.problem());
    }
  }

  private static @Nullable String messageId(@Nullable String id) {
    if (id == null) {
      return null;
    }
    int from = id.indexOf('<');
    int to = id.indexOf('>', from + 1);
    return from >= 0 && to > from + 1 ? id.substring(from + 1, to).strip() : id;
  }

  private static List<String> keywords(@Nullable String header) {
    return header == null
        ? List.of()
        : Arrays.stream(header.split("[,;]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
  }
}
