package dateline.enrich.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a story can be given.
 *
 * @param scheme the vocabulary of the code
 * @param within the codes of the broader topics, innermost first
 */
record Topic(String scheme, String code, String name, List<String> within) {
  Topic {
    within = List.copyOf(within);
  }

  /** A topic is its code: each is asked for many times in every story. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Topic topic && code.equals(topic.code) && scheme.equals(topic.scheme);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
