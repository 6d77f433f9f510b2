package dateline.enrich.region.mention;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The country that a story takes for granted: that of its source, or the one whose institutions it
 * speaks of. A local paper's Paris is in Texas. Not thread-safe.
 */
public final class Home {
  /** What the country of the source adds to a reading there, and to a town in another division. */
  private static final double SOURCE = 2.5;

  /**
   * The same for a source that names a division: a local paper takes the towns around for granted.
   */
  private static final double LOCAL_SOURCE = 4.0;

  private static final double MOST = 4.0;

  /** What comes to that for a town in the very division, which beats a capital far away. */
  private static final double OWN_DIVISION = 1.0;

  private final Map<String, Integer> institutions = new HashMap<>();
  private final @Nullable String source;
  private final @Nullable String division;

  /**
   * @param source where the source's readers are, ISO 3166-1 alpha-2 or ISO 3166-2; null when that
   *     is not known
   */
  Home(@Nullable String source) {
    int dash = source == null ? -1 : source.indexOf('-');
    this.source = source == null || dash < 0 ? source : source.substring(0, dash);
    this.division = dash < 0 ? null : source;
  }

  /** The story speaks of an institution that only this country has. */
  public void institution(String country) {
    institutions.merge(country, 1, Integer::sum);
  }

  /** How many of a country's institutions the story speaks of, each as often as it does. */
  public int institutions(String country) {
    return institutions.getOrDefault(country, 0);
  }

  /** The countries of which the story speaks of so many institutions at least. */
  public List<String> atHome(int least) {
    return institutions.entrySet().stream()
        .filter(country -> country.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the source is at home in this country. */
  public boolean isSource(String country) {
    return country.equals(source);
  }

  /** How much likelier a reading is for where it is. */
  public double favour(Sense sense) {
    Place place = sense.place();
    if (place == null) {
      return 0;
    }
    double spoken = institutions.isEmpty() ? 0 : Math.min(4, institutions(place.code())) * 0.9;
    double here = isSource(place.code()) ? ofSource(sense) : 0;
    return Math.min(MOST, spoken + here) + (isInDivision(sense) ? OWN_DIVISION : 0);
  }

  private double ofSource(Sense sense) {
    boolean elsewhere = !sense.divisions().isEmpty() && !isInDivision(sense);
    return division == null || elsewhere ? SOURCE : LOCAL_SOURCE;
  }

  private boolean isInDivision(Sense sense) {
    return division != null && sense.divisions().contains(division);
  }
}
