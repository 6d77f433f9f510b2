package dateline.enrich.tag;

import dateline.model.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much speaks for one story's topic. Not thread-safe. */
final class TopicWeight {
  /** What a code by the agency tells: as much as three strong words. */
  private static final double CODED = 2.4;

  /** What a word of the agency's tells: as much as a strong word in the headline. */
  private static final double HINTED = 1.2;

  private final Topic topic;
  private final List<Evidence> codes = new ArrayList<>(0);
  private double weight;
  private double contending;
  private double told;
  private boolean coded;

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
    told += CODED;
    coded = true;
  }

  /** Adds a word of the agency's. */
  void hint(Evidence evidence) {
    codes.add(evidence);
    told += HINTED;
  }

  /** Has everything weighed, once all is added. */
  void weigh(Witnesses witnesses) {
    Witnesses.Weight telling = witnesses.weigh(topic, matches, size);
    weight = told + telling.sum();
    contending = topic.parent() == null ? told + telling.contending() : weight;
  }

  /** Whether the agency gave the code, so that the topic is given whatever else speaks. */
  boolean isCoded() {
    return coded;
  }

  /** What all tells together; the topic is missed with e to the minus that. */
  double weight() {
    return weight;
  }

  /** What a top level brings into the contest for the main subject. */
  double contending() {
    return contending;
  }

  /**
   * What decides that contest: less where stories touch the topic more often than they are about
   * it.
   */
  double standing() {
    return contending * topic.standing();
  }

  /** The agency's codes and the strongest evidence, in the order of the text. */
  List<Evidence> evidence(Witnesses witnesses) {
    return witnesses.evidence(topic, codes, matches, size);
  }
}
