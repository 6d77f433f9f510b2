package dateline.ingest.wire.iptc7901;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.charset.DecodedText;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.notice.KillNotice;
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
    Heading heading = Heading.of(parts.heading(), parts.started());
    if (heading.service() == null && !parts.started()) {
      return reject(
          Reason.MALFORMED, number, "neither a header line nor a start of text (STX)", bytes);
    }
    List<String> lines = new ArrayList<>(parts.started() ? parts.text() : heading.copy());
    Filing filing = filing(parts, lines);
    Copy copy = Copy.of(lines);
    boolean killed = copy.killed() || KillNotice.isIn(orEmpty(heading.slugline()));
    if (copy.headline() == null && copy.body().isEmpty() && !killed) {
      return reject(
          Reason.INCOMPLETE, number, "there is neither a headline nor a text in it", bytes);
    }
    List<String> warnings = warnings(decoded, parts, heading, copy, filing);
    return new WireItem.Story(
        article(heading, copy, filing, killed, warnings), warnings, ByteBuffer.wrap(bytes));
  }

  /** The line with the time; without an end of text it is the last one of the text. */
  private @Nullable Filing filing(TelexParts parts, List<String> lines) {
    Filing after = Filing.of(parts.ending(), defaults.zone());
    if (after != null) {
      return after;
    }
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    if (last < 0 || !Filing.isLine(lines.get(last))) {
      return null;
    }
    return Filing.of(List.of(lines.remove(last)), defaults.zone());
  }

  private static List<String> warnings(
      DecodedText decoded, TelexParts parts, Heading heading, Copy copy, @Nullable Filing filing) {
    List<String> warnings = new ArrayList<>();
    if (decoded.warning() != null) {
      warnings.add(decoded.warning());
    }
    if (heading.service() == null) {
      warnings.add("header: none found, so there is neither a priority nor a number");
    }
    if (!parts.started()) {
      warnings.add("frame: no start of text (STX), the text was told by its lines");
    }
    if (copy.headline() == null) {
      String only = onlyLine(copy.body());
      warnings.add("headline: none found" + (only == null ? "" : ", the only line is used"));
    }
    if (copy.body().isEmpty()) {
      warnings.add("text: none found, the story is only a headline");
    }
    if (filing == null) {
      warnings.add("date: there is no line with day, time, month and year");
    } else if (filing.problem() != null) {
      warnings.add("date: " + filing.problem());
    }
    return warnings;
  }

  private Article article(
      Heading heading, Copy copy, @Nullable Filing filing, boolean killed, List<String> warnings) {
    List<String> notes = new ArrayList<>(copy.keywords());
    notes.addAll(copy.notes());
    Article.Builder article =
        Identity.unknown()
            .setStatus(killed ? Status.CANCELED : Status.USABLE)
            .setUrgency(heading.urgency())
            .setSlugline(heading.slugline())
            .setHeadline(copy.headline() == null ? onlyLine(copy.body()) : copy.headline())
            .setByline(copy.byline())
            .setDateline(AgencyDateline.ofBody(copy.body()))
            .setBody(copy.body())
            .setVersionCreated(filing == null ? null : filing.time())
            .setEditorialNote(notes.isEmpty() ? null : String.join("\n", notes));
    if (heading.category() != null) {
      article.setSubjects(List.of(new Subject("iptc7901", heading.category(), null)));
    }
    Embargo.hold(article, false, copy.embargoes(), defaults.zone(), warnings::add);
    return Identity.complete(article, guid(heading, filing), null, defaults);
  }

  /** Numbers begin anew each day, so that only with the day do they tell stories apart. */
  private static @Nullable String guid(Heading heading, @Nullable Filing filing) {
    if (heading.service() == null || filing == null) {
      return null;
    }
    String day =
        filing.time() == null ? filing.line().replaceAll("\\s+", "-") : DAY.format(filing.time());
    return heading.service().toLowerCase(Locale.ROOT) + heading.number() + "-" + day;
  }

  /** A flash is a line; null where the text is more. */
  private static @Nullable String onlyLine(String body) {
    return body.isEmpty() || body.length() > 200 || body.indexOf('\n') >= 0 ? null : body;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static WireItem reject(Reason reason, int number, String message, byte[] bytes) {
    return WireItem.Rejected.of(reason, "message " + number + ": " + message, bytes);
  }
}
