package dateline.enrich.tag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a story can be given.
 *
 * @param number its own among all topics, from 0: each is asked for many times in every story
 * @param scheme the vocabulary of the code
 * @param parent the next broader topic; null at the top
 * @param within the codes of the broader topics, innermost first
 * @param branch the bit of the top level that it is or lies within
 * @param rivals the bits of the other top levels, of which a story has one main subject; none in a
 *     flat scheme, whose topics say different things of a story
 * @param seldom whether many stories touch it that are about something else
 */
record Topic(
    int number,
    String scheme,
    String code,
    String name,
    @Nullable Topic parent,
    List<String> within,
    long branch,
    long rivals,
    boolean seldom) {
  /** What a topic that stories are seldom about brings into the contest of what they are about. */
  private static final double SELDOM = 0.7;

  Topic {
    within = List.copyOf(within);
  }

  /** This topic, then the broader ones, innermost first. */
  List<Topic> line() {
    List<Topic> line = new ArrayList<>(within.size() + 1);
    for (Topic topic = this; topic != null; topic = topic.parent) {
      line.add(topic);
    }
    return line;
  }

  /** How much of what is said for it counts in the contest for the main subject, 0 to 1. */
  double standing() {
    return seldom ? SELDOM : 1;
  }

  /** How many topics are broader. */
  int depth() {
    return within.size();
  }
}
