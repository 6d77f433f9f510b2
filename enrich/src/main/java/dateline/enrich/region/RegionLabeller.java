package dateline.enrich.region;

import dateline.enrich.Resources;
import dateline.model.Article;
import dateline.model.Evidence;
import dateline.model.Region;
import dateline.model.RegionRole;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.text.Lexicon;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a story its region labels: names are looked up, doubtful readings struck out pass by pass,
 * and the focus told from what is merely named. Thread-safe.
 */
public final class RegionLabeller {
  /** The fields that are read, in the order of the evidence. */
  private static final List<Field> FIELDS =
      List.of(Field.HEADLINE, Field.SUMMARY, Field.DATELINE, Field.BODY);

  private final Gazetteer gazetteer;
  private final ContextWords words;
  private final List<Reading.Pass> passes;

  private RegionLabeller(Gazetteer gazetteer, ContextWords words, List<Reading.Pass> passes) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.passes = passes;
  }

  /** With the words around names that come with this module. */
  public static RegionLabeller load(Resources resources, Gazetteer gazetteer) {
    return load(resources, gazetteer, Set.of());
  }

  /**
   * Without some passes, to see what they earn.
   *
   * @param off the names of the passes that are left out
   */
  static RegionLabeller load(Resources resources, Gazetteer gazetteer, Set<String> off) {
    ContextWords words = ContextWords.load(resources);
    return new RegionLabeller(
        gazetteer,
        words,
        chain(words, gazetteer).stream().filter(pass -> !off.contains(pass.name())).toList());
  }

  /** The chain, in the order in which it is applied. */
  static List<Reading.Pass> chain(ContextWords words, Gazetteer gazetteer) {
    return List.of(
        new CaseFits(),
        new PersonNames(words),
        new Currencies(words),
        new Languages(words),
        new QualifiedNames(),
        new Streets(words),
        new Organisations(words),
        new Teams(words),
        new LocalPlaces(words, gazetteer.places()),
        new TownBodies(words, gazetteer.places()),
        new OrdinaryWords(words),
        new Support(words),
        new Nearby(),
        new Priors());
  }

  /**
   * Reads the names of a language, where that has not been done: at its first story. Words that
   * were looked up before have to be looked up anew after it, so that it is done first.
   *
   * @param language a BCP 47 primary subtag, or "und"
   */
  public void read(String language) {
    gazetteer.lexicons(language);
  }

  /**
   * Labels a story.
   *
   * @param language the language of the text, a BCP 47 primary subtag, or "und"
   * @param people tells which words name people
   * @param home where the readers of the source are, ISO 3166-1 alpha-2 or ISO 3166-2; null when
   *     that is not known
   * @return foci first, then by score; each with its evidence
   */
  public List<Region> label(
      Article article,
      Document document,
      String language,
      PersonWords people,
      @Nullable String home) {
    List<Lexicon<Sense>> lexicons = gazetteer.lexicons(language);
    List<Mention> mentions = new ArrayList<>();
    Map<Field, Tokens> texts = new EnumMap<>(Field.class);
    for (Field field : FIELDS) {
      Tokens tokens = document.tokens(field);
      texts.put(field, tokens);
      mentions.addAll(NameHits.find(field, tokens, lexicons));
    }
    Reading reading =
        new Reading(
            language,
            texts,
            mention -> people.hold(mention.field(), mention.first(), mention.end()),
            home,
            mentions);
    passes.forEach(pass -> pass.apply(reading));
    return labels(article, reading);
  }

  /** Tells which words name people. */
  @FunctionalInterface
  public interface PersonWords {
    /** Whether these words of a field lie within a person's name and are not all of it. */
    boolean hold(Field field, int firstToken, int endToken);
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
