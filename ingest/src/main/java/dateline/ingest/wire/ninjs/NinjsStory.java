package dateline.ingest.wire.ninjs;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.jsontree.JsonItem;
import dateline.ingest.wire.jsontree.JsonValue;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.article.NewsStatus;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.opening.Byline;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns one ninjs item into a story. */
final class NinjsStory {
  private static final List<String> NO_NEWS = List.of("event", "planning", "component");
  private static final Pattern URGENCY = Pattern.compile("[1-9](?:\\.0+)?");
  private static final Set<String> TEXT = Set.of("text", "newsitem");

  private final WireDefaults defaults;

  NinjsStory(WireDefaults defaults) {
    this.defaults = defaults;
  }

  /**
   * Decodes an item; never throws.
   *
   * @param within the item as it came, which this one is or is part of
   */
  WireItem decode(JsonValue value, JsonItem within) {
    ByteBuffer bytes = within.bytesOf(value);
    if (!(value instanceof JsonValue.Members)) {
      String message = value.kind() + " where a ninjs object is wanted";
      return rejected(Reason.MALFORMED, message, within, bytes);
    }
    Fields item = new Fields(value);
    String type = item.line("type");
    String kind = type == null ? "text" : type.toLowerCase(Locale.ROOT);
    if (NO_NEWS.contains(kind)) {
      String message = "type: '" + kind + "' (allowed: news, which is none of " + NO_NEWS + ")";
      return rejected(Reason.INCOMPLETE, message, within, bytes);
    }
    String guid = item.line("uri", "guid");
    if (guid == null) {
      return rejected(Reason.INCOMPLETE, "uri: missing", within, bytes);
    }
    NinjsCopy copy = NinjsCopy.of(item);
    Status status = status(item);
    String headline = headline(item, copy);
    boolean empty =
        headline == null
            && copy.summary() == null
            && copy.body().isEmpty()
            && copy.captions().isEmpty();
    if (empty && status == Status.USABLE) {
      return rejected(Reason.INCOMPLETE, "there is neither a headline nor a text", within, bytes);
    }
    if (!TEXT.contains(kind)) {
      item.warn("type: '" + kind + "', not a text");
    }
    Article article = article(item, guid, headline, copy, status);
    List<String> warnings = item.warnings();
    if (!within.warnings().isEmpty()) {
      warnings = new ArrayList<>(within.warnings());
      warnings.addAll(item.warnings());
    }
    return new WireItem.Story(article, warnings, bytes);
  }

  private Article article(
      Fields item, String guid, @Nullable String headline, NinjsCopy copy, Status status) {
    String version = item.line("version");
    String credit = item.line("creditline");
    String dateline = DatelineLine.ofBody(copy.body());
    String byline = byline(item);
    Article.Builder article =
        Identity.unknown()
            .setVersion(version == null ? "" : version)
            .setStatus(status)
            .setUrgency(urgency(item))
            .setLanguage(item.line("language"))
            .setSlugline(item.line("slugline", "slug"))
            .setHeadline(headline)
            .setSummary(copy.summary())
            .setByline(byline == null ? Byline.ofBody(copy.body()) : byline)
            .setDateline(dateline == null ? item.line("located") : dateline)
            .setBody(copy.body())
            .setFirstCreated(item.time(defaults.zone(), "firstcreated", "contentcreated"))
            .setVersionCreated(item.time(defaults.zone(), "versioncreated", "datetime"))
            .setEmbargoedUntil(item.time(defaults.zone(), "embargoed"))
            .setSubjects(NinjsConcepts.subjects(item))
            .setPlaces(NinjsConcepts.places(item))
            .setKeywords(names(item, "keywords", "keyword"))
            .setCaptions(copy.captions())
            .setCredit(credit == null ? infoSources(item) : credit)
            .setCopyright(item.line("copyrightnotice", "copyrightholder"))
            .setEditorialNote(item.line("ednote"));
    boolean embargoed =
        item.line("embargoed") != null || NewsStatus.isEmbargoed(item.line("pubstatus"));
    Embargo.hold(article, embargoed, defaults.zone(), item::warn);
    return Identity.complete(article, guid, null, defaults);
  }

  private static @Nullable String headline(Fields item, NinjsCopy copy) {
    if (copy.headline() != null) {
      return copy.headline();
    }
    String title = item.line("title");
    if (title != null) {
      item.warn("headline: there is none, the title is used");
    }
    return title;
  }

  private static Status status(Fields item) {
    String said = item.line("pubstatus");
    if (said == null) {
      return Status.USABLE;
    }
    Status status = NewsStatus.of(said);
    if (status == null) {
      item.warn("pubstatus: '" + said + "' (allowed: usable, withheld, canceled); read as usable");
      return Status.USABLE;
    }
    return status;
  }

  private static @Nullable Integer urgency(Fields item) {
    String said = item.line("urgency");
    if (said == null) {
      return null;
    }
    if (URGENCY.matcher(said).matches()) {
      return said.charAt(0) - '0';
    }
    item.warn("urgency: '" + said + "' (allowed: 1 to 9); left out");
    return null;
  }

  private static @Nullable String byline(Fields item) {
    String byline = item.line("byline", "by");
    return byline == null ? joined(names(item, "bylines", "authors")) : byline;
  }

  private static @Nullable String infoSources(Fields item) {
    String names = joined(names(item, "infosources", "infosource"));
    return names == null ? item.line("source") : names;
  }

  private static @Nullable String joined(List<String> names) {
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** The names in a list of names, or of objects that have one. */
  private static List<String> names(Fields item, String... keys) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonValue each : item.elements(keys)) {
      String name =
          each instanceof JsonValue.Text text
              ? Prose.line(text.text())
              : new Fields(each).line("byline", "by", "name");
      if (name != null) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static WireItem rejected(
      Reason reason, String message, JsonItem within, ByteBuffer bytes) {
    return new WireItem.Rejected(
        reason, "line " + within.line() + ": " + message, bytes, bytes.remaining());
  }
}
