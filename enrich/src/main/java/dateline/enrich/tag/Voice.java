package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import java.util.List;

/** How a rule speaks for a topic, in the order in which a passage is heard. */
enum Voice {
  OWN_DECISIVE(Strength.DECISIVE, true),
  OWN_STRONG(Strength.STRONG, true),
  NARROWER_DECISIVE(Strength.DECISIVE, false),
  NARROWER_STRONG(Strength.STRONG, false),
  OWN_WEAK(Strength.WEAK, true);

  /** All, kept: {@link #values} makes a new array each time, and every topic of a story asks. */
  static final List<Voice> IN_ORDER = List.of(values());

  private final Strength strength;
  private final boolean own;

  Voice(Strength strength, boolean own) {
    this.strength = strength;
    this.own = own;
  }

  /** Whether it is how that rule speaks for the topic. */
  boolean speaks(Rule rule, Topic topic) {
    return rule.strength() == strength && (rule.topic().number() == topic.number()) == own;
  }

  Strength strength() {
    return strength;
  }

  /** Whether the rule is the topic's own, not a narrower one's. */
  boolean isOwn() {
    return own;
  }
}
