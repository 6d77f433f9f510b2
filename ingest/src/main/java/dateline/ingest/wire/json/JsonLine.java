package dateline.ingest.wire.json;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.jsontree.JsonItems;
import dateline.ingest.wire.jsontree.JsonValue;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.charset.DecodedText;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.ingest.wire.reading.time.InternetDate;
import dateline.ingest.wire.reading.time.WireTime;
import dateline.model.Article;
import dateline.model.Reason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Turns one line of JSON Lines into a story. */
final class JsonLine {
  /** A story is flat; what an agency nests besides, it does not nest deeper. */
  private static final int MAX_DEPTH = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(1_000)
                  .maxNameLength(10_000)
                  .build())
          .build();

  private final WireDefaults defaults;

  JsonLine(WireDefaults defaults) {
    this.defaults = defaults;
  }

  /** Decodes a line; never throws. */
  WireItem decode(byte[] line, long number) {
    JsonValue.Members plain = JsonItems.plainObject(line).orElse(null);
    if (plain != null) {
      JsonStory story = new JsonStory();
      story.read(plain);
      return told(story, line, number);
    }
    DecodedText decoded = DecodedText.of(line, defaults.charset());
    if (decoded.fault() != null) {
      return WireItem.Rejected.of(Reason.ENCODING, "line " + number + ": " + decoded.fault(), line);
    }
    JsonStory story = new JsonStory();
    if (decoded.warning() != null) {
      story.warn(decoded.warning());
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), decoded.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return malformed(number, parser, "a JSON object is wanted", line);
      }
      story.read(parser);
      if (parser.nextToken() != null) {
        return malformed(number, parser, "more after the object; only one is allowed", line);
      }
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      return WireItem.Rejected.of(
          Reason.MALFORMED,
          "line %d, column %d: %s".formatted(number, column, plain(e.getOriginalMessage())),
          line);
    }
    return told(story, line, number);
  }

  /** Without what the parser says about its own settings. */
  private static String plain(String message) {
    int start = message.indexOf(" (start marker at");
    return start < 0 ? message : message.substring(0, start);
  }

  private WireItem told(JsonStory story, byte[] line, long number) {
    if (story.fault() != null) {
      return WireItem.Rejected.of(Reason.MALFORMED, "line " + number + ": " + story.fault(), line);
    }
    return story(story, line, number);
  }

  private WireItem story(JsonStory found, byte[] line, long number) {
    List<String> warnings = new ArrayList<>(found.warnings());
    String headline = Prose.line(found.value("title"));
    String text = found.value("text");
    String body = text == null ? "" : Prose.paragraphs(text);
    String id = Prose.line(found.value("id"));
    if (body.isEmpty()) {
      if (headline == null && id == null) {
        return WireItem.Rejected.of(
            Reason.INCOMPLETE, "line " + number + ": none of id, title and text", line);
      }
      // What an agency has given an id is kept: its next version may bring the text.
      warnings.add(
          headline == null
              ? "text: none, and no title"
              : "text: none, the story is only a headline");
    }
    Article.Builder article =
        Identity.unknown()
            .setHeadline(headline)
            .setBody(body)
            .setDateline(DatelineLine.ofBody(body))
            .setLanguage(Prose.line(found.value("language")))
            .setCredit(Prose.line(found.value("source")));
    date(found.value("date"), article, warnings);
    Embargo.hold(article, false, defaults.zone(), warnings::add);
    Article whole = Identity.complete(article, id, Prose.line(found.value("source")), defaults);
    return new WireItem.Story(whole, warnings, ByteBuffer.wrap(line));
  }

  private void date(@Nullable String date, Article.Builder article, List<String> warnings) {
    if (date != null) {
      WireTime time = InternetDate.parse(date, defaults.zone());
      article.setFirstCreated(time.time()).setVersionCreated(time.time());
      if (time.problem() != null) {
        warnings.add("date: " + time.problem());
      }
    }
  }

  private static WireItem malformed(long number, JsonParser parser, String message, byte[] line) {
    return WireItem.Rejected.of(
        Reason.MALFORMED,
        "line %d, column %d: %s"
            .formatted(number, parser.currentTokenLocation().getColumnNr(), message),
        line);
  }
}
