package dateline.enrich.region;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a name in a text may mean.
 *
 * @param place what is labelled when it means this; null when it names no place, as in "Guinea pig"
 * @param how in which way the name stands for the place
 * @param form the name as the gazetteer spells it
 * @param exact whether it counts in exactly this spelling only, as "US" does
 * @param cased whether it must begin with a capital where the script has them
 * @param ambiguous whether it is as often something else, and needs support from the story
 */
record Sense(
    @Nullable Place place, How how, String form, boolean exact, boolean cased, boolean ambiguous) {

  /** In which way a name stands for a place; the weight says how much it tells about the story. */
  enum How {
    NAME(1.0),
    DEMONYM(0.9),
    CAPITAL(0.9),
    METONYM(0.9),
    CITY(0.8),
    PART(0.8),
    LOOK_ALIKE(0.8);

    private final double weight;
    private final String rule = name().toLowerCase(Locale.ROOT).replace('_', '-');

    How(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }

    /** The name of the rule, as evidence gives it. */
    String rule() {
      return rule;
    }
  }
}
