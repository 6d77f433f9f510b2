package dateline.enrich.tag;

import dateline.model.Evidence;

/**
 * A passage of the story that speaks for a topic.
 *
 * @param chance how likely the topic is by this alone, by strength and place
 * @param rule the name of the rule that it speaks by
 */
record Word(Passage passage, double chance, String rule) {
  Evidence evidence() {
    return new Evidence(
        passage.span().field().label(),
        passage.span().start(),
        passage.span().end(),
        passage.text(),
        rule);
  }
}
