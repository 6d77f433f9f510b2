package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.enrich.tag.TagRules.Strength;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Span;
import dateline.query.text.Tokens;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Reads the words of one story that its rules point at. Not thread-safe. */
final class Words {
  private static final int LEAD_PARAGRAPHS = 2;

  private final Document document;

  /** By field: where the last word of its first paragraphs begins. */
  private final Map<Field, Integer> leadEnds = new EnumMap<>(Field.class);

  Words(Document document) {
    this.document = document;
  }

  Word read(Span span, Rule rule) {
    String text = document.text(span);
    double chance = where(span) * (rule.strength() == Strength.STRONG ? 0.55 : 0.18);
    return new Word(text, text.toLowerCase(Locale.ROOT), chance, span, rule.name());
  }

  /** How much the place adds: 1 in the headline, less further down. */
  private double where(Span span) {
    return switch (span.field()) {
      case HEADLINE, KEYWORDS -> 1.0;
      case SUMMARY, SLUGLINE -> 0.9;
      default ->
          span.start() <= leadEnds.computeIfAbsent(span.field(), this::leadEnd) ? 0.85 : 0.65;
    };
  }

  private int leadEnd(Field field) {
    Tokens tokens = document.tokens(field);
    int end = -1;
    for (int i = 0; i < tokens.size() && tokens.paragraph(i) < LEAD_PARAGRAPHS; i++) {
      end = tokens.start(i);
    }
    return end;
  }
}
