package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hears from a country's own institutions where a story is at home ("sheriff's deputies", "Crown
 * Court"), and takes the names of local bodies there for places: "Kanawha County".
 */
final class LocalPlaces implements Reading.Pass {
  /** So many mentions of institutions, without a place, still name the country. */
  static final int TELLING = 3;

  /** A country is at home where its institutions are named so many times as often as others. */
  private static final int MANY_TIMES = 3;

  private static final int LONGEST_NAME = 3;

  private final ContextWords words;
  private final Map<String, Place> places;

  LocalPlaces(ContextWords words, Map<String, Place> places) {
    this.words = words;
    this.places = places;
  }

  @Override
  public String name() {
    return "local-institution";
  }

  @Override
  public void apply(Reading story) {
    Map<String, List<Mention>> heard = new HashMap<>();
    story.texts().forEach((field, tokens) -> listen(story, field, tokens, heard));
    Optional<String> home = only(heard);
    home.map(places::get)
        .ifPresent(place -> name(story, place, heard.getOrDefault(place.code(), List.of())));
  }

  private void listen(Reading story, Field field, Tokens tokens, Map<String, List<Mention>> heard) {
    words
        .institutions()
        .longest(tokens)
        .forEach(
            hit -> {
              story.home().institution(hit.value());
              Sense sense =
                  new Sense(
                      places.get(hit.value()),
                      How.LOCAL,
                      tokens.original(hit.firstToken(), hit.endToken()),
                      false,
                      false,
                      false);
              heard
                  .computeIfAbsent(hit.value(), country -> new ArrayList<>())
                  .add(
                      new Mention(field, tokens, hit.firstToken(), hit.endToken(), List.of(sense)));
            });
  }

  /**
   * The country whose institutions the story speaks of; empty when there are several. A single word
   * of another country does not count against many: a parish council has a town council beside it.
   */
  private static Optional<String> only(Map<String, List<Mention>> heard) {
    String most = null;
    int times = 0;
    int others = 0;
    for (Map.Entry<String, List<Mention>> country : heard.entrySet()) {
      int its = country.getValue().size();
      if (its > times) {
        others = Math.max(others, times);
        most = country.getKey();
        times = its;
      } else {
        others = Math.max(others, its);
      }
    }
    return times >= MANY_TIMES * others ? Optional.ofNullable(most) : Optional.empty();
  }

  private void name(Reading story, Place home, List<Mention> institutions) {
    boolean abroad =
        story.mentions().stream()
            .flatMap(mention -> mention.readings().stream())
            .anyMatch(
                sense ->
                    sense.how() == How.NAME
                        && !sense.ambiguous()
                        && sense.place() != null
                        && !sense.isIn(home.code()));
    List<Mention> found = new ArrayList<>();
    if (home.code().equals("US")) {
      story.texts().forEach((field, tokens) -> bodies(field, tokens, home, story, found));
    }
    boolean named =
        story.mentions().stream()
            .flatMap(mention -> mention.readings().stream())
            .anyMatch(sense -> sense.isIn(home.code()) && !sense.ambiguous());
    if (found.isEmpty() && !named && !abroad && institutions.size() >= TELLING) {
      found.addAll(institutions);
    }
    story.add(found);
  }

  /** Names made with a word for a local body that the gazetteer does not have. */
  private void bodies(Field field, Tokens tokens, Place home, Reading story, List<Mention> found) {
    for (int head = 1; head < tokens.size(); head++) {
      if (!words.localHeads().contains(tokens, head)
          || !tokens.isUpperInitial(head)
          || !tokens.isUpperInitial(head - 1)
          || tokens.isSentenceStart(head)
          || tokens.isAllUpper(head)) {
        continue;
      }
      int first = head - 1;
      while (first > 0
          && head - first < LONGEST_NAME
          && tokens.isUpperInitial(first - 1)
          && !tokens.isSentenceStart(first)
          && tokens.start(first) - tokens.end(first - 1) == 1) {
        first--;
      }
      if (tokens.isSentenceStart(first) && first == head - 1 && tokens.foldedLength(first) < 5) {
        continue;
      }
      if (isFree(story, field, first, head + 1)) {
        Sense sense =
            new Sense(home, How.LOCAL, tokens.original(first, head + 1), false, true, false);
        found.add(new Mention(field, tokens, first, head + 1, List.of(sense)));
      }
    }
  }

  private static boolean isFree(Reading story, Field field, int first, int end) {
    for (Mention mention : story.mentions()) {
      if (mention.field() == field
          && mention.first() < end
          && first < mention.end()
          && !mention.readings().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
