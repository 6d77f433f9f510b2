package dateline.enrich.tag;

import dateline.model.Evidence;
import dateline.query.Span;

/**
 * A word or phrase of the story that speaks for a topic.
 *
 * @param text the words as written
 * @param folded the words without case: the same again tells less
 * @param chance how likely the topic is by this alone, by strength and place
 * @param span where it stands
 * @param rule the name of the rule that it speaks by
 */
record Word(String text, String folded, double chance, Span span, String rule) {
  Evidence evidence() {
    return new Evidence(span.field().label(), span.start(), span.end(), text, rule);
  }
}
