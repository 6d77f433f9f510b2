package dateline.enrich.region.focus;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.mention.Datelines;
import dateline.enrich.region.mention.Mention;

/** How much a name tells about what the story is about, and how sure it is. */
final class Weight {
  private static final int LEAD_PARAGRAPHS = 2;

  private Weight() {}

  /** A mention's weight: where it stands times how it names the place. */
  static double of(Mention mention, Sense sense) {
    return where(mention) * sense.how().weight();
  }

  /**
   * How likely it is that the words mean this place, by the kind of the name and the pass that
   * decided: counted on labelled news, rounded.
   */
  static double certainty(Mention mention, Sense sense) {
    double kind =
        switch (sense.how()) {
          case NAME, SHORT, ABBREVIATION -> 0.9;
          case CAPITAL, PART, CITY -> 0.8;
          case LOOK_ALIKE, METONYM, BODY -> 0.8;
          case DEMONYM -> 0.7;
          case LOCAL -> 0.75;
        };
    return switch (mention.decidedBy()) {
      case "container-after" -> 0.93;
      case "support", "nearby", "prior" -> kind - 0.1;
      default -> kind;
    };
  }

  private static double where(Mention mention) {
    return switch (mention.field()) {
      case HEADLINE -> 3.0;
      case DATELINE -> 2.5;
      case SUMMARY -> 2.0;
      case BODY -> Datelines.isDateline(mention) ? 2.5 : paragraph(mention);
      default -> 0.5;
    };
  }

  private static double paragraph(Mention mention) {
    return mention.tokens().paragraph(mention.first()) < LEAD_PARAGRAPHS ? 1.5 : 1.0;
  }
}
