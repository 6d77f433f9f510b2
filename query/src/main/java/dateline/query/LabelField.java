package dateline.query;

import java.util.Locale;

/** What kind of label a query asks for. */
public enum LabelField implements QueryField {
  /** A region, be it mentioned or in focus. */
  REGION,
  /** A region that the story is about. */
  FOCUS,
  /** A tag of any scheme. */
  TAG,
  PERSON,
  /** An organisation. */
  ORG;

  private final String label = name().toLowerCase(Locale.ROOT);

  @Override
  public String label() {
    return label;
  }
}
