package dateline.enrich.region;

import dateline.model.RegionRole;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells what a story is about from what it merely names: the places of the headline and the
 * dateline that the text bears out; where those name none, what the text names most.
 */
final class Focus {
  /** A place of the headline or dateline is a focus from this share of the top place's weight. */
  private static final double BORNE_OUT = 0.35;

  /** Without a place there, a place is a focus from this share. */
  private static final double NAMED_MOST = 0.6;

  private Focus() {}

  /** The codes of the places that have the role {@link RegionRole#FOCUS}. */
  static Set<String> of(Collection<Candidate> candidates) {
    double top = candidates.stream().mapToDouble(Candidate::weight).max().orElse(0);
    boolean anyProminent = candidates.stream().anyMatch(Candidate::isProminent);
    Set<String> foci = new HashSet<>();
    for (Candidate candidate : candidates) {
      boolean focus =
          anyProminent
              ? candidate.isProminent() && candidate.weight() >= BORNE_OUT * top
              : candidate.weight() >= NAMED_MOST * top;
      if (focus) {
        foci.add(candidate.place().code());
      }
    }
    return foci;
  }
}
