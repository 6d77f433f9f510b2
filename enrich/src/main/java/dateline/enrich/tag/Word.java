package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import dateline.model.Evidence;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Span;
import dateline.query.text.Tokens;
import java.util.Locale;

/**
 * A word or phrase of the story that speaks for a topic.
 *
 * @param folded the words without case: the same again tells less
 * @param chance how likely the topic is by this alone, by strength and place
 * @param evidence where it stands
 */
record Word(String folded, double chance, Evidence evidence) {
  private static final int LEAD_PARAGRAPHS = 2;

  static Word of(Span span, Document document, Rule rule) {
    String text = document.text(span);
    double chance = where(span, document) * (rule.strength() == Strength.STRONG ? 0.55 : 0.18);
    return new Word(
        text.toLowerCase(Locale.ROOT),
        chance,
        new Evidence(span.field().label(), span.start(), span.end(), text, rule.name()));
  }

  /** How much the place adds: 1 in the headline, less further down. */
  private static double where(Span span, Document document) {
    if (span.field() == Field.HEADLINE || span.field() == Field.KEYWORDS) {
      return 1.0;
    }
    if (span.field() == Field.SUMMARY || span.field() == Field.SLUGLINE) {
      return 0.9;
    }
    return isLead(span, document.tokens(span.field())) ? 0.85 : 0.65;
  }

  private static boolean isLead(Span span, Tokens tokens) {
    for (int i = 0; i < tokens.size() && tokens.paragraph(i) < LEAD_PARAGRAPHS; i++) {
      if (tokens.start(i) >= span.start()) {
        return true;
      }
    }
    return false;
  }
}
