package dateline.ingest.wire.newsml;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.article.NewsStatus;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.opening.Byline;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.ingest.wire.reading.prose.Prose;
import dateline.ingest.wire.xml.NitfHead;
import dateline.ingest.wire.xml.XmlElement;
import dateline.ingest.wire.xml.XmlTimes;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns news items into stories, those of one input. */
final class G2Story {
  private final WireDefaults defaults;
  private @Nullable XmlElement lastRoot;
  private @Nullable G2Schemes ofRoot;

  G2Story(WireDefaults defaults) {
    this.defaults = defaults;
  }

  WireItem decode(XmlElement item, XmlElement root, ByteBuffer original) {
    String guid = item.attribute("guid");
    List<String> warnings = new ArrayList<>();
    G2Copy copy = G2Copy.of(item, warnings);
    G2Language language = G2Language.of(item);
    Status status = status(item, warnings);
    String headline = headline(item, language);
    String kind = itemClass(item);
    boolean text = kind == null || kind.equals("text");
    if (!text) {
      warnings.add("itemClass: '" + kind + "', not a text");
    }
    String summary = summary(item, language);
    boolean empty = headline == null && copy.body().isEmpty() && summary == null;
    if (empty && status == Status.USABLE && (guid == null || text)) {
      String message =
          "newsItem %s: there is neither a headline nor a text".formatted(guid == null ? "" : guid);
      return new WireItem.Rejected(Reason.INCOMPLETE, message, original, original.remaining());
    }
    Article article =
        article(item, root, guid, language, headline, summary, copy, status, warnings);
    return new WireItem.Story(article, warnings, original);
  }

  private Article article(
      XmlElement item,
      XmlElement root,
      @Nullable String guid,
      G2Language language,
      @Nullable String headline,
      @Nullable String summary,
      G2Copy copy,
      Status status,
      List<String> warnings) {
    XmlTimes times = new XmlTimes(defaults.zone());
    G2Concepts concepts = new G2Concepts(item, schemes(root).with(item));
    String said = language.line(item, "dateline");
    String dateline = said == null ? NitfHead.dateline(item) : said;
    String version = item.attribute("version");
    Article.Builder article =
        Identity.unknown()
            .setVersion(version == null ? "" : version)
            .setStatus(status)
            .setUrgency(urgency(item, warnings))
            .setLanguage(language.tag())
            .setSlugline(language.line(item, "slugline"))
            .setHeadline(headline)
            .setSummary(summary)
            .setByline(byline(item, language, copy))
            .setDateline(dateline == null ? DatelineLine.ofBody(copy.body()) : dateline)
            .setBody(copy.body())
            .setFirstCreated(
                times.first(
                    "firstCreated",
                    item.line("itemMeta", "firstCreated"),
                    item.line("contentMeta", "contentCreated")))
            .setVersionCreated(
                times.first(
                    "versionCreated",
                    item.line("itemMeta", "versionCreated"),
                    item.line("contentMeta", "contentModified")))
            .setEmbargoedUntil(times.first("embargoed", item.line("itemMeta", "embargoed")))
            .setSubjects(concepts.subjects())
            .setPlaces(concepts.places())
            .setKeywords(lines(item.all("contentMeta", "keyword")))
            .setCaptions(copy.captions())
            .setCredit(item.line("contentMeta", "creditline"))
            .setCopyright(copyright(item))
            .setEditorialNote(joined(item.all("itemMeta", "edNote")))
            .setLinks(copy.links());
    warnings.addAll(times.warnings());
    Embargo.hold(article, isEmbargoed(item, warnings), defaults.zone(), warnings::add);
    return Identity.complete(article, guid, null, defaults);
  }

  /** A null time is an embargo without an end; an empty element is a form that nobody filled in. */
  private G2Schemes schemes(XmlElement root) {
    G2Schemes known = ofRoot;
    if (known == null || lastRoot != root) {
      known = G2Schemes.of(root);
      lastRoot = root;
      ofRoot = known;
    }
    return known;
  }

  private static boolean isEmbargoed(XmlElement item, List<String> warnings) {
    XmlElement said = item.first("itemMeta", "embargoed").orElse(null);
    boolean empty = said != null && said.line() == null;
    boolean isNull = said != null && "true".equals(said.attribute("nil"));
    if (empty && !isNull) {
      warnings.add("embargoed: empty, read as none");
    }
    return isNull || (said != null && !empty) || NewsStatus.isEmbargoed(pubStatus(item));
  }

  private static @Nullable String pubStatus(XmlElement item) {
    return item.first("itemMeta", "pubStatus")
        .map(one -> one.anyAttribute("qcode", "uri"))
        .orElse(null);
  }

  private static Status status(XmlElement item, List<String> warnings) {
    String said = pubStatus(item);
    Status status = NewsStatus.of(said);
    if (status == null) {
      warnings.add(
          "pubStatus: '" + said + "' (allowed: usable, withheld, canceled); read as usable");
      return Status.USABLE;
    }
    return status;
  }

  private static @Nullable String itemClass(XmlElement item) {
    String said =
        item.first("itemMeta", "itemClass")
            .map(one -> one.anyAttribute("qcode", "uri"))
            .orElse(null);
    return said == null
        ? null
        : said.substring(Math.max(said.lastIndexOf(':'), said.lastIndexOf('/')) + 1)
            .toLowerCase(Locale.ROOT);
  }

  private static @Nullable Integer urgency(XmlElement item, List<String> warnings) {
    String said = item.line("contentMeta", "urgency");
    if (said == null) {
      return null;
    }
    if (said.matches("[1-9]")) {
      return Integer.valueOf(said);
    }
    warnings.add("urgency: '" + said + "' (allowed: 1 to 9); left out");
    return null;
  }

  /** The headline in the language of the text, of several the one that is for all uses. */
  private static @Nullable String headline(XmlElement item, G2Language language) {
    List<XmlElement> headlines =
        item.all("contentMeta", "headline").stream()
            .filter(one -> !role(one).contains("sub"))
            .filter(one -> one.line() != null)
            .sorted(Comparator.comparing(G2Story::isSpecial).thenComparingInt(G2Story::rank))
            .toList();
    return language.first(headlines).stream()
        .findFirst()
        .map(XmlElement::line)
        // What the item is called, where nobody gave it a headline.
        .orElseGet(() -> item.line("itemMeta", "title"));
  }

  private static @Nullable String byline(XmlElement item, G2Language language, G2Copy copy) {
    String said = Byline.joined(language.lines(item, "by"));
    String within = said == null ? NitfHead.byline(item) : said;
    return within == null ? Byline.ofBody(copy.body()) : within;
  }

  /** Whether it is for a use of its own, such as a short one. */
  private static boolean isSpecial(XmlElement headline) {
    String role = role(headline);
    return !role.isEmpty() && !role.equals("main");
  }

  /** The role of a text, without its scheme and in lower case; empty when it has none. */
  private static String role(XmlElement element) {
    String role = element.anyAttribute("role", "roleuri");
    return role == null
        ? ""
        : role.substring(Math.max(role.lastIndexOf(':'), role.lastIndexOf('/')) + 1)
            .toLowerCase(Locale.ROOT);
  }

  private static int rank(XmlElement element) {
    String rank = element.attribute("rank");
    return rank != null && rank.matches("\\d{1,4}") ? Integer.parseInt(rank) : 1;
  }

  private static @Nullable String summary(XmlElement item, G2Language language) {
    return language.first(item.all("contentMeta", "description")).stream()
        .filter(one -> role(one).contains("summary") || role(one).contains("abstract"))
        .map(one -> one.copy().paragraphs())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String copyright(XmlElement item) {
    String notice = item.line("rightsInfo", "copyrightNotice");
    if (notice != null) {
      return notice;
    }
    String name = item.line("rightsInfo", "copyrightHolder", "name");
    return name == null ? item.attributeAt("literal", "rightsInfo", "copyrightHolder") : name;
  }

  private static @Nullable String joined(List<XmlElement> elements) {
    String text =
        elements.stream()
            .map(G2Story::note)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return text.isEmpty() ? null : text;
  }

  /** A note that is no copy, such as a notepad's, is all the same a note. */
  private static String note(XmlElement element) {
    String text = element.copy().paragraphs();
    return text.isEmpty() ? Prose.paragraphs(element.text()) : text;
  }

  private static List<String> lines(List<XmlElement> elements) {
    return elements.stream().map(XmlElement::line).filter(Objects::nonNull).distinct().toList();
  }
}
