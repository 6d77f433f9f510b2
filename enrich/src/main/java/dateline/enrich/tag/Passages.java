package dateline.enrich.tag;

import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Span;
import dateline.query.text.Tokens;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the passages of one story that its rules point at. Not thread-safe. */
final class Passages {
  private static final int LEAD_PARAGRAPHS = 2;

  private final Document document;
  private final Map<Span, Passage> bySpan = new HashMap<>();
  private final Map<String, Integer> wordings = new HashMap<>();

  /** By field: where the last word of its first paragraphs begins. */
  private final Map<Field, Integer> leadEnds = new EnumMap<>(Field.class);

  Passages(Document document) {
    this.document = document;
  }

  Passage at(Span span) {
    return bySpan.computeIfAbsent(span, this::read);
  }

  private Passage read(Span span) {
    String text = document.text(span);
    int wording = wordings.computeIfAbsent(text.toLowerCase(Locale.ROOT), w -> wordings.size());
    return new Passage(bySpan.size(), wording, span, text, weight(span));
  }

  /** How much the place adds: 1 in the headline, less further down. */
  private double weight(Span span) {
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
