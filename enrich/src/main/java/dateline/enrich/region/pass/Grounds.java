package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.Doubt;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Datelines;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.model.RegionKind;
import dateline.query.text.Tokens;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a story gives to believe its doubtful names by, gathered before any of them is believed.
 *
 * @param clear the countries that it names beyond doubt
 * @param placed what stands where places do: countries by their code, small towns each by its own
 *     name and its country's code
 * @param playing the countries from whose towns sides have their names, whose league is no mere
 *     quotation
 */
record Grounds(Set<String> clear, Set<String> placed, Set<String> playing) {
  static Grounds of(Reading story, ContextWords words) {
    Set<Mention> standing = standing(story, words);
    Set<String> clear = new HashSet<>(namedTwice(story));
    clear.addAll(namedAmongCountries(story));
    Set<String> placed = new HashSet<>(together(standing));
    for (Mention mention : story.mentions()) {
      boolean dateline = Datelines.isDateline(mention);
      boolean afterPreposition = standing.contains(mention);
      for (Sense sense : mention.readings()) {
        if (sense.place() == null) {
          continue;
        }
        if (!sense.ambiguous() && isLikeliest(mention, sense)) {
          clear.add(sense.place().code());
        } else if (dateline || (afterPreposition && isPlaceLike(sense))) {
          placed.add(placeOf(mention, sense));
          if (!sense.isSmallTown()) {
            placed.add(sense.place().code());
          }
        } else if ((afterPreposition && isSurelyTown(mention, sense))
            || (sense.doubt() == Doubt.LITTLE_KNOWN && words.nameTown(mention))) {
          placed.add(placeOf(mention, sense));
        }
      }
    }
    return new Grounds(clear, placed, ofSides(story));
  }

  /** Whether the story names the country beyond doubt. */
  boolean areClear(Place country) {
    return clear.contains(country.code());
  }

  /** Whether the country, or this town if it is a small one, stands where places do. */
  boolean place(Mention mention, Sense sense) {
    return sense.place() != null
        && placed.contains(sense.isSmallTown() ? placeOf(mention, sense) : sense.place().code());
  }

  /** Whether sides of the country play in the story. */
  boolean play(Place country) {
    return playing.contains(country.code());
  }

  /**
   * The names that stand where places do: behind a preposition, before "-based", or joined to one
   * that does.
   */
  private static Set<Mention> standing(Reading story, ContextWords words) {
    Set<Mention> standing = new HashSet<>();
    Mention last = null;
    for (Mention mention : story.mentions()) {
      if (words.place(mention)
          || isPlacedOtherwise(mention, words)
          || (last != null && last.isJoinedTo(mention))) {
        standing.add(mention);
        last = mention;
      }
    }
    return standing;
  }

  /**
   * Whether "-based" or its like is joined to it by a hyphen, or a preposition and a part of it
   * stand before it: "in northern B.C.". With a country's name that says too little, as news writes
   * "Georgia-based" and "in south Georgia" of the American state.
   */
  private static boolean isPlacedOtherwise(Mention mention, ContextWords words) {
    Tokens tokens = mention.tokens();
    int first = mention.first();
    int end = mention.end();
    boolean hyphened =
        ContextWords.follow(words.hyphened(), mention)
            && tokens.text().startsWith("-", mention.endOffset())
            && tokens.start(end) == mention.endOffset() + 1;
    boolean part =
        ContextWords.precede(words.parts(), mention)
            && first > 1
            && words.ofPlace().contains(tokens, first - 2);
    return (hyphened || part) && !mention.mayBe(sense -> sense.how() == How.NAME);
  }

  private static Set<String> ofSides(Reading story) {
    Set<String> countries = new HashSet<>();
    for (Mention mention : story.mentions()) {
      Sense likeliest = null;
      for (Mention.Lost lost : mention.lost()) {
        Sense sense = lost.sense();
        if (Nearby.NAMING.contains(lost.pass())
            && sense.place() != null
            && (likeliest == null || sense.prior() > likeliest.prior())) {
          likeliest = sense;
        }
      }
      if (likeliest != null && likeliest.place() != null) {
        countries.add(likeliest.place().code());
      }
    }
    return countries;
  }

  /** The countries that two doubtful names name: "Guinea" and "the Guinean army". */
  private static Set<String> namedTwice(Reading story) {
    Map<String, Set<How>> ways = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Mention mention : story.mentions()) {
      for (Sense sense : mention.readings()) {
        if (sense.place() != null && (sense.how() == How.NAME || sense.how() == How.DEMONYM)) {
          Set<How> itsWays =
              ways.computeIfAbsent(sense.place().code(), code -> EnumSet.noneOf(How.class));
          itsWays.add(sense.how());
          if (itsWays.size() > 1 && isLikeliest(mention, sense)) {
            twice.add(sense.place().code());
          }
        }
      }
    }
    return twice;
  }

  /** The countries of doubtful names that are told in one breath: "Guinea and Sierra Leone". */
  private static Set<String> namedAmongCountries(Reading story) {
    Set<String> among = new HashSet<>();
    Mention last = null;
    for (Mention mention : story.mentions()) {
      if (last != null && last.isJoinedTo(mention)) {
        if (isClearCountry(last)) {
          countries(mention).forEach(among::add);
        } else if (isClearCountry(mention)) {
          countries(last).forEach(among::add);
        }
      }
      last = mention;
    }
    return among;
  }

  private static boolean isClearCountry(@Nullable Mention mention) {
    return mention != null
        && mention
            .onlyReading()
            .filter(sense -> isCountry(sense) && !sense.ambiguous())
            .isPresent();
  }

  private static Stream<String> countries(@Nullable Mention mention) {
    return mention == null
        ? Stream.empty()
        : mention.readings().stream()
            .filter(Grounds::isCountry)
            .map(sense -> Objects.requireNonNull(sense.place()).code());
  }

  private static boolean isCountry(Sense sense) {
    return sense.how() == How.NAME
        && sense.place() != null
        && sense.place().kind() == RegionKind.COUNTRY;
  }

  /** The small towns of which the story places others of their country too. */
  private static Set<String> together(Set<Mention> standing) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Mention mention : standing) {
      for (Sense sense : mention.readings()) {
        if (sense.isSmallTown() && sense.place() != null && !mention.isWithinName()) {
          names
              .computeIfAbsent(sense.place().code(), code -> new HashSet<>())
              .add(placeOf(mention, sense));
        }
      }
    }
    Set<String> towns = new HashSet<>();
    names.values().stream().filter(some -> some.size() > 1).forEach(towns::addAll);
    return towns;
  }

  /** Whether the words are hardly anything but this town. */
  private static boolean isSurelyTown(Mention mention, Sense sense) {
    return sense.doubt() == Doubt.LITTLE_KNOWN
        && mention.readings().size() == 1
        && !mention.isWithinName();
  }

  private static String placeOf(Mention mention, Sense sense) {
    return mention.key() + (sense.place() == null ? "" : sense.place().code());
  }

  /** Whether a preposition says that a place is meant: "from Georgia", but not "from Xinhua". */
  private static boolean isPlaceLike(Sense sense) {
    return sense.how() != How.BODY && !sense.isSmallTown();
  }

  private static boolean isLikeliest(Mention mention, Sense sense) {
    return mention.readings().stream()
        .allMatch(
            other ->
                other.equals(sense)
                    || other.prior() < sense.prior() - 0.5
                    || (other.place() != null && other.place().equals(sense.place())));
  }
}
