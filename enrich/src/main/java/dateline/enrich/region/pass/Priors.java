package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import java.util.List;

/**
 * Settles what is left open: the best known of several places of one name, by its kind and its
 * inhabitants. What was written down as a look-alike comes first.
 */
final class Priors implements Reading.Pass {
  @Override
  public String name() {
    return "prior";
  }

  @Override
  public void apply(Reading story) {
    for (Mention mention : story.mentions()) {
      if (mention.readings().size() > 1) {
        Sense likeliest = likeliest(mention.readings());
        mention.keep(this, likeliest::equals);
      }
    }
  }

  /** The order of the gazetteer decides where nothing else does. */
  static Sense likeliest(List<Sense> readings) {
    Sense likeliest = readings.get(0);
    for (Sense sense : readings) {
      if (sense.prior() > likeliest.prior()) {
        likeliest = sense;
      }
    }
    return likeliest;
  }
}
