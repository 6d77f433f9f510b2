package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.query.Field;
import dateline.query.text.Hit;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes a country for the American town of its name where the story speaks of a body that towns
 * have and countries do not ("Peru Fire Department"), of a school's side, or calls it a town; and a
 * city abroad for its American namesake, where the gazetteer has one. The story must be at home in
 * the United States otherwise, and must not name that country by another word.
 */
final class TownBodies implements Reading.Pass {
  private static final String HOME = "US";

  /** Home, and the countries whose towns have police forces and fire brigades, not departments. */
  private static final Set<String> NAMESAKES = Set.of(HOME, "GB", "IE", "AU", "NZ");

  private final ContextWords words;
  private final Map<String, Place> places;

  TownBodies(ContextWords words, Map<String, Place> places) {
    this.words = words;
    this.places = places;
  }

  @Override
  public String name() {
    return "town-body";
  }

  @Override
  public void apply(Reading story) {
    Map<String, Mention> towns = new LinkedHashMap<>();
    towns(story).forEach(town -> towns.putIfAbsent(town.key(), town));
    Set<String> names = new HashSet<>();
    // Each name once, however often it stands there: what follows looks at the whole story.
    towns.forEach(
        (name, town) -> {
          if ((isAmerican(town) || isAtHome(story, name)) && !isNamedOtherwise(story, name, town)) {
            names.add(name);
          }
        });
    if (names.isEmpty()) {
      return;
    }
    neighbours(story, names);
    Optional.ofNullable(places.get(HOME)).ifPresent(home -> settle(story, names, home));
  }

  /**
   * Adds the names that the story joins to one that is settled: "Norway and Paris firefighters".
   */
  private void neighbours(Reading story, Set<String> names) {
    // A name is refused for all the story says: again at each pair would take its length squared.
    Set<String> refused = new HashSet<>();
    Mention last = null;
    for (Mention mention : story.mentions()) {
      if (last != null && isAbroad(last) && isAbroad(mention) && last.isJoinedTo(mention)) {
        Mention other = names.contains(last.key()) ? mention : last;
        boolean one = names.contains(last.key()) != names.contains(mention.key());
        if (one && !refused.contains(other.key())) {
          (isNamedOtherwise(story, other.key(), other) ? refused : names).add(other.key());
        }
      }
      last = mention;
    }
  }

  private void settle(Reading story, Set<String> names, Place home) {
    for (Mention mention : story.mentions()) {
      if (names.contains(mention.key()) && mayLieAbroad(mention)) {
        mention.take(this, new Sense(home, How.CITY, mention.text(), false, true, false));
      }
    }
  }

  /** The names abroad with such a body right behind, or "the town of" right before. */
  private List<Mention> towns(Reading story) {
    List<Mention> towns = new ArrayList<>();
    story.texts().forEach((field, tokens) -> towns.addAll(towns(story, field, tokens)));
    return towns;
  }

  private List<Mention> towns(Reading story, Field field, Tokens tokens) {
    Set<Integer> bodies = new HashSet<>();
    for (Hit<String> hit : words.townBodies().longest(tokens)) {
      if (tokens.isUpperInitial(hit.firstToken()) && !tokens.isSentenceStart(hit.firstToken())) {
        bodies.add(hit.firstToken());
      }
    }
    return story.mentions().stream()
        .filter(mention -> mention.field() == field && isAbroad(mention))
        .filter(
            mention ->
                (bodies.contains(mention.end()) && isBeside(mention)) || isCalledTown(mention))
        .toList();
  }

  /** Whether a space, or the colon of an agenda, parts the name from what stands behind it. */
  private static boolean isBeside(Mention mention) {
    Tokens tokens = mention.tokens();
    String between = tokens.text().substring(mention.endOffset(), tokens.start(mention.end()));
    return between.equals(" ") || between.equals(": ");
  }

  /**
   * Whether it has a police or a fire department, which among the countries that write English for
   * each other only American towns have, and the gazetteer has no other namesake.
   */
  private boolean isAmerican(Mention town) {
    Tokens tokens = town.tokens();
    int body = town.end();
    if (body + 1 >= tokens.size()
        || !words.departmentsOf().contains(tokens, body)
        || !words.department().contains(tokens, body + 1)) {
      return false;
    }
    boolean american = false;
    for (Sense sense : town.readings()) {
      Place place = sense.place();
      if (place == null || !sense.isTown() || !NAMESAKES.contains(place.code())) {
        return false;
      }
      american |= sense.isIn(HOME);
    }
    return american;
  }

  /** Whether "the town of" or "downtown" stands before it. */
  private static boolean isCalledTown(Mention mention) {
    Tokens tokens = mention.tokens();
    int before = mention.first() - 1;
    boolean of =
        before > 0
            && tokens.isFolded(before, "of")
            && (tokens.isFolded(before - 1, "town") || tokens.isFolded(before - 1, "city"));
    boolean downtown = before >= 0 && tokens.isFolded(before, "downtown");
    return (of || downtown)
        && mention.mayBe(sense -> sense.how() == How.NAME || sense.how() == How.CAPITAL);
  }

  /** Whether "Township" goes on from it, which no town of Britain or Ireland is called. */
  private static boolean isTownship(Mention mention) {
    Tokens tokens = mention.tokens();
    int next = mention.end();
    return next < tokens.size()
        && tokens.isUpperInitial(next)
        && (tokens.isFolded(next, "township") || tokens.isFolded(next, "twp"));
  }

  /** Whether it may be a country, or a city of which there is one at home too. */
  private boolean isAbroad(Mention mention) {
    boolean country = mention.mayBe(sense -> sense.place() != null && sense.how() == How.NAME);
    boolean namesake =
        mention.mayBe(sense -> sense.isTown() && sense.isIn(HOME))
            || isTownship(mention)
            || words.townNames().contains(mention.tokens(), mention.first());
    return (country || namesake) && mayLieAbroad(mention);
  }

  private static boolean mayLieAbroad(Mention mention) {
    return mention.mayBe(
        sense ->
            !sense.isIn(HOME)
                && sense.place() != null
                && (sense.isTown() || sense.how() == How.NAME));
  }

  /**
   * By its source, by its institutions, or by another town, a state or a county there; not by its
   * people.
   */
  private static boolean isAtHome(Reading story, String name) {
    return story.home().isSource(HOME)
        || story.home().institutions(HOME) >= LocalPlaces.TELLING
        || names(
            story,
            name,
            sense ->
                sense.isIn(HOME)
                    && (sense.isTown() || sense.how() == How.PART || sense.how() == How.LOCAL));
  }

  /**
   * Whether the country abroad stands in the story by another word: "Russian", "St. Petersburg".
   */
  private static boolean isNamedOtherwise(Reading story, String name, Mention body) {
    Set<String> abroad = new HashSet<>();
    for (Sense sense : body.readings()) {
      Place place = sense.place();
      if (place != null && !place.code().equals(HOME)) {
        abroad.add(place.code());
      }
    }
    return names(
        story, name, sense -> sense.place() != null && abroad.contains(sense.place().code()));
  }

  /** Whether another word than the name surely means something of that kind. */
  private static boolean names(Reading story, String name, Predicate<Sense> kind) {
    for (Mention mention : story.mentions()) {
      if (mention.onlyReading().filter(kind).isPresent() && !mention.key().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
