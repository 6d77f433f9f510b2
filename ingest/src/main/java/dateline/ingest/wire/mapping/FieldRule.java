package dateline.ingest.wire.mapping;

import dateline.ingest.wire.markup.Links;
import dateline.ingest.wire.reading.article.Concepts;
import dateline.ingest.wire.reading.article.NewsStatus;
import dateline.ingest.wire.reading.time.WireTime;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.Status;
import dateline.model.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What gives one field of an article.
 *
 * @param value for all fields but subjects and places
 * @param concepts for these
 */
record FieldRule(ArticleField field, @Nullable ValueRule value, List<ConceptRule> concepts) {
  private static final String STATUSES = "usable, embargoed, withheld, canceled";

  FieldRule {
    concepts = List.copyOf(concepts);
  }

  static FieldRule of(ArticleField field, String place, Object described, PathKind kind) {
    if (field.isConcepts()) {
      return new FieldRule(field, null, ConceptRule.all(place, described, kind));
    }
    ValueRule value = ValueRule.of(place, described, kind);
    check(field, place, value);
    return new FieldRule(field, value, List.of());
  }

  /** What the file itself gives to a field of few values must be one of them. */
  private static void check(ArticleField field, String place, ValueRule value) {
    value.given().forEach((key, said) -> check(field, place + "." + key, said));
  }

  private static void check(ArticleField field, String place, String said) {
    if (said.isBlank()) {
      // Such a value leaves the field out.
      return;
    }
    if (field == ArticleField.STATUS && NewsStatus.of(said) == null) {
      throw Described.problem(place, "'" + said + "' (allowed: " + STATUSES + ")");
    }
    if (field == ArticleField.URGENCY && !isUrgency(said)) {
      throw Described.problem(place, "'" + said + "' (allowed: 1 to 9)");
    }
  }

  /**
   * Sets the field, if the item has something for it; else it stays as it is.
   *
   * @param zone of times without one; null if it is not known
   * @param warnings gets what cannot be used
   * @return whether the item says here that it is under an embargo
   */
  boolean apply(Part item, Article.Builder to, @Nullable ZoneId zone, List<String> warnings) {
    if (field.isConcepts()) {
      concepts(item, to);
      return false;
    }
    ValueRule rule = Objects.requireNonNull(value);
    if (field == ArticleField.BODY) {
      body(rule.copy(item), to);
    } else if (field == ArticleField.KEYWORDS
        || field == ArticleField.CAPTIONS
        || field == ArticleField.LINKS) {
      list(rule.lines(item), to);
    } else {
      String line = rule.line(item);
      if (line != null) {
        line(line, rule, to, zone, warnings);
        return saysEmbargo(line);
      }
    }
    return false;
  }

  private boolean saysEmbargo(String line) {
    return field == ArticleField.EMBARGOED_UNTIL
        || (field == ArticleField.STATUS && NewsStatus.isEmbargoed(line));
  }

  private void concepts(Part item, Article.Builder to) {
    List<Subject> subjects = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (ConceptRule rule : concepts) {
      if (field == ArticleField.SUBJECTS) {
        subjects.addAll(rule.subjects(item));
      } else {
        places.addAll(rule.places(item));
      }
    }
    if (!subjects.isEmpty()) {
      to.setSubjects(Concepts.distinct(subjects));
    }
    if (!places.isEmpty()) {
      to.setPlaces(Concepts.distinct(places));
    }
  }

  private static void body(@Nullable Copy copy, Article.Builder to) {
    if (copy != null) {
      to.setBody(copy.text());
      if (copy.captions().isEmpty()) {
        return;
      }
      Set<String> captions = new LinkedHashSet<>(to.getCaptions());
      captions.addAll(copy.captions());
      to.setCaptions(List.copyOf(captions));
    }
  }

  private void list(List<String> lines, Article.Builder to) {
    List<String> distinct = lines.size() < 2 ? lines : lines.stream().distinct().toList();
    if (distinct.isEmpty()) {
      return;
    }
    switch (field) {
      case KEYWORDS -> to.setKeywords(distinct);
      case CAPTIONS -> to.setCaptions(distinct);
      default -> to.setLinks(distinct.stream().map(Links::clean).filter(Objects::nonNull).toList());
    }
  }

  private void line(
      String line,
      ValueRule rule,
      Article.Builder to,
      @Nullable ZoneId zone,
      List<String> warnings) {
    switch (field) {
      case VERSION -> to.setVersion(line);
      case STATUS -> status(line, to, warnings);
      case URGENCY -> urgency(line, to, warnings);
      case LANGUAGE -> to.setLanguage(line);
      case SLUGLINE -> to.setSlugline(line);
      case HEADLINE -> to.setHeadline(line);
      case SUMMARY -> to.setSummary(line);
      case BYLINE -> to.setByline(line);
      case DATELINE -> to.setDateline(line);
      case FIRST_CREATED -> to.setFirstCreated(time(line, rule, zone, warnings));
      case VERSION_CREATED -> to.setVersionCreated(time(line, rule, zone, warnings));
      case EMBARGOED_UNTIL -> to.setEmbargoedUntil(time(line, rule, zone, warnings));
      case CREDIT -> to.setCredit(line);
      case COPYRIGHT -> to.setCopyright(line);
      case EDITORIAL_NOTE -> to.setEditorialNote(line);
      default -> to.setGuid(line);
    }
  }

  private void status(String said, Article.Builder to, List<String> warnings) {
    Status status = NewsStatus.of(said);
    if (status == null) {
      warnings.add(field + ": '" + said + "' (allowed: usable, withheld, canceled); left out");
    } else {
      to.setStatus(status);
    }
  }

  private static boolean isUrgency(String said) {
    return said.length() == 1 && said.charAt(0) >= '1' && said.charAt(0) <= '9';
  }

  private void urgency(String said, Article.Builder to, List<String> warnings) {
    if (isUrgency(said)) {
      to.setUrgency(said.charAt(0) - '0');
    } else {
      warnings.add(field + ": '" + said + "' (allowed: 1 to 9); left out");
    }
  }

  private @Nullable Instant time(
      String said, ValueRule rule, @Nullable ZoneId zone, List<String> warnings) {
    ZoneId own = rule.zone() == null ? zone : rule.zone();
    for (DatePattern pattern : rule.dates()) {
      Instant time = pattern.parse(said, own);
      if (time != null) {
        return time;
      }
    }
    if (!rule.dates().isEmpty()) {
      warnings.add(
          field + ": '" + said + "' is not written as described, or has no zone; left out");
      return null;
    }
    WireTime time = WireTime.parse(said, own);
    if (time.problem() != null) {
      warnings.add(field + ": " + time.problem());
    }
    return time.time();
  }
}
