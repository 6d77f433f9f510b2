package dateline.enrich.region;

import dateline.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/** A place that the story names, with all that says so. Not thread-safe. */
final class Candidate {
  private final Place place;
  private final List<Evidence> evidence = new ArrayList<>();
  private double weight;
  private boolean prominent;

  Candidate(Place place) {
    this.place = place;
  }

  void add(Evidence words, double itsWeight, boolean itsProminence) {
    evidence.add(words);
    // Each further mention tells less than the one before.
    weight += itsWeight / Math.sqrt(evidence.size());
    prominent |= itsProminence;
  }

  Place place() {
    return place;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  double weight() {
    return weight;
  }

  boolean isProminent() {
    return prominent;
  }

  /** How sure, above 0 and below 1: one clear mention in the body gives 0.5. */
  double score() {
    return weight / (weight + 1.0);
  }
}
