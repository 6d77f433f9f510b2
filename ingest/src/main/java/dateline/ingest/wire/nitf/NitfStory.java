package dateline.ingest.wire.nitf;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.markup.CopyText;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a NITF document into a story. */
final class NitfStory {
  private static final String SUBJECT = "tobject.subject";

  private final WireDefaults defaults;

  NitfStory(WireDefaults defaults) {
    this.defaults = defaults;
  }

  WireItem decode(XmlElement nitf, ByteBuffer original) {
    List<String> warnings = new ArrayList<>();
    XmlElement docdata = nitf.first("head", "docdata").orElse(nitf);
    CopyText copy = XmlElement.copy(nitf.all("body", "body.content"));
    String headline = headline(nitf);
    String said = docdata.attribute("management-status");
    Status status = Optional.ofNullable(NewsStatus.of(said)).orElse(Status.USABLE);
    if (headline == null && copy.paragraphs().isEmpty() && status == Status.USABLE) {
      return new WireItem.Rejected(
          Reason.INCOMPLETE,
          "nitf: there is neither a headline nor a text",
          original,
          original.remaining());
    }
    Article article = article(nitf, docdata, headline, copy, status, warnings);
    return new WireItem.Story(article, warnings, original);
  }

  private Article article(
      XmlElement nitf,
      XmlElement docdata,
      @Nullable String headline,
      CopyText copy,
      Status status,
      List<String> warnings) {
    XmlTimes times = new XmlTimes(defaults.zone());
    XmlElement head = nitf.first("head").orElse(docdata);
    boolean embargoed = NewsStatus.isEmbargoed(docdata.attribute("management-status"));
    String dateline = NitfHead.dateline(nitf);
    String byline = NitfHead.byline(nitf);
    String version = docdata.attributeAt("version", "du-key");
    Article.Builder article =
        Identity.unknown()
            .setVersion(version == null ? "" : version)
            .setStatus(status)
            .setUrgency(urgency(nitf, warnings))
            .setLanguage(language(nitf))
            .setSlugline(docdata.attributeAt("key", "du-key"))
            .setHeadline(headline)
            .setSummary(paragraphs(nitf, "body", "body.head", "abstract"))
            .setByline(byline == null ? Byline.ofBody(copy.paragraphs()) : byline)
            .setDateline(dateline == null ? DatelineLine.ofBody(copy.paragraphs()) : dateline)
            .setBody(copy.paragraphs())
            .setFirstCreated(times.first("date.issue", docdata.attributeAt("norm", "date.issue")))
            .setVersionCreated(
                times.first(
                    "date.issue",
                    docdata.attributeAt("norm", "date.issue"),
                    docdata.attributeAt("norm", "date.release")))
            .setEmbargoedUntil(
                embargoed
                    ? times.first("date.release", docdata.attributeAt("norm", "date.release"))
                    : null)
            .setSubjects(subjects(head))
            .setPlaces(places(docdata))
            .setKeywords(keywords(head))
            .setCaptions(copy.captions())
            .setCredit(nitf.line("body", "body.head", "distributor"))
            .setCopyright(copyright(nitf, docdata))
            .setEditorialNote(note(nitf, docdata))
            .setLinks(copy.links());
    warnings.addAll(times.warnings());
    Embargo.hold(article, embargoed, defaults.zone(), warnings::add);
    return Identity.complete(article, docdata.attributeAt("id-string", "doc-id"), null, defaults);
  }

  private static @Nullable String headline(XmlElement nitf) {
    String headline = nitf.line("body", "body.head", "hedline", "hl1");
    return headline == null ? nitf.line("head", "title") : headline;
  }

  private static @Nullable String language(XmlElement nitf) {
    String said = nitf.anyAttribute("lang", "baselang");
    return said == null ? nitf.attributeAt("lang", "body") : said;
  }

  /** Some agencies put it beside the document's data instead of into them. */
  private static @Nullable Integer urgency(XmlElement nitf, List<String> warnings) {
    String said =
        nitf.within("urgency").stream()
            .map(one -> one.attribute("ed-urg"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (said == null || said.matches("[1-9]")) {
      return said == null ? null : Integer.valueOf(said);
    }
    warnings.add("urgency: '" + said + "' (allowed: 1 to 9); left out");
    return null;
  }

  private static @Nullable String paragraphs(XmlElement nitf, String... path) {
    return nitf.first(path)
        .map(found -> found.copy().paragraphs())
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  /** NITF has them in a tobject beside the document's data; some have them within these. */
  private static List<Subject> subjects(XmlElement head) {
    return head.within(SUBJECT).stream()
        .map(
            one ->
                Concepts.subject(
                    null,
                    one.attribute(SUBJECT + ".refnum"),
                    one.anyAttribute(SUBJECT + ".detail", SUBJECT + ".matter", SUBJECT + ".type")))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<Place> places(XmlElement docdata) {
    Stream<Place> events =
        docdata.children("evloc").stream()
            .flatMap(
                one ->
                    Stream.of(
                        place(null, one.attribute("city")),
                        place(null, one.attribute("state-prov")),
                        place(one.attribute("iso-cc"), null)));
    Stream<Place> named =
        docdata.all("identified-content", "location").stream().flatMap(NitfStory::located);
    return Stream.concat(events, named).filter(Objects::nonNull).distinct().toList();
  }

  /** A location may name a city and the country around it, each in an element of its own. */
  private static Stream<Place> located(XmlElement location) {
    String code = location.attribute("location-code");
    List<XmlElement> parts = location.children("sublocation", "city", "state", "region", "country");
    return parts.isEmpty()
        ? Stream.of(place(code, location.line()))
        : Stream.concat(
            Stream.of(place(code, null)),
            parts.stream().map(part -> place(part.attribute("iso-cc"), part.line())));
  }

  private static @Nullable Place place(@Nullable String code, @Nullable String name) {
    return code == null && name == null ? null : new Place(code, name);
  }

  /** NITF has them in a list of the document's data; some have them without it, or beside. */
  private static List<String> keywords(XmlElement head) {
    return head.within("keyword").stream()
        .map(one -> Optional.ofNullable(one.attribute("key")).orElseGet(one::line))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable String copyright(XmlElement nitf, XmlElement docdata) {
    String holder = docdata.attributeAt("holder", "doc.copyright");
    return holder == null ? nitf.line("body", "body.head", "rights") : holder;
  }

  private static @Nullable String note(XmlElement nitf, XmlElement docdata) {
    String info =
        docdata.children("ed-msg").stream()
            .map(message -> message.attribute("info"))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("\n"));
    return info.isEmpty() ? nitf.line("body", "body.head", "note") : info;
  }
}
