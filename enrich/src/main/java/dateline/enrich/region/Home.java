package dateline.enrich.region;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The country that a story takes for granted: that of its source, or the one whose institutions it
 * speaks of. A local paper's Paris is in Texas. Not thread-safe.
 */
final class Home {
  /** What the country of the source adds to a reading there. */
  private static final double SOURCE = 2.5;

  /**
   * The same for a source that names a division: a local paper takes the towns around for granted.
   */
  private static final double LOCAL_SOURCE = 4.0;

  private static final double MOST = 4.0;

  private final Map<String, Integer> institutions = new HashMap<>();
  private final @Nullable String source;
  private final double ofSource;

  /**
   * @param source where the source's readers are, ISO 3166-1 alpha-2 or ISO 3166-2; null when that
   *     is not known
   */
  Home(@Nullable String source) {
    int division = source == null ? -1 : source.indexOf('-');
    this.source = source == null || division < 0 ? source : source.substring(0, division);
    ofSource = division < 0 ? SOURCE : LOCAL_SOURCE;
  }

  /** The story speaks of an institution that only this country has. */
  void institution(String country) {
    institutions.merge(country, 1, Integer::sum);
  }

  /** How many of a country's institutions the story speaks of, each as often as it does. */
  int institutions(String country) {
    return institutions.getOrDefault(country, 0);
  }

  boolean isSource(String country) {
    return country.equals(source);
  }

  /** How much likelier a reading in that country is. */
  double favour(String country) {
    double spoken = institutions.isEmpty() ? 0 : Math.min(4, institutions(country)) * 0.9;
    return Math.min(MOST, spoken + (isSource(country) ? ofSource : 0));
  }
}
