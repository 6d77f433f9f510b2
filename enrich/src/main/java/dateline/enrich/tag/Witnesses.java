package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.model.Evidence;
import dateline.query.Matches;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up what the passages of one story say for a topic. Different words are independent witnesses
 * (noisy-or: the topic is missed only if each of them misleads); the same word again tells half as
 * much each time. The same passage counts once, by the first rule that points at it. Not
 * thread-safe.
 */
final class Witnesses {
  /** After so many times the same word tells nothing that a double could hold. */
  private static final byte MOST_TIMES = 100;

  private static final double[] HALVED = new double[MOST_TIMES + 1];

  static {
    for (int times = 0; times < HALVED.length; times++) {
      HALVED[times] = Math.scalb(1.0, -times);
    }
  }

  private final Matches<Rule> matches;
  private final Passages passages;

  /** By passage: the turn in which it was last heard; one topic takes one turn. */
  private final int[] heard;

  private int turn;

  /** By wording: how often it was heard for this topic. */
  private final byte[] times;

  private final Strongest strongest;

  Witnesses(Matches<Rule> matches, Passages passages) {
    this.matches = matches;
    this.passages = passages;
    heard = new int[passages.size()];
    times = new byte[passages.wordings()];
    strongest = new Strongest(passages);
  }

  /** How likely it is that all of the first so many matches mislead. */
  double doubt(int[] some, int size) {
    turn++;
    Arrays.fill(times, (byte) 0);
    double doubt = 1;
    for (int i = 0; i < size; i++) {
      int match = some[i];
      double strength = matches.key(match).strength().chance();
      int count = matches.spanCount(match);
      for (int s = 0; s < count; s++) {
        int passage = matches.spanNumber(match, s);
        if (heard[passage] != turn) {
          heard[passage] = turn;
          double chance = passages.weight(passage) * strength;
          doubt *= 1 - chance * HALVED[again(passages.wording(passage))];
        }
      }
    }
    return doubt;
  }

  /** The codes, then the strongest passages of the first so many matches. */
  List<Evidence> evidence(List<Evidence> codes, int[] some, int size) {
    turn++;
    strongest.clear();
    for (int i = 0; i < size; i++) {
      int match = some[i];
      Rule rule = matches.key(match);
      int count = matches.spanCount(match);
      for (int s = 0; s < count; s++) {
        int passage = matches.spanNumber(match, s);
        if (heard[passage] != turn) {
          heard[passage] = turn;
          strongest.add(passage, rule);
        }
      }
    }
    return strongest.evidence(codes);
  }

  /** How often the wording was heard before. */
  private int again(int wording) {
    byte before = times[wording];
    if (before < MOST_TIMES) {
      times[wording]++;
    }
    return before;
  }
}
