package dateline.enrich.region;

import dateline.query.Field;

/** How much a name tells about what the story is about, by where it stands. */
final class Weight {
  private static final int LEAD_PARAGRAPHS = 2;

  private Weight() {}

  /** A mention's weight: where it stands times how it names the place. */
  static double of(Mention mention, Sense sense) {
    return where(mention) * sense.how().weight();
  }

  /** Whether a mention stands where a story says what it is about. */
  static boolean isProminent(Mention mention) {
    return mention.field() == Field.HEADLINE || mention.field() == Field.DATELINE;
  }

  private static double where(Mention mention) {
    return switch (mention.field()) {
      case HEADLINE -> 3.0;
      case DATELINE -> 2.5;
      case SUMMARY -> 2.0;
      case BODY -> mention.tokens().paragraph(mention.first()) < LEAD_PARAGRAPHS ? 1.5 : 1.0;
      default -> 0.5;
    };
  }
}
