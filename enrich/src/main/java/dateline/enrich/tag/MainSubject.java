package dateline.enrich.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores the topics of one story against its main subject, the top level that most speaks for: what
 * weighs less is told less surely, however often it is named.
 */
final class MainSubject {
  /** A narrower topic with this share of the broader one's weight is what the story is about. */
  private static final double BULK = 0.5;

  /** How much a narrower topic's share of its top level counts; 0 would be not at all. */
  private static final double SHARE = 0.28;

  /** The most that a top level weighs against a main subject that has more standing. */
  private static final double BEHIND = 0.98;

  private final @Nullable TopicWeight main;
  private final TopicWeights weights;

  private MainSubject(@Nullable TopicWeight main, TopicWeights weights) {
    this.main = main;
    this.weights = weights;
  }

  /**
   * Of all that speaks for a story.
   *
   * @param likely the topics that were weighed
   */
  static MainSubject of(List<TopicWeight> likely, TopicWeights weights) {
    TopicWeight main = null;
    for (TopicWeight weight : likely) {
      if (weight.topic().parent() == null
          && weight.topic().rivals() != 0
          && (main == null || weight.standing() > main.standing())) {
        main = weight;
      }
    }
    return new MainSubject(main, weights);
  }

  /** Whether it weighs that much. */
  boolean isClear(double enough) {
    return main != null && main.weight() >= enough;
  }

  /** How sure the main subject is, 0 to 1. */
  double score() {
    return main == null ? 0 : sure(main.weight());
  }

  /** How sure a topic is, 0 to 1: never more than a broader one or the main subject is. */
  double score(TopicWeight weight) {
    double telling = telling(weight);
    if (telling == 0) {
      return 0;
    }
    TopicWeight top = top(weight);
    double score = sure(telling) * Math.pow(telling / top.weight(), SHARE);
    if (main == null || top.topic().rivals() == 0) {
      return score;
    }
    double most = top.standing() < main.standing() ? BEHIND : 1;
    return Math.min(score, score())
        * Math.sqrt(Math.min(most, top.contending() / main.contending()));
  }

  private static double sure(double telling) {
    return 1 - Math.exp(-telling);
  }

  private TopicWeight top(TopicWeight weight) {
    TopicWeight broader = broader(weight.topic());
    return broader == null ? weight : top(broader);
  }

  /** The narrower topic that the broader one is mostly about stands for it. */
  private double telling(TopicWeight weight) {
    TopicWeight broader = broader(weight.topic());
    if (broader == null) {
      return weight.weight();
    }
    double above = telling(broader);
    boolean bulk =
        broader.topic().equals(weight.topic().parent())
            && weight.weight() >= BULK * broader.weight();
    return bulk ? above : Math.min(weight.weight(), above);
  }

  /**
   * The next broader topic that something speaks for; null when there is none. Weak words speak for
   * their own topic alone, so that one between may be silent.
   */
  private @Nullable TopicWeight broader(Topic of) {
    for (Topic topic = of.parent(); topic != null; topic = topic.parent()) {
      TopicWeight weight = weights.of(topic);
      if (weight != null && weight.weight() > 0) {
        return weight;
      }
    }
    return null;
  }
}
