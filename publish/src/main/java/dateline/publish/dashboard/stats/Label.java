package dateline.publish.dashboard.stats;

import java.util.Locale;

/**
 * A label as it is counted and asked for.
 *
 * @param field what stands before the colon in a query: region, tag, person, org
 * @param value what stands behind it
 * @param name the name, for people
 */
public record Label(String field, String value, String name) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Label label && field.equals(label.field) && value.equals(label.value);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + value.hashCode();
  }

  /** Whether the value or a word of the name begins so; the prefix is in lower case. */
  public boolean beginsWith(String prefix) {
    String folded = name.toLowerCase(Locale.ROOT);
    return value.toLowerCase(Locale.ROOT).startsWith(prefix)
        || folded.startsWith(prefix)
        || folded.contains(" " + prefix);
  }
}
