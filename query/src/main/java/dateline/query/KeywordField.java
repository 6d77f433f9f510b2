package dateline.query;

import java.util.Locale;

/** A field that a query compares whole. */
public enum KeywordField implements QueryField {
  ID,
  SOURCE,
  /** A language: {@code en} is also {@code en-GB}. */
  LANGUAGE,
  STATUS;

  private final String label = name().toLowerCase(Locale.ROOT);

  @Override
  public String label() {
    return label;
  }

  /** The value as it is compared: only ids tell upper from lower case. */
  public String folded(String value) {
    return this == ID ? value : value.toLowerCase(Locale.ROOT);
  }
}
