package dateline.enrich.name.organisation;

import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.vocabulary.ClueWords;

/** Finds the national sides of one field in a story of sport: "Samoa beat Fiji". */
final class NationalSides {
  private static final double PLAYING = 0.6;

  private final ClueWords words;

  NationalSides(ClueWords words) {
    this.words = words;
  }

  void find(FieldText text, Organisations organisations) {
    words
        .nations()
        .sides()
        .match(
            text.tokens(),
            (first, end, nation) -> {
              if (text.tokens().isUpperInitial(first) && text.sides().arePlaying(first, end)) {
                organisations.add(
                    nation + " national team",
                    PLAYING,
                    text.words(first, end, "name/national-side"));
              }
            });
  }
}
