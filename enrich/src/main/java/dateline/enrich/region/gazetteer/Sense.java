package dateline.enrich.region.gazetteer;

import java.util.List;
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
 * @param doubt whether it needs support from the story
 * @param prior how likely it is before anything of the story is known: for a city the decimal
 *     logarithm of its inhabitants, on the same scale for the others
 * @param divisions the first-level divisions in which towns of that name lie, ISO 3166-2; empty
 *     where that is not known
 */
public record Sense(
    @Nullable Place place,
    How how,
    String form,
    boolean exact,
    boolean cased,
    Doubt doubt,
    double prior,
    List<String> divisions) {
  /** Below so many inhabitants, as a decimal logarithm, a town is not known by its name alone. */
  static final double SMALL = 4.95;

  /** With the prior of its kind, wherever in its country. */
  public Sense(
      @Nullable Place place,
      How how,
      String form,
      boolean exact,
      boolean cased,
      boolean ambiguous) {
    this(place, how, form, exact, cased, Doubt.of(ambiguous), how.prior, List.of());
  }

  /** The same in that doubt. */
  Sense in(Doubt otherDoubt) {
    return new Sense(place, how, form, exact, cased, otherDoubt, prior, divisions);
  }

  /** Whether it needs support from the story. */
  public boolean ambiguous() {
    return doubt != Doubt.NONE;
  }

  /** Whether this names a place in that country or area. */
  public boolean isIn(String code) {
    return place != null && place.code().equals(code);
  }

  /** Whether the name is of a town, and not of a country or a people. */
  public boolean isTown() {
    return how == How.CITY || how == How.CAPITAL;
  }

  /** Whether it is a town that is not known by its name alone. */
  public boolean isSmallTown() {
    return how == How.CITY && prior < SMALL;
  }

  /** Why a name does not tell the place by itself; what comes first is the least doubtful. */
  public enum Doubt {
    NONE,
    /** It is a place and hardly anything else, but few know it. */
    LITTLE_KNOWN,
    /** It is as often something else. */
    OFTEN_ELSE;

    static Doubt of(boolean ambiguous) {
      return ambiguous ? OFTEN_ELSE : NONE;
    }
  }

  /** In which way a name stands for a place; the weight says how much it tells about the story. */
  public enum How {
    NAME(1.0, 8.5),
    DEMONYM(0.9, 8.5),
    /** A character of its name beside a word of its state or that of another country: "米政府". */
    ABBREVIATION(0.9, 8.5),
    CAPITAL(0.9, 7.6),
    METONYM(0.9, 7.6),
    /** A body that belongs to the country: "Bundesbank". */
    BODY(0.9, 7.6),
    CITY(0.8, 5.6),
    PART(0.8, 6.3),
    /** A division in short, which counts after a comma only: "Mass." */
    SHORT(0.8, 6.3),
    /** A name made with a word for a local body: "Kanawha County". */
    LOCAL(0.7, 5.0),
    LOOK_ALIKE(0.8, 20.0);

    private final double weight;
    private final double prior;
    private final String rule = name().toLowerCase(Locale.ROOT).replace('_', '-');

    How(double weight, double prior) {
      this.weight = weight;
      this.prior = prior;
    }

    /** How likely it is, where nothing more is known of it. */
    double prior() {
      return prior;
    }

    /** How much it tells about the story. */
    public double weight() {
      return weight;
    }

    /** The name of the rule, as evidence gives it. */
    public String rule() {
      return rule;
    }
  }
}
