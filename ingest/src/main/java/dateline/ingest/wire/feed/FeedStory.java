package dateline.ingest.wire.feed;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.model.Article;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a story of an item. */
final class FeedStory {
  private final FeedItem item;
  private final FeedHead head;
  private final WireDefaults defaults;
  private final List<String> warnings = new ArrayList<>();

  FeedStory(Element item, FeedHead head, WireDefaults defaults) {
    this.item = new FeedItem(item);
    this.head = head;
    this.defaults = defaults;
  }

  /** The story; null when the item has no title, no text and no address to find either. */
  @Nullable Article article() {
    String headline = Markup.title(item.first("title", Namespaces.DC));
    String description = Markup.paragraphs(description());
    Element content = content();
    CopyText copy = content == null ? null : copy(content);
    String body = copy == null ? "" : copy.paragraphs();
    boolean described = !body.isEmpty() && !description.isEmpty() && !body.startsWith(description);
    body = body.isEmpty() ? description : body;
    List<String> links = FeedLinks.of(item, head.base().of(item.element()));
    String guid = guid(links);
    if (headline == null && body.isEmpty() && guid == null) {
      return null;
    }
    if (headline == null) {
      warnings.add("headline: none found");
    }
    if (body.isEmpty()) {
      warnings.add("text: none found");
    }
    FeedTimes times = FeedTimes.of(item, defaults.zone(), warnings);
    FeedTerms terms = FeedTerms.of(item);
    Article.Builder article =
        Identity.unknown()
            .setStatus(status())
            .setLanguage(language(content))
            .setHeadline(headline)
            .setSummary(described ? description : null)
            .setByline(byline())
            .setDateline(DatelineLine.ofBody(body))
            .setBody(body)
            .setFirstCreated(times.created())
            .setVersionCreated(times.changed())
            .setSubjects(terms.subjects())
            .setKeywords(terms.keywords())
            .setCaptions(copy == null ? List.of() : copy.captions())
            .setCredit(Markup.line(item.first("publisher", Namespaces.DC)))
            .setCopyright(copyright())
            .setLinks(links);
    Embargo.hold(article, false, defaults.zone(), warnings::add);
    return Identity.complete(article, guid, null, defaults);
  }

  /** What had to be guessed or left out; complete once the story is made. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  private CopyText copy(Element content) {
    return item.isExported() && content.children().isEmpty()
        ? Html.read(WordPressText.html(content.text()))
        : Markup.read(content);
  }

  private @Nullable Element content() {
    Element encoded = item.first("encoded", Namespaces.CONTENT);
    if (encoded != null) {
      return encoded;
    }
    Element content = item.first("content", Namespaces.ATOM);
    if (content != null && !isMedia(content)) {
      return content;
    }
    Element body = item.first("body", Namespaces.XHTML);
    return body == null ? item.first("div", Namespaces.XHTML) : body;
  }

  /** Whether it is no text, or stands elsewhere. */
  private static boolean isMedia(Element content) {
    String type = content.attribute("type");
    return type != null
        && type.contains("/")
        && !type.startsWith("text/")
        && !type.contains("xml")
        && !type.contains("html");
  }

  private @Nullable Element description() {
    Element description = item.first("description", Namespaces.DC);
    Element summary = item.first("summary", Namespaces.ATOM);
    Element first = description == null ? summary : description;
    return first == null ? item.first("encoded", Namespaces.EXCERPT) : first;
  }

  private @Nullable String guid(List<String> links) {
    Element guid = item.first("guid");
    String id = guid == null ? null : Prose.line(guid.text());
    if (id == null) {
      id = item.element().attribute("about");
    }
    if (id == null) {
      Element atom = item.first("id", Namespaces.ATOM);
      id = atom == null ? null : Prose.line(atom.text());
    }
    return id == null && !links.isEmpty() ? links.get(0) : id;
  }

  private @Nullable String language(@Nullable Element content) {
    Element own = item.first("language", Namespaces.DC);
    String language = own == null ? null : Prose.line(own.text());
    if (language == null && content != null) {
      language = content.attribute("xml:lang");
    }
    if (language == null) {
      language = item.element().attribute("xml:lang");
    }
    return language == null ? head.language() : language;
  }

  private @Nullable String copyright() {
    String own = Markup.line(item.first("rights", Namespaces.ATOM, Namespaces.DC));
    if (own == null) {
      own = Markup.line(item.first("copyright"));
    }
    return own == null ? head.copyright() : own;
  }

  private @Nullable String byline() {
    List<String> names = FeedAuthors.of(item);
    // What stands in an entry alone is of the feed that it comes from.
    names = names.isEmpty() ? head.authors() : names;
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** What WordPress says of the state of a text; other feeds carry what is published. */
  private Status status() {
    Element status = item.element().child(Namespaces.WORDPRESS, "status");
    String state = status == null ? null : Prose.line(status.text());
    if (state == null) {
      return Status.USABLE;
    }
    return switch (state) {
      case "draft", "pending", "private", "future" -> Status.WITHHELD;
      case "trash" -> Status.CANCELED;
      default -> Status.USABLE;
    };
  }
}
