package dateline.enrich.region;

import dateline.model.Article;
import dateline.model.Evidence;
import dateline.model.Region;
import dateline.model.RegionRole;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.text.Hit;
import dateline.query.text.Lexicon;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives a story its region labels: names are looked up, doubtful readings struck out pass by pass,
 * and the focus told from what is merely named. Thread-safe.
 */
public final class RegionLabeller {
  /** The fields that are read, in the order of the evidence. */
  private static final List<Field> FIELDS =
      List.of(Field.HEADLINE, Field.SUMMARY, Field.DATELINE, Field.BODY);

  /** The chain, in the order in which it is applied. */
  private static final List<Reading.Pass> PASSES =
      List.of(
          new CaseFits(), new PersonNames(), new QualifiedNames(), new Support(), new OneSense());

  private final Gazetteer gazetteer;

  public RegionLabeller(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Labels a story.
   *
   * @param language the language of the text, a BCP 47 primary subtag, or "und"
   * @param people tells which words name people
   * @return foci first, then by score; each with its evidence
   */
  public List<Region> label(
      Article article, Document document, String language, PersonWords people) {
    Lexicon<Sense> lexicon = gazetteer.lexicon(language);
    List<Mention> mentions = new ArrayList<>();
    for (Field field : FIELDS) {
      Tokens tokens = document.tokens(field);
      addMentions(field, tokens, lexicon.longest(tokens), mentions);
    }
    Reading reading =
        new Reading(
            language,
            mentions,
            mention -> people.hold(mention.field(), mention.first(), mention.end()));
    PASSES.forEach(pass -> pass.apply(reading));
    return labels(article, reading);
  }

  /** Tells which words name people. */
  @FunctionalInterface
  public interface PersonWords {
    /** Whether these words of a field lie within a person's name and are not all of it. */
    boolean hold(Field field, int firstToken, int endToken);
  }

  /** Makes one mention of all that the same words may name. */
  private static void addMentions(
      Field field, Tokens tokens, List<Hit<Sense>> hits, List<Mention> mentions) {
    int from = 0;
    while (from < hits.size()) {
      Hit<Sense> hit = hits.get(from);
      List<Sense> readings = new ArrayList<>(2);
      while (from < hits.size() && hits.get(from).firstToken() == hit.firstToken()) {
        readings.add(hits.get(from).value());
        from++;
      }
      mentions.add(new Mention(field, tokens, hit.firstToken(), hit.endToken(), readings));
    }
  }

  private List<Region> labels(Article article, Reading reading) {
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
                          Weight.of(mention, sense),
                          Weight.isProminent(mention));
                }
              });
    }
    AgencyPlaces.add(article, gazetteer, candidates);
    Set<String> foci = Focus.of(candidates.values());
    return candidates.values().stream()
        .map(candidate -> region(candidate, foci))
        .sorted(
            Comparator.comparing(Region::getRole)
                .thenComparing(Region::getScore, Comparator.reverseOrder())
                .thenComparing(Region::getCode))
        .toList();
  }

  private static Region region(Candidate candidate, Set<String> foci) {
    Place place = candidate.place();
    return new Region(
        place.code(),
        place.name(),
        place.kind(),
        foci.contains(place.code()) ? RegionRole.FOCUS : RegionRole.MENTIONED,
        Math.round(candidate.score() * 1000) / 1000.0,
        place.within(),
        candidate.evidence());
  }

  private static Evidence evidence(Mention mention, Sense sense) {
    return new Evidence(
        mention.field().label(),
        mention.startOffset(),
        mention.endOffset(),
        mention.text(),
        "region/" + sense.how().rule() + ": " + sense.form());
  }
}
