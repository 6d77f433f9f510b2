package dateline.enrich.tag;

import dateline.model.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How sure one story's topic is, and by what. Not thread-safe. */
final class TopicWeight {
  private static final double CODED = 0.9;

  private final Topic topic;
  private final List<Evidence> codes = new ArrayList<>(0);
  private double doubt = 1;

  /** The matches that speak for the topic. */
  private int[] matches = new int[4];

  private int size;

  TopicWeight(Topic topic) {
    this.topic = topic;
  }

  Topic topic() {
    return topic;
  }

  /** Adds a match whose rule speaks for the topic. */
  void add(int match) {
    if (size == matches.length) {
      matches = Arrays.copyOf(matches, size * 2);
    }
    matches[size++] = match;
  }

  /** Whether no match speaks for the topic yet. */
  boolean isSilent() {
    return size == 0;
  }

  /** Adds the agency's own code. */
  void code(Evidence evidence) {
    codes.add(evidence);
  }

  /** Has everything weighed, once all is added. */
  void weigh(Witnesses witnesses) {
    doubt = witnesses.doubt(matches, size);
    for (int i = 0; i < codes.size(); i++) {
      doubt *= 1 - CODED;
    }
  }

  boolean isCoded() {
    return !codes.isEmpty();
  }

  /** How sure, 0 to 1. */
  double score() {
    return 1 - doubt;
  }

  /** The same without an upper bound, to tell a main subject from a passing mention. */
  double weight() {
    return -Math.log(Math.max(doubt, 1e-12));
  }

  /** The agency's codes and the strongest evidence, in the order of the text. */
  List<Evidence> evidence(Witnesses witnesses) {
    return witnesses.evidence(codes, matches, size);
  }
}
