package dateline.ingest.wire.anpa;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.charset.DecodedText;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.ingest.wire.reading.telex.TelexParts;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns one message into a story. */
final class Message {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final WireDefaults defaults;

  Message(WireDefaults defaults) {
    this.defaults = defaults;
  }

  /** Decodes a message; never throws. */
  WireItem decode(byte[] bytes, int number) {
    DecodedText decoded = DecodedText.framed(bytes, defaults.charset());
    TelexParts parts = TelexParts.of(decoded.text());
    Heading heading = Heading.of(parts.heading());
    if (!heading.isKnown() || !parts.started()) {
      String missing = parts.started() ? "header line" : "start of text (STX)";
      return reject(Reason.MALFORMED, number, "there is no " + missing, bytes);
    }
    // The end of text stands before the closing line, or after it.
    // Some senders have the start of text behind the lines of the head.
    List<String> lines =
        new ArrayList<>(parts.heading().stream().dropWhile(line -> !line.startsWith("^")).toList());
    lines.addAll(parts.text());
    lines.addAll(parts.ending());
    Copy copy = Copy.of(lines, defaults.zone());
    if (copy.headline() == null && copy.body().isEmpty() && !copy.killed()) {
      return reject(
          Reason.INCOMPLETE, number, "there is neither a headline nor a text in it", bytes);
    }
    List<String> warnings = warnings(decoded, heading, copy);
    return new WireItem.Story(article(heading, copy, warnings), warnings, ByteBuffer.wrap(bytes));
  }

  private static List<String> warnings(DecodedText decoded, Heading heading, Copy copy) {
    List<String> warnings = new ArrayList<>();
    if (decoded.warning() != null) {
      warnings.add(decoded.warning());
    }
    if (heading.category() == null) {
      warnings.add("header: no line with priority and category found");
    }
    if (copy.headline() == null) {
      warnings.add("headline: none found");
    }
    if (copy.body().isEmpty()) {
      warnings.add("text: none found, the story is only a headline");
    }
    Filing filing = copy.filing();
    if (filing == null) {
      warnings.add("date: there is no closing line with the time");
    } else if (filing.problem() != null) {
      warnings.add("date: " + filing.problem());
    }
    return warnings;
  }

  private Article article(Heading heading, Copy copy, List<String> warnings) {
    List<String> notes = new ArrayList<>(copy.notes());
    Filing filing = copy.filing();
    Article.Builder article =
        Identity.unknown()
            .setStatus(copy.killed() ? Status.CANCELED : Status.USABLE)
            .setUrgency(heading.urgency() == null ? copy.urgency() : heading.urgency())
            .setSlugline(copy.keyword() == null ? heading.keyword() : copy.keyword())
            .setHeadline(copy.headline())
            .setByline(copy.byline())
            .setDateline(DatelineLine.ofBody(copy.body()))
            .setBody(copy.body())
            .setVersionCreated(filing == null ? null : filing.time())
            .setCredit(copy.credit())
            .setEditorialNote(notes.isEmpty() ? null : String.join("\n", notes));
    if (heading.category() != null) {
      article.setSubjects(List.of(new Subject("anpa", heading.category(), null)));
    }
    Embargo.hold(article, false, copy.embargoes(), defaults.zone(), warnings::add);
    return Identity.complete(article, guid(heading, filing), null, defaults);
  }

  /** Numbers come again after some thousand messages, so that only with the day do they tell. */
  private static @Nullable String guid(Heading heading, @Nullable Filing filing) {
    if (heading.service() == null || filing == null) {
      return null;
    }
    String day =
        filing.time() == null ? filing.line().replaceAll("\\s+", "-") : DAY.format(filing.time());
    return heading.service().toLowerCase(Locale.ROOT) + "-" + day;
  }

  private static WireItem reject(Reason reason, int number, String message, byte[] bytes) {
    return WireItem.Rejected.of(reason, "message " + number + ": " + message, bytes);
  }
}
