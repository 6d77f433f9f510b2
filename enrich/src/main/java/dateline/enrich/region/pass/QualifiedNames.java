package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Believes the country or state that stands right after a town: "Paris, Texas", "Athens (Georgia)"
 * and "Springfield, Mass." are not where the town's name alone would put them, and need not be in
 * the gazetteer. The town is the same wherever else the story names it.
 */
final class QualifiedNames implements Reading.Pass {
  private static final int LONGEST_TOWN = 4;

  @Override
  public String name() {
    return "container-after";
  }

  @Override
  public void apply(Reading story) {
    states(story);
    List<Mention> mentions = story.mentions();
    Map<String, Sense> settled = new HashMap<>();
    List<Mention> towns = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention holder = mentions.get(i);
      Mention town = i > 0 ? mentions.get(i - 1) : null;
      if (town != null && Containers.isQualified(town, holder)) {
        boolean listed =
            i + 1 < mentions.size() && Containers.isListed(holder, mentions.get(i + 1));
        settle(town, holder, listed).ifPresent(sense -> settled.put(town.key(), sense));
      } else if (town != null && Containers.isIn(town, holder)) {
        settleNamesake(town, holder).ifPresent(sense -> settled.put(town.key(), sense));
      } else if (Containers.isShort(holder)) {
        unknown(holder)
            .ifPresentOrElse(towns::add, () -> holder.keep(this, s -> !Containers.isShort(s)));
      }
    }
    story.add(towns);
    writtenDown(mentions, settled);
    if (!settled.isEmpty()) {
      oneSense(story, settled);
    }
    shortForms(story);
  }

  /**
   * A country's name that the story also writes with "State" behind it, where that is a state of
   * another country, is that state ("Niger State"), unless the story names the country by another
   * word.
   */
  private void states(Reading story) {
    Map<String, Sense> states = new HashMap<>();
    for (Mention whole : story.mentions()) {
      whole
          .onlyReading()
          .filter(sense -> sense.how() == How.PART && sense.form().endsWith(" State"))
          .ifPresent(
              state -> {
                List<String> beginnings = beginnings(whole.key());
                states.put(beginnings.get(beginnings.size() - 1), state);
              });
    }
    for (Mention mention : states.isEmpty() ? List.<Mention>of() : story.mentions()) {
      Sense state = states.get(mention.key());
      Place country = mention.onlyReading().map(Sense::place).orElse(null);
      if (state != null && country != null && !isNamedOtherwise(story, mention, country)) {
        mention.take(this, state);
      }
    }
  }

  private static boolean isNamedOtherwise(Reading story, Mention mention, Place country) {
    return story.mentions().stream()
        .filter(other -> !other.key().equals(mention.key()))
        .anyMatch(other -> other.onlyReading().filter(s -> s.isIn(country.code())).isPresent());
  }

  /** What is written down with its container, "Athens, Ga.", tells of the town's name alone too. */
  private static void writtenDown(List<Mention> mentions, Map<String, Sense> settled) {
    for (Mention mention : mentions) {
      Sense whole = mention.onlyReading().orElse(null);
      if (whole != null && whole.how() == How.LOOK_ALIKE) {
        int comma = whole.form().indexOf(',');
        if (comma > 0) {
          Tokens tokens = mention.tokens();
          StringBuilder key = new StringBuilder();
          int end = mention.startOffset() + comma;
          for (int word = mention.first();
              word < mention.end() && tokens.end(word) <= end;
              word++) {
            key.append(tokens.folded(word)).append(' ');
          }
          String town = whole.form().substring(0, comma);
          settled.put(key.toString(), new Sense(whole.place(), How.CITY, town, false, true, false));
        }
      }
    }
  }

  /** A town that the story also calls by a longer name is that: Santiago de Compostela. */
  private void shortForms(Reading story) {
    Map<String, Sense> towns = new HashMap<>();
    for (Mention whole : story.mentions()) {
      if (whole.end() - whole.first() > 1) {
        whole
            .onlyReading()
            .filter(Sense::isTown)
            .ifPresent(town -> beginnings(whole.key()).forEach(each -> towns.put(each, town)));
      }
    }
    if (towns.isEmpty()) {
      return;
    }
    for (Mention mention : story.mentions()) {
      Sense town = isOnlyTown(mention) ? towns.get(mention.key()) : null;
      if (town != null) {
        mention.keep(this, sense -> town.place() != null && sense.isIn(town.place().code()));
        if (mention.readings().isEmpty()) {
          mention.take(this, town);
        }
      }
    }
  }

  /** The words that a name begins with, one, two and so on, but not all of them. */
  private static List<String> beginnings(String key) {
    List<String> beginnings = new ArrayList<>();
    int end = key.indexOf(' ') + 1;
    while (end < key.length()) {
      beginnings.add(key.substring(0, end));
      end = key.indexOf(' ', end) + 1;
    }
    return beginnings;
  }

  /** Whether it may name a town, and nothing else but what is no place. */
  private static boolean isOnlyTown(Mention mention) {
    return mention.mayBe(Sense::isTown)
        && mention.readings().stream().allMatch(sense -> sense.isTown() || sense.place() == null);
  }

  /** Puts the town into its container, and the container where a town of that name is known. */
  private Optional<Sense> settle(Mention town, Mention holder, boolean listed) {
    List<Sense> containers = holder.readings().stream().filter(Containers::isContainer).toList();
    for (Sense reading : town.readings()) {
      for (Sense container : containers) {
        Place place = container.place();
        if (place != null && reading.isTown() && reading.isIn(place.code())) {
          town.keep(this, sense -> sense.isTown() && sense.isIn(place.code()));
          holder.keep(this, sense -> sense.equals(container));
          return town.reading();
        }
      }
    }
    Sense container = containers.get(0);
    boolean country = !town.mayBe(Sense::isTown);
    boolean namesake =
        container.how() == How.PART
            && !listed
            && town.readings().stream().allMatch(sense -> isElsewhere(sense, container));
    if (country && !Containers.isShort(container) && !namesake) {
      // "China, Japan" is a list, but "Mexico, Missouri" is none.
      return Optional.empty();
    }
    if (town.mayBe(sense -> sense.how() == How.LOOK_ALIKE)) {
      return Optional.empty();
    }
    // Where the gazetteer has no town of that name there, it is still not the one that it knows.
    Sense there = new Sense(container.place(), How.CITY, town.text(), false, true, false);
    town.take(this, there);
    return Optional.of(there);
  }

  /** Of several places of that name, it is the one there. */
  private Optional<Sense> settleNamesake(Mention town, Mention holder) {
    return holder
        .onlyReading()
        .filter(Containers::isContainer)
        .map(Sense::place)
        .filter(place -> town.mayBe(sense -> sense.isIn(place.code())))
        .flatMap(
            place -> {
              town.keep(this, sense -> sense.isIn(place.code()));
              return town.onlyReading();
            });
  }

  /** Whether it names a country, and another than that of a division. */
  private static boolean isElsewhere(Sense sense, Sense division) {
    return sense.how() == How.NAME
        && sense.place() != null
        && !sense.place().equals(division.place());
  }

  /** A town that the gazetteer does not have, before a division in short: "Cohasset, Mass.". */
  private Optional<Mention> unknown(Mention holder) {
    Tokens tokens = holder.tokens();
    int end = holder.first();
    if (end == 0
        || !Containers.isBetween(tokens, end)
        || !tokens.isUpperInitial(end - 1)
        || Containers.isAbbreviation(holder)) {
      return Optional.empty();
    }
    int first = end - 1;
    while (first > 0
        && end - first < LONGEST_TOWN
        && tokens.isUpperInitial(first - 1)
        && !tokens.isSentenceStart(first)
        && tokens.text().substring(tokens.end(first - 1), tokens.start(first)).isBlank()) {
      first--;
    }
    Sense container =
        holder.readings().stream().filter(Containers::isShort).findFirst().orElseThrow();
    String name = tokens.original(first, end);
    Sense town = new Sense(container.place(), How.CITY, name, false, true, false);
    Mention mention = new Mention(holder.field(), tokens, first, end, List.of());
    mention.take(this, town);
    return Optional.of(mention);
  }

  private void oneSense(Reading story, Map<String, Sense> settled) {
    for (Mention mention : story.mentions()) {
      Sense there = mention.readings().size() == 0 ? null : settled.get(mention.key());
      if (there == null || mention.readings().contains(there)) {
        if (there != null) {
          mention.keep(this, there::equals);
        }
        continue;
      }
      if (!mention.mayBe(sense -> sense.how() == How.LOOK_ALIKE)) {
        mention.take(this, there);
      }
    }
  }
}
