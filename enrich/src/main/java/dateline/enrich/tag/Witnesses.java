package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import dateline.model.Evidence;
import dateline.query.match.Matches;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up what the passages of one story say for a topic. Different words are independent
 * witnesses; the same word tells half as much the second time, a third the third time. The same
 * passage counts once, by the rule that makes most of it. Not thread-safe.
 */
final class Witnesses {
  /** What a narrower topic's rule tells the broader one, against its own, among rivals. */
  private static final double NARROWER = 0.6;

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

  /** Weighs what the first so many matches tell for the topic together. */
  Weight weigh(Topic topic, int[] some, int size) {
    Arrays.fill(times, 0);
    Weight weight = new Weight();
    hear(
        topic,
        some,
        size,
        (passage, rule, voice) ->
            weight.add(
                passages.weight(passage) * telling(passage, topic, voice),
                voice,
                ++times[passages.wording(passage)]));
    return weight;
  }

  /** The codes, then the strongest passages of the first so many matches. */
  List<Evidence> evidence(Topic topic, List<Evidence> codes, int[] some, int size) {
    strongest.clear();
    hear(
        topic,
        some,
        size,
        (passage, rule, voice) -> strongest.add(passage, rule, telling(passage, topic, voice)));
    return strongest.evidence(codes);
  }

  /** Has each passage of the first so many matches heard once, by the voice that comes first. */
  private void hear(Topic topic, int[] some, int size, Listener listener) {
    turn++;
    for (Voice voice : Voice.IN_ORDER) {
      for (int i = 0; i < size; i++) {
        int match = some[i];
        Rule rule = matches.key(match);
        if (voice.speaks(rule, topic)) {
          int count = matches.spanCount(match);
          for (int s = 0; s < count; s++) {
            int passage = matches.spanNumber(match, s);
            if (heard[passage] != turn) {
              heard[passage] = turn;
              listener.hear(passage, rule, voice);
            }
          }
        }
      }
    }
  }

  /**
   * What the passage tells where place makes no difference; what decides does so above the text
   * only.
   */
  private double telling(int passage, Topic topic, Voice voice) {
    Strength as =
        voice.strength() == Strength.DECISIVE && !passages.heads(passage)
            ? Strength.STRONG
            : voice.strength();
    return as.telling() * claims.share(passage, topic, as);
  }

  private interface Listener {
    void hear(int passage, Rule rule, Voice voice);
  }

  /** What all that was heard for a topic tells. */
  static final class Weight {
    private double sum;
    private double contending;

    private void add(double telling, Voice voice, int time) {
      sum += telling / time;
      contending += telling * (voice.isOwn() ? 1 : NARROWER) / time;
    }

    double sum() {
      return sum;
    }

    /**
     * The same where topics contend for being the main subject. What only a narrower topic's rule
     * knows tells less then: "police" is strong for policing, yet a story that names them need not
     * be about crime.
     */
    double contending() {
      return contending;
    }
  }
}
