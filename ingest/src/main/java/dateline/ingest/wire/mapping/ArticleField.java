package dateline.ingest.wire.mapping;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an article that a mapping can give. */
enum ArticleField {
  GUID("guid"),
  VERSION("version"),
  STATUS("status"),
  URGENCY("urgency"),
  LANGUAGE("language"),
  SLUGLINE("slugline"),
  HEADLINE("headline"),
  SUMMARY("summary"),
  BYLINE("byline"),
  DATELINE("dateline"),
  BODY("body"),
  FIRST_CREATED("firstCreated"),
  VERSION_CREATED("versionCreated"),
  EMBARGOED_UNTIL("embargoedUntil"),
  SUBJECTS("subjects"),
  PLACES("places"),
  KEYWORDS("keywords"),
  CAPTIONS("captions"),
  CREDIT("credit"),
  COPYRIGHT("copyright"),
  EDITORIAL_NOTE("editorialNote"),
  LINKS("links");

  private final String key;

  ArticleField(String key) {
    this.key = key;
  }

  /** The field of that name; null if there is none. */
  static @Nullable ArticleField of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst().orElse(null);
  }

  /** The names of all fields. */
  static List<String> names() {
    return Arrays.stream(values()).map(ArticleField::toString).toList();
  }

  /** Whether it is a list of subjects or places. */
  boolean isConcepts() {
    return this == SUBJECTS || this == PLACES;
  }

  @Override
  public String toString() {
    return key;
  }
}
