package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Reading;
import java.util.List;
import java.util.Map;

/** The passes, in the order in which they read a story. */
public final class Chain {
  private Chain() {}

  /**
   * All of them, each by a name of its own.
   *
   * @param words the words around names by which they tell what a name means
   * @param places all places, by code
   */
  public static List<Reading.Pass> of(ContextWords words, Map<String, Place> places) {
    return List.of(
        new CaseFits(),
        new PersonNames(words),
        new Currencies(words),
        new Languages(words),
        new QualifiedNames(),
        new Streets(words),
        new Organisations(words),
        new Teams(words),
        new LocalPlaces(words, places),
        new TownBodies(words, places),
        new OrdinaryWords(words),
        new Support(words),
        new Nearby(),
        new Priors());
  }
}
