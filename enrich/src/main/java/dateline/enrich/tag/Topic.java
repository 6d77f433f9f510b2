package dateline.enrich.tag;

import java.util.List;

/**
 * A topic that a story can be given.
 *
 * @param number its own among all topics, from 0: each is asked for many times in every story
 * @param scheme the vocabulary of the code
 * @param within the codes of the broader topics, innermost first
 */
record Topic(int number, String scheme, String code, String name, List<String> within) {
  Topic {
    within = List.copyOf(within);
  }
}
