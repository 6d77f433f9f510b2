package dateline.enrich.region.focus;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.Datelines;
import dateline.enrich.region.mention.Mention;
import dateline.model.Evidence;
import dateline.query.Field;
import java.util.ArrayList;
import java.util.List;

/** A place that the story names, with all that says so. Not thread-safe. */
final class Candidate {
  private static final int LEAD = 300;
  private static final int EARLY = 150;
  private static final int OPENING = 12;

  private final Place place;
  private final List<Evidence> evidence = new ArrayList<>();
  private double weight;
  private double doubt = 1;
  private boolean headline;
  private boolean opening;
  private boolean dateline;
  private boolean lead;
  private boolean early;
  private boolean otherThanPeople;

  Candidate(Place place) {
    this.place = place;
  }

  /**
   * Words of the text that name the place.
   *
   * @param ofState whether people stand for their country: "the Chadian army"
   * @param aside whether they say that the place is another than the story's: "neighbouring Chad"
   */
  void add(Evidence words, Mention mention, Sense sense, boolean ofState, boolean aside) {
    count(words, Weight.of(mention, sense), Weight.certainty(mention, sense));
    otherThanPeople |= ofState || sense.how() != How.DEMONYM;
    int start = mention.startOffset();
    headline |= mention.field() == Field.HEADLINE;
    opening |= mention.field() == Field.HEADLINE && start < OPENING;
    dateline |= Datelines.isDateline(mention);
    lead |=
        !aside
            && mention.field() == Field.BODY
            && start < LEAD
            && mention.tokens().paragraph(mention.first()) == 0;
    early |= !aside && mention.field() == Field.BODY && start < EARLY;
  }

  /** Words outside the text that do. */
  void add(Evidence words, double itsWeight, double itsCertainty) {
    otherThanPeople = true;
    count(words, itsWeight, itsCertainty);
  }

  private void count(Evidence words, double itsWeight, double itsCertainty) {
    evidence.add(words);
    // Each further mention tells less than the one before.
    weight += itsWeight / Math.sqrt(evidence.size());
    doubt = Math.min(doubt, 1 - itsCertainty);
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

  boolean isInHeadline() {
    return headline;
  }

  boolean opensHeadline() {
    return opening;
  }

  boolean isInDateline() {
    return dateline;
  }

  boolean isInLead() {
    return lead;
  }

  boolean isEarly() {
    return early;
  }

  /** Whether the story has nothing of it but its people: "the Brazilian striker". */
  boolean isPeopleOnly() {
    return !otherThanPeople;
  }

  /** Whether it stands where a story says what it is about. */
  boolean isProminent() {
    return headline || dateline;
  }

  /** How likely it is that the story names the place: the surest of its words, and their number. */
  double score() {
    return 1 - doubt / Math.sqrt(evidence.size());
  }
}
