package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import dateline.model.Evidence;
import dateline.query.Matches;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up what the passages of one story say for a topic. Different words are independent
 * witnesses; the same word tells half as much the second time, a third the third time. The same
 * passage counts once, by the strongest rule that points at it. Not thread-safe.
 */
final class Witnesses {
  private final Matches<Rule> matches;
  private final Passages passages;
  private final Claims claims;

  /** By passage: the turn in which it was last heard; one topic takes one turn. */
  private final int[] heard;

  private int turn;

  /** By wording: how often it was heard for this topic. */
  private final int[] times;

  private final Strongest strongest;

  Witnesses(Matches<Rule> matches, Passages passages, Claims claims) {
    this.matches = matches;
    this.passages = passages;
    this.claims = claims;
    heard = new int[passages.size()];
    times = new int[passages.wordings()];
    strongest = new Strongest(passages);
  }

  /** What the first so many matches tell for the topic together. */
  double weight(Topic topic, int[] some, int size) {
    turn++;
    Arrays.fill(times, 0);
    return weight(topic, Strength.DECISIVE, some, size)
        + weight(topic, Strength.STRONG, some, size)
        + weight(topic, Strength.WEAK, some, size);
  }

  private double weight(Topic topic, Strength strength, int[] some, int size) {
    double weight = 0;
    for (int i = 0; i < size; i++) {
      int match = some[i];
      if (matches.key(match).strength() == strength) {
        int count = matches.spanCount(match);
        for (int s = 0; s < count; s++) {
          int passage = matches.spanNumber(match, s);
          if (heard[passage] != turn) {
            heard[passage] = turn;
            weight +=
                passages.weight(passage)
                    * telling(passage, topic, strength)
                    / ++times[passages.wording(passage)];
          }
        }
      }
    }
    return weight;
  }

  /**
   * What the passage tells where place makes no difference; what decides does so above the text
   * only.
   */
  private double telling(int passage, Topic topic, Strength strength) {
    Strength as =
        strength == Strength.DECISIVE && !passages.heads(passage) ? Strength.STRONG : strength;
    return as.telling() * claims.share(passage, topic, as);
  }

  /** The codes, then the strongest passages of the first so many matches. */
  List<Evidence> evidence(Topic topic, List<Evidence> codes, int[] some, int size) {
    turn++;
    strongest.clear();
    show(topic, Strength.DECISIVE, some, size);
    show(topic, Strength.STRONG, some, size);
    show(topic, Strength.WEAK, some, size);
    return strongest.evidence(codes);
  }

  private void show(Topic topic, Strength strength, int[] some, int size) {
    for (int i = 0; i < size; i++) {
      int match = some[i];
      Rule rule = matches.key(match);
      if (rule.strength() == strength) {
        int count = matches.spanCount(match);
        for (int s = 0; s < count; s++) {
          int passage = matches.spanNumber(match, s);
          if (heard[passage] != turn) {
            heard[passage] = turn;
            strongest.add(passage, rule, telling(passage, topic, strength));
          }
        }
      }
    }
  }
}
