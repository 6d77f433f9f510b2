package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.Home;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prefers, of several places of one name, the one whose country the story speaks of or takes for
 * granted, where that outweighs how much better known another is.
 */
final class Nearby implements Reading.Pass {
  private static final double MOST = 2.4;

  /**
   * How much less likely a town or a country is that the story does not name otherwise, while it
   * names the country of a namesake: a tenth. Who writes of Paris, France, or of Georgia in the
   * Caucasus, for readers elsewhere says so somewhere.
   */
  private static final double UNNAMED = 1;

  /** What the town tells that a side or a body is named after, against a name of its country. */
  private static final double NAMED_AFTER = 0.6;

  /** So many of a country's institutions are as good as its name. */
  private static final int TELLING = 1;

  /** The same for the United States, whose words for bodies are heard elsewhere too. */
  private static final int TELLING_IN_US = 2;

  /** The passes that take a town for whoever is named after it, which is there all the same. */
  static final Set<String> NAMING = Set.of(Teams.NAME, Organisations.NAME);

  @Override
  public String name() {
    return "nearby";
  }

  @Override
  public void apply(Reading story) {
    if (story.mentions().stream().noneMatch(mention -> mention.readings().size() > 1)) {
      return;
    }
    Map<String, Double> named = named(story);
    for (Mention mention : story.mentions()) {
      if (mention.readings().size() > 1) {
        Sense known = Priors.likeliest(mention.readings());
        Sense here = best(mention.readings(), named, story.home());
        if (!here.equals(known)) {
          mention.keep(this, here::equals);
        }
      }
    }
  }

  private static Map<String, Double> named(Reading story) {
    Map<String, Double> named = new HashMap<>();
    for (String country : story.home().atHome(TELLING)) {
      if (!country.equals("US") || story.home().institutions(country) >= TELLING_IN_US) {
        named.put(country, 1.0);
      }
    }
    for (Mention mention : story.mentions()) {
      mention
          .onlyReading()
          .ifPresent(
              sense -> {
                Place place = sense.place();
                if (place != null) {
                  named.merge(place.code(), sense.how() == How.DEMONYM ? 0.6 : 1.0, Double::sum);
                }
              });
      Place after = namedAfter(mention);
      if (after != null) {
        named.merge(after.code(), NAMED_AFTER, Double::sum);
      }
    }
    return named;
  }

  /** The one country of the town or division that a side or a body has its name from. */
  private static @Nullable Place namedAfter(Mention mention) {
    if (!mention.readings().isEmpty()) {
      return null;
    }
    Place only = null;
    for (Mention.Lost lost : mention.lost()) {
      Place place = lost.sense().place();
      if (NAMING.contains(lost.pass()) && place != null) {
        if (only != null && !only.equals(place)) {
          return null;
        }
        only = place;
      }
    }
    return only;
  }

  private static Sense best(List<Sense> readings, Map<String, Double> named, Home home) {
    Sense best = readings.get(0);
    double most = Double.NEGATIVE_INFINITY;
    boolean namesakeNamed = isAnyNamed(readings, named);
    for (Sense sense : readings) {
      Place place = sense.place();
      double score = sense.prior();
      if (place != null) {
        double times = named.getOrDefault(place.code(), 0.0);
        if (times > 0) {
          score += Math.min(MOST, 1 + Math.log(times));
        } else if (namesakeNamed && (sense.isTown() || sense.how() == How.NAME)) {
          score -= UNNAMED;
        }
        score += home.favour(sense);
      }
      if (score > most) {
        most = score;
        best = sense;
      }
    }
    return best;
  }

  private static boolean isAnyNamed(List<Sense> readings, Map<String, Double> named) {
    for (Sense sense : readings) {
      if (sense.place() != null && named.containsKey(sense.place().code())) {
        return true;
      }
    }
    return false;
  }
}
