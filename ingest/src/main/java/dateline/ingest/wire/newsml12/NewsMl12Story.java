package dateline.ingest.wire.newsml12;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.article.Concepts;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.article.NewsStatus;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.opening.Byline;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.ingest.wire.xml.NitfHead;
import dateline.ingest.wire.xml.XmlElement;
import dateline.ingest.wire.xml.XmlTimes;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.Reason;
import dateline.model.Status;
import dateline.model.Subject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns one news item into a story. */
final class NewsMl12Story {
  private static final Pattern SUBJECT_CODE = Pattern.compile("\\d{8}");

  private final WireDefaults defaults;

  NewsMl12Story(WireDefaults defaults) {
    this.defaults = defaults;
  }

  WireItem decode(XmlElement item, ByteBuffer original) {
    List<String> warnings = new ArrayList<>();
    NewsMl12Copy copy = NewsMl12Copy.of(item, warnings);
    Status status = status(item, warnings);
    NewsMl12Lines lines = NewsMl12Lines.of(item);
    String headline = headline(lines, copy, warnings);
    if (headline == null && copy.body().isEmpty() && status == Status.USABLE) {
      return new WireItem.Rejected(
          Reason.INCOMPLETE,
          "NewsItem: there is neither a headline nor a text",
          original,
          original.remaining());
    }
    Article article = article(lines, copy, headline, status, warnings);
    return new WireItem.Story(article, warnings, original);
  }

  private Article article(
      NewsMl12Lines lines,
      NewsMl12Copy copy,
      @Nullable String headline,
      Status status,
      List<String> warnings) {
    XmlElement item = lines.item();
    XmlTimes times = new XmlTimes(defaults.zone());
    NewsMl12Identity identity = NewsMl12Identity.of(item);
    String said = lines.first("DateLine");
    String dateline = said == null ? NitfHead.dateline(item) : said;
    String ownByline = Byline.joined(lines.all("ByLine"));
    String byline = ownByline == null ? NitfHead.byline(item) : ownByline;
    Article.Builder article =
        Identity.unknown()
            .setVersion(identity.version())
            .setStatus(status)
            .setUrgency(urgency(item, warnings))
            .setLanguage(lines.language())
            .setSlugline(slugline(item, lines))
            .setHeadline(headline)
            .setSummary(copy.summary())
            .setByline(byline == null ? Byline.ofBody(copy.body()) : byline)
            .setDateline(dateline == null ? DatelineLine.ofBody(copy.body()) : dateline)
            .setBody(copy.body())
            .setFirstCreated(
                times.first("FirstCreated", item.line("NewsManagement", "FirstCreated")))
            .setVersionCreated(
                times.first(
                    "ThisRevisionCreated", item.line("NewsManagement", "ThisRevisionCreated")))
            .setEmbargoedUntil(embargo(item, times))
            .setSubjects(subjects(item))
            .setPlaces(places(item))
            .setKeywords(keywords(item))
            .setCaptions(copy.captions())
            .setCredit(credit(item, lines))
            .setCopyright(lines.first("CopyrightLine"))
            .setEditorialNote(item.line("NewsManagement", "Instruction", "Comment"))
            .setLinks(copy.links());
    warnings.addAll(times.warnings());
    Embargo.hold(article, isEmbargoed(item), defaults.zone(), warnings::add);
    return Identity.complete(article, identity.guid(), null, defaults);
  }

  private static Status status(XmlElement item, List<String> warnings) {
    String told = item.attributeAt("FormalName", "NewsManagement", "Instruction");
    if (told != null && NewsStatus.of(told) == Status.CANCELED) {
      return Status.CANCELED;
    }
    String said = item.attributeAt("FormalName", "NewsManagement", "Status");
    Status status = NewsStatus.of(said);
    if (status == null) {
      warnings.add("Status: '" + said + "' (allowed: Usable, Withheld, Canceled); read as usable");
      return Status.USABLE;
    }
    return status;
  }

  /** An alert may come without a headline: its first line is one. */
  private static @Nullable String headline(
      NewsMl12Lines lines, NewsMl12Copy copy, List<String> warnings) {
    String headline = lines.first("HeadLine");
    if (headline != null || copy.body().isEmpty()) {
      return headline;
    }
    warnings.add("HeadLine: empty, the first line of the text is used");
    return copy.body().lines().findFirst().orElse(null);
  }

  private static @Nullable Integer urgency(XmlElement item, List<String> warnings) {
    String named = item.attributeAt("FormalName", "NewsManagement", "Urgency");
    String said = named == null ? item.line("NewsManagement", "Urgency") : named;
    if (said == null || said.matches("[1-9]")) {
      return said == null ? null : Integer.valueOf(said);
    }
    warnings.add("Urgency: '" + said + "' (allowed: 1 to 9); left out");
    return null;
  }

  private static @Nullable String slugline(XmlElement item, NewsMl12Lines lines) {
    String slug = lines.first("SlugLine");
    return slug == null ? item.line("Identification", "NameLabel") : slug;
  }

  private static boolean isEmbargoed(XmlElement item) {
    String status = item.attributeAt("FormalName", "NewsManagement", "Status");
    return NewsStatus.isEmbargoed(status) || opensLater(item);
  }

  private static boolean opensLater(XmlElement item) {
    return "usable"
        .equalsIgnoreCase(
            item.attributeAt("FormalName", "NewsManagement", "StatusWillChange", "FutureStatus"));
  }

  /** When what may not be used yet may be: NewsML says so of its next status. */
  private static @Nullable Instant embargo(XmlElement item, XmlTimes times) {
    return opensLater(item)
        ? times.first(
            "StatusWillChange", item.line("NewsManagement", "StatusWillChange", "DateAndTime"))
        : null;
  }

  private static List<Subject> subjects(XmlElement item) {
    return item.within("Subject", "SubjectMatter", "SubjectDetail").stream()
        .map(one -> one.attribute("FormalName"))
        .filter(code -> code != null && SUBJECT_CODE.matcher(code).matches())
        .map(code -> Concepts.subject(null, code, null))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<Place> places(XmlElement item) {
    List<Place> places = new ArrayList<>();
    for (XmlElement property : item.within("Property")) {
      String kind = property.attribute("FormalName");
      String value = property.attribute("Value");
      if (isOfLocation(property) && value != null && kind != null) {
        switch (kind.toLowerCase(Locale.ROOT)) {
          case "country" -> places.add(new Place(value, null));
          case "city", "countryarea", "region", "state" -> places.add(new Place(null, value));
          default -> {}
        }
      }
    }
    return places.stream().distinct().toList();
  }

  /** Whether it says something of a location; a property may stand within another. */
  private static boolean isOfLocation(XmlElement property) {
    XmlElement around = property.parent();
    while (around != null && around.name().equals("Property")) {
      around = around.parent();
    }
    return around != null && around.name().equals("Location");
  }

  private static List<String> keywords(XmlElement item) {
    List<String> keywords = new ArrayList<>();
    for (XmlElement line : item.within("KeywordLine")) {
      String keyword = line.line();
      if (keyword != null) {
        keywords.add(keyword);
      }
    }
    for (XmlElement property : item.within("Property")) {
      String value = property.attribute("Value");
      if ("Keyword".equals(property.attribute("FormalName")) && value != null) {
        keywords.add(value);
      }
    }
    return keywords.stream().distinct().toList();
  }

  private static @Nullable String credit(XmlElement item, NewsMl12Lines lines) {
    String credit = lines.first("CreditLine");
    if (credit != null) {
      return credit;
    }
    for (XmlElement meta : item.within("AdministrativeMetadata")) {
      String party = meta.attributeAt("FormalName", "Provider", "Party");
      if (party != null) {
        return party;
      }
    }
    return null;
  }
}
