package dateline.enrich.region.focus;

import dateline.model.RegionRole;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a story is about from what it merely names: for each place the likelihood that a desk
 * would file the story under it, from the headline and who acts in it, the dateline, the lead, and
 * how large a part of all names is its own.
 *
 * <p>The numbers are those of a logistic regression, rounded; they were fitted to places that desks
 * had coded, together with stories without headline and dateline.
 */
final class Focus {
  /** A place is a focus from this likelihood. */
  private static final double LIKELY = 0.42;

  /** Where none is, the likeliest is one from this. */
  private static final double POSSIBLE = 0.15;

  private static final double BASE = -1.55;
  private static final double IN_HEADLINE = 0.84;
  private static final double OPENS_HEADLINE = 0.5;
  private static final double IN_DATELINE = 1.63;
  private static final double IN_LEAD = 0.28;
  private static final double EARLY = 0.65;
  private static final double SHARE_OF_TOP = 0.2;
  private static final double LOGARITHM_OF_TIMES = 0.2;
  private static final double SHARE_OF_ALL = 5.2;
  private static final double AMONG_FEW = -2.8;

  /** Beside other places, where a person comes from is rarely what the story is about. */
  private static final double PEOPLE_ONLY = -1.2;

  /** Without headline and dateline, what is named most takes their place. */
  private static final double NOTHING_PROMINENT = -0.8;

  private static final double MOST_OF_ALL = 1.9;

  private Focus() {}

  /** The codes of the places that have the role {@link RegionRole#FOCUS}, each with how likely. */
  static Map<String, Double> of(Collection<Candidate> candidates) {
    Map<String, Double> likely = new LinkedHashMap<>();
    double top = candidates.stream().mapToDouble(Candidate::weight).max().orElse(0);
    int all = candidates.stream().mapToInt(candidate -> candidate.evidence().size()).sum();
    boolean prominent = candidates.stream().anyMatch(Candidate::isProminent);
    for (Candidate candidate : candidates) {
      double share = candidate.weight() / top;
      double times = candidate.evidence().size();
      double sum =
          BASE
              + (candidate.isInHeadline() ? IN_HEADLINE : 0)
              + (candidate.opensHeadline() ? OPENS_HEADLINE : 0)
              + (candidate.isInDateline() ? IN_DATELINE : 0)
              + (candidate.isInLead() ? IN_LEAD : 0)
              + (candidate.isEarly() ? EARLY : 0)
              + SHARE_OF_TOP * share
              + LOGARITHM_OF_TIMES * Math.log1p(times)
              + SHARE_OF_ALL * times / all
              + (candidates.size() > 1 ? AMONG_FEW / candidates.size() : 0)
              + (candidates.size() > 1 && candidate.isPeopleOnly() ? PEOPLE_ONLY : 0)
              + (prominent ? 0 : NOTHING_PROMINENT + MOST_OF_ALL * share);
      likely.put(candidate.place().code(), 1 / (1 + Math.exp(-sum)));
    }
    return foci(likely);
  }

  private static Map<String, Double> foci(Map<String, Double> likely) {
    Map<String, Double> foci = new LinkedHashMap<>(likely);
    foci.values().removeIf(likelihood -> likelihood < LIKELY);
    if (foci.isEmpty()) {
      Optional<Map.Entry<String, Double>> best =
          likely.entrySet().stream().max(Map.Entry.comparingByValue());
      best.filter(entry -> entry.getValue() >= POSSIBLE)
          .ifPresent(entry -> foci.put(entry.getKey(), entry.getValue()));
    }
    return foci;
  }
}
