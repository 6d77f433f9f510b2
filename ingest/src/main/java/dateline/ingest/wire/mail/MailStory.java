package dateline.ingest.wire.mail;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.reading.DatelineLine;
import dateline.ingest.wire.reading.Embargo;
import dateline.ingest.wire.reading.Identity;
import dateline.ingest.wire.reading.InternetDate;
import dateline.ingest.wire.reading.KillNotice;
import dateline.ingest.wire.reading.WireTime;
import dateline.model.Article;
import dateline.model.Status;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a story of a mail. */
final class MailStory {
  private MailStory() {}

  /**
   * The story.
   *
   * @param warnings takes what had to be guessed or left out
   */
  static Article article(
      MailHeaders headers, MailCopy copy, WireDefaults defaults, List<String> warnings) {
    Charset told = defaults.charset();
    String subject = headers.text("subject", told);
    if (subject == null) {
      warnings.add("headline: none found");
    }
    if (copy.body().isEmpty()) {
      warnings.add("text: none found, the story is only a headline");
    }
    List<String> notes = new ArrayList<>(copy.notes());
    boolean killed = copy.killed() || (subject != null && KillNotice.isIn(subject));
    Article.Builder article =
        Identity.unknown()
            .setStatus(killed ? Status.CANCELED : Status.USABLE)
            .setLanguage(headers.text("content-language", told))
            .setHeadline(subject)
            .setByline(copy.byline())
            .setDateline(DatelineLine.ofBody(copy.body()))
            .setBody(copy.body())
            .setKeywords(keywords(headers.text("keywords", told)))
            .setCaptions(copy.captions())
            .setEditorialNote(notes.isEmpty() ? null : String.join("\n", notes))
            .setLinks(copy.links());
    String date = headers.text("date", told);
    if (date == null) {
      warnings.add("date: there is none");
    } else {
      WireTime time = InternetDate.parse(date, defaults.zone());
      article.setVersionCreated(time.time());
      if (time.problem() != null) {
        warnings.add("date: " + time.problem());
      }
    }
    Embargo.hold(article, false, copy.embargoes(), defaults.zone(), warnings::add);
    return Identity.complete(article, messageId(headers.text("message-id", told)), null, defaults);
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
