package dateline.query;

import dateline.model.Article;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A field that has an order. */
public enum RangeField implements QueryField {
  /** IPTC urgency, a number. */
  URGENCY,
  FIRSTCREATED,
  VERSIONCREATED,
  EMBARGOEDUNTIL;

  private final String label = name().toLowerCase(Locale.ROOT);

  @Override
  public String label() {
    return label;
  }

  boolean isTime() {
    return this != URGENCY;
  }

  /** The article's value, times in milliseconds since 1970; empty when it has none. */
  public OptionalLong of(Article article) {
    return switch (this) {
      case URGENCY -> number(article.getUrgency());
      case FIRSTCREATED -> millis(article.getFirstCreated());
      case VERSIONCREATED -> millis(article.getVersionCreated());
      case EMBARGOEDUNTIL -> millis(article.getEmbargoedUntil());
    };
  }

  private static OptionalLong number(@Nullable Integer value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static OptionalLong millis(@Nullable Instant value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value.toEpochMilli());
  }
}
