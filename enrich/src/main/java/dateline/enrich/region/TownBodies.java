package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import dateline.query.Field;
import dateline.query.text.Hit;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a country or a city abroad for the American town of its name where the story speaks of a
 * body that only such a town has ("Peru Fire Department", "Moscow City Council"), or calls it a
 * town. It must be at home in the United States otherwise, and must not name that country by
 * another word.
 */
final class TownBodies implements Reading.Pass {
  private static final String HOME = "US";

  /** So many institutions say that a story is at home there, even where it names no place. */
  private static final int TELLING = 3;

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
    Set<String> names = new HashSet<>();
    for (Mention mention : towns(story)) {
      if (isAtHome(story, mention) && !isNamedOtherwise(story, mention)) {
        names.add(mention.key());
      }
    }
    Optional.ofNullable(places.get(HOME))
        .filter(home -> !names.isEmpty())
        .ifPresent(home -> settle(story, names, home));
  }

  private void settle(Reading story, Set<String> names, Place home) {
    for (Mention mention : story.mentions()) {
      if (isAbroad(mention) && names.contains(mention.key())) {
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
        .filter(mention -> bodies.contains(mention.end()) || isCalledTown(mention))
        .toList();
  }

  private static boolean isCalledTown(Mention mention) {
    Tokens tokens = mention.tokens();
    int of = mention.first() - 1;
    return of > 0
        && tokens.isFolded(of, "of")
        && tokens.isFolded(of - 1, "town")
        && mention.mayBe(sense -> sense.how() == How.NAME || sense.how() == How.CAPITAL);
  }

  private static boolean isAbroad(Mention mention) {
    return mention.mayBe(
            sense -> sense.place() != null && (sense.isTown() || sense.how() == How.NAME))
        && !mention.readings().stream().allMatch(sense -> sense.isIn(HOME));
  }

  private static boolean isAtHome(Reading story, Mention body) {
    return story.home().isSource(HOME)
        || story.home().institutions(HOME) >= TELLING
        || names(story, body, Set.of(HOME));
  }

  /**
   * Whether the country abroad stands in the story by another word: "Russian", "St. Petersburg".
   */
  private static boolean isNamedOtherwise(Reading story, Mention body) {
    Set<String> abroad = new HashSet<>();
    for (Sense sense : body.readings()) {
      Place place = sense.place();
      if (place != null && !place.code().equals(HOME)) {
        abroad.add(place.code());
      }
    }
    return names(story, body, abroad);
  }

  /** Whether another word than the mention's names one of these countries and nothing else. */
  private static boolean names(Reading story, Mention body, Set<String> countries) {
    return story.mentions().stream()
        .filter(mention -> !mention.key().equals(body.key()))
        .flatMap(mention -> mention.onlyReading().stream())
        .anyMatch(sense -> countries.stream().anyMatch(sense::isIn));
  }
}
