package dateline.enrich.region.focus;

import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.model.Article;
import dateline.model.Evidence;
import dateline.model.Region;
import dateline.model.RegionRole;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the labels of a story of what its names mean, once all passes have read it. Immutable and
 * thread-safe.
 */
public final class RegionLabels {
  private final Gazetteer gazetteer;
  private final ContextWords words;

  /**
   * @param words the words around names that say how much a place is the story's own
   */
  public RegionLabels(Gazetteer gazetteer, ContextWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The places that the story names and that its agency coded: foci first, then by score. */
  public List<Region> of(Article article, Reading reading) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (Mention mention : reading.mentions()) {
      mention
          .reading()
          .ifPresent(
              sense -> {
                Place place = sense.place();
                if (place != null) {
                  candidates
                      .computeIfAbsent(place.code(), code -> new Candidate(place))
                      .add(
                          evidence(mention, sense),
                          mention,
                          sense,
                          isOfState(mention),
                          isAside(mention));
                }
              });
    }
    AgencyPlaces.add(article, gazetteer, candidates);
    Map<String, Double> foci = Focus.of(candidates.values());
    return candidates.values().stream()
        .map(candidate -> region(candidate, foci))
        .sorted(
            Comparator.comparing(Region::getRole)
                .thenComparing(Region::getScore, Comparator.reverseOrder())
                .thenComparing(Region::getCode))
        .toList();
  }

  private boolean isOfState(Mention mention) {
    return ContextWords.areBeside(words.ofState(), mention);
  }

  private boolean isAside(Mention mention) {
    return ContextWords.areBeside(words.aside(), mention);
  }

  private static Region region(Candidate candidate, Map<String, Double> foci) {
    Place place = candidate.place();
    Double focus = foci.get(place.code());
    return new Region(
        place.code(),
        place.name(),
        place.kind(),
        focus == null ? RegionRole.MENTIONED : RegionRole.FOCUS,
        Math.round((focus == null ? candidate.score() : focus) * 1000) / 1000.0,
        place.within(),
        candidate.evidence());
  }

  private static Evidence evidence(Mention mention, Sense sense) {
    return new Evidence(
        mention.field().label(),
        mention.startOffset(),
        mention.endOffset(),
        mention.text(),
        "region/" + sense.how().rule() + ": " + sense.form() + reasons(mention));
  }

  /** Which pass decided and which readings lost; empty when the words have but one. */
  private static String reasons(Mention mention) {
    if (mention.decidedBy().isEmpty()) {
      return "";
    }
    StringBuilder reasons = new StringBuilder(" (").append(mention.decidedBy());
    for (Mention.Lost lost : mention.lost()) {
      Place place = lost.sense().place();
      reasons
          .append("; not ")
          .append(place == null ? "" : place.code() + " ")
          .append(lost.sense().how().rule());
      if (!lost.pass().equals(mention.decidedBy())) {
        reasons.append(" by ").append(lost.pass());
      }
    }
    return reasons.append(')').toString();
  }
}
