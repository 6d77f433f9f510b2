package dateline.enrich.tag;

import java.util.List;

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
}
