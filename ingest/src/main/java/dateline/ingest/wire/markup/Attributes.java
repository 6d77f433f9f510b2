package dateline.ingest.wire.markup;

import org.jspecify.annotations.Nullable;

/** The attributes of one start tag, by name. */
@FunctionalInterface
public interface Attributes {
  /** No attributes. */
  Attributes NONE = name -> null;

  /** The value of an attribute, its references decoded; null if there is none of that name. */
  @Nullable String value(String name);
}
