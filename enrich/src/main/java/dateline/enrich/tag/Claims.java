package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import dateline.query.match.Matches;

/**
 * How much of what a passage says it says for one top level: a word that many of them claim, such
 * as "company" or "police", tells little about which of them a story is about. Not thread-safe.
 */
final class Claims {
  /** By passage: the branches that claim it by a rule that is not weak, and by a weak one alone. */
  private final long[] strong;

  private final long[] weak;

  Claims(Matches<Rule> matches) {
    strong = new long[matches.spans()];
    weak = new long[matches.spans()];
    for (int match = 0; match < matches.size(); match++) {
      Rule rule = matches.key(match);
      if (rule.strength() != Strength.UNLESS) {
        long[] claims = rule.strength() == Strength.WEAK ? weak : strong;
        int count = matches.spanCount(match);
        for (int i = 0; i < count; i++) {
          claims[matches.spanNumber(match, i)] |= rule.topic().branch();
        }
      }
    }
  }

  /** From 0 to 1: 1 where only the topic's own top level claims the passage. */
  double share(int passage, Topic topic, Strength strength) {
    long strongRivals = strong[passage] & topic.rivals();
    long weakRivals = weak[passage] & topic.rivals() & ~strongRivals;
    if ((strongRivals | weakRivals) == 0) {
      return 1;
    }
    double own = strength.telling();
    double others =
        Long.bitCount(strongRivals) * Strength.STRONG.telling()
            + Long.bitCount(weakRivals) * Strength.WEAK.telling();
    // The root: rivals claim much that is not theirs, so that their claims only count in part.
    return Math.sqrt(own / (own + others));
  }
}
