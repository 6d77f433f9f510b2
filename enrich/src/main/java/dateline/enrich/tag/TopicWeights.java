package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import dateline.model.Evidence;
import dateline.query.match.Matches;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The topics that enough in one story speaks for to be weighed: the top levels, and of the narrower
 * topics that a story touches the few that could be given if each word told most. Not thread-safe.
 */
final class TopicWeights {
  /** By the topic's number; null when it is not weighed. */
  private final @Nullable TopicWeight[] byTopic;

  private final List<TopicWeight> coded = new ArrayList<>(0);

  TopicWeights(int topics) {
    byTopic = new TopicWeight[topics];
  }

  /** Adds the agency's own code; before the matches. */
  void code(Topic topic, Evidence evidence) {
    coded(topic).code(evidence);
  }

  /** Adds a word of the agency's that is about as good as a code; before the matches. */
  void hint(Topic topic, Evidence evidence) {
    coded(topic).hint(evidence);
  }

  private TopicWeight coded(Topic topic) {
    TopicWeight weight = byTopic[topic.number()];
    if (weight == null) {
      weight = new TopicWeight(topic);
      byTopic[topic.number()] = weight;
      coded.add(weight);
    }
    return weight;
  }

  /**
   * Adds the matches of all rules but those of topics that are ruled out.
   *
   * @param enough what the narrower topics to be weighed must be able to tell
   * @return the topics to be weighed, in the order in which the matches speak for them; those that
   *     are only coded come last
   */
  List<TopicWeight> add(Matches<Rule> matches, double enough) {
    BitSet ruledOut = ruledOut(matches);
    double[] most = most(matches, ruledOut);
    List<TopicWeight> weighed = new ArrayList<>();
    for (int match = 0; match < matches.size(); match++) {
      Rule rule = matches.key(match);
      if (speaks(rule, ruledOut)) {
        for (int i = 0; i < rule.speaksFor().size(); i++) {
          Topic topic = rule.speaksFor().get(i);
          TopicWeight weight = byTopic[topic.number()];
          if (weight == null && (topic.parent() == null || most[topic.number()] >= enough)) {
            weight = new TopicWeight(topic);
            byTopic[topic.number()] = weight;
          }
          if (weight != null) {
            if (weight.isSilent()) {
              weighed.add(weight);
            }
            weight.add(match);
          }
        }
      }
    }
    for (TopicWeight weight : coded) {
      if (weight.isSilent()) {
        weighed.add(weight);
      }
    }
    return weighed;
  }

  /** What a topic was found to weigh; null when it was not weighed. */
  @Nullable TopicWeight of(Topic topic) {
    return byTopic[topic.number()];
  }

  private static BitSet ruledOut(Matches<Rule> matches) {
    BitSet ruledOut = new BitSet();
    for (int match = 0; match < matches.size(); match++) {
      Rule rule = matches.key(match);
      if (rule.strength() == Strength.UNLESS) {
        ruledOut.set(rule.topic().number());
      }
    }
    return ruledOut;
  }

  /** By the topic's number: the most that all that speaks for it could tell. */
  private double[] most(Matches<Rule> matches, BitSet ruledOut) {
    double[] most = new double[byTopic.length];
    for (int match = 0; match < matches.size(); match++) {
      Rule rule = matches.key(match);
      if (speaks(rule, ruledOut)) {
        double telling = matches.spanCount(match) * rule.strength().telling() * Passages.BEST_PLACE;
        for (int i = 0; i < rule.speaksFor().size(); i++) {
          most[rule.speaksFor().get(i).number()] += telling;
        }
      }
    }
    return most;
  }

  private static boolean speaks(Rule rule, BitSet ruledOut) {
    return rule.strength() != Strength.UNLESS && !ruledOut.get(rule.topic().number());
  }
}
