package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import dateline.query.Matches;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topics that something in one story speaks for. Not thread-safe. */
final class TopicWeights {
  /** By the topic's number. */
  private final @Nullable TopicWeight[] byTopic;

  private final List<TopicWeight> all = new ArrayList<>();

  TopicWeights(int topics) {
    byTopic = new TopicWeight[topics];
  }

  /** Adds the matches of all rules but those of topics that are ruled out. */
  void add(Matches<Rule> matches) {
    BitSet ruledOut = new BitSet(byTopic.length);
    for (int match = 0; match < matches.size(); match++) {
      Rule rule = matches.key(match);
      if (rule.strength() == Strength.UNLESS) {
        ruledOut.set(rule.topic().number());
      }
    }
    for (int match = 0; match < matches.size(); match++) {
      Rule rule = matches.key(match);
      if (rule.strength() != Strength.UNLESS && !ruledOut.get(rule.topic().number())) {
        for (Topic topic : rule.speaksFor()) {
          of(topic).add(match);
        }
      }
    }
  }

  /** What speaks for the topic so far. */
  TopicWeight of(Topic topic) {
    TopicWeight weight = byTopic[topic.number()];
    if (weight == null) {
      weight = new TopicWeight(topic);
      byTopic[topic.number()] = weight;
      all.add(weight);
    }
    return weight;
  }

  /** The topics in the order in which they were first asked for. */
  List<TopicWeight> all() {
    return all;
  }
}
