package dateline.enrich.region;

import dateline.enrich.region.Sense.Doubt;
import dateline.enrich.region.Sense.How;
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
 * Believes a name that is as often something else (Georgia, Jordan, Chad) only where the story
 * supports it: another, clear name of the same place, the source's home, a dateline, or a
 * preposition of place before one of its uses. For a small town the preposition is enough only
 * where the name is hardly anything else, or another town of its country stands so too.
 */
final class Support implements Reading.Pass {
  /** Below so many inhabitants, as a decimal logarithm, a town is not known by its name alone. */
  static final double SMALL = 4.95;

  private static final double AT_HOME = 1.5;

  private final ContextWords words;

  Support(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "support";
  }

  @Override
  public void apply(Reading story) {
    if (story.mentions().stream().anyMatch(mention -> mention.mayBe(Sense::ambiguous))) {
      support(story);
    }
  }

  private void support(Reading story) {
    Set<String> clear = new HashSet<>();
    Set<Mention> standing = placed(story);
    Set<String> placed = new HashSet<>(together(standing));
    clear.addAll(namedTwice(story));
    clear.addAll(namedAmongCountries(story));
    Set<String> playing = ofSides(story);
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
          if (!isSmall(sense)) {
            placed.add(sense.place().code());
          }
        } else if (afterPreposition && isSurelyTown(mention, sense)) {
          placed.add(placeOf(mention, sense));
        }
      }
    }
    for (Mention mention : story.mentions()) {
      mention.keep(
          this,
          sense ->
              !sense.ambiguous()
                  || sense.place() == null
                  || (sense.how() == How.BODY && playing.contains(sense.place().code()))
                  || isSmallNamesake(story, mention, sense, clear, placed)
                  || isSupported(story, mention, sense, clear, placed));
    }
  }

  /** The names that stand where places do: behind a preposition, or joined to one that does. */
  private Set<Mention> placed(Reading story) {
    Set<Mention> placed = new HashSet<>();
    Mention last = null;
    for (Mention mention : story.mentions()) {
      if (ContextWords.precede(words.ofPlace(), mention) || isJoined(last, mention)) {
        placed.add(mention);
        last = mention;
      }
    }
    return placed;
  }

  /** The countries from whose towns sides have their names, whose league is no mere quotation. */
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
      if (isJoined(last, mention)) {
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
            .filter(Support::isCountry)
            .map(sense -> Objects.requireNonNull(sense.place()).code());
  }

  private static boolean isCountry(Sense sense) {
    return sense.how() == How.NAME
        && sense.place() != null
        && sense.place().kind() == RegionKind.COUNTRY;
  }

  /** The small towns of which the story places others of their country too. */
  private static Set<String> together(Set<Mention> placed) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Mention mention : placed) {
      for (Sense sense : mention.readings()) {
        if (isSmall(sense) && sense.place() != null && !isWithinName(mention)) {
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

  /** Whether one name goes on from another: "in Tamworth and Broken Hill". */
  private static boolean isJoined(@Nullable Mention before, Mention mention) {
    String between = before == null ? null : before.upTo(mention, 1);
    return between != null
        && (between.equals(",") || between.equals("and") || between.equals(", and"));
  }

  /** Whether the words are hardly anything but this town. */
  private static boolean isSurelyTown(Mention mention, Sense sense) {
    return sense.doubt() == Doubt.LITTLE_KNOWN
        && mention.readings().size() == 1
        && !isWithinName(mention);
  }

  /** Whether a better known place of that name stays: then what is near decides between them. */
  private boolean isSmallNamesake(
      Reading story, Mention mention, Sense sense, Set<String> clear, Set<String> placed) {
    return isSmall(sense)
        && mention.mayBe(
            other ->
                other.place() != null
                    && !isSmall(other)
                    && (!other.ambiguous() || isSupported(story, mention, other, clear, placed)));
  }

  private boolean isSupported(
      Reading story, Mention mention, Sense sense, Set<String> clear, Set<String> placed) {
    Place place = sense.place();
    if (place == null) {
      return true;
    }
    boolean localBody =
        place.code().equals("US") && ContextWords.follow(words.localHeads(), mention);
    if (isSmall(sense) && !localBody && isWithinName(mention)) {
      return false;
    }
    return localBody
        || clear.contains(place.code())
        || placed.contains(isSmall(sense) ? placeOf(mention, sense) : place.code())
        || story.home().favour(sense) >= AT_HOME;
  }

  private static String placeOf(Mention mention, Sense sense) {
    return mention.key() + (sense.place() == null ? "" : sense.place().code());
  }

  private static boolean isSmall(Sense sense) {
    return sense.how() == How.CITY && sense.prior() < SMALL;
  }

  /** Whether a preposition says that a place is meant: "from Georgia", but not "from Xinhua". */
  private static boolean isPlaceLike(Sense sense) {
    return sense.how() != How.BODY && !isSmall(sense);
  }

  private static boolean isLikeliest(Mention mention, Sense sense) {
    return mention.readings().stream()
        .allMatch(
            other ->
                other.equals(sense)
                    || other.prior() < sense.prior() - 0.5
                    || (other.place() != null && other.place().equals(sense.place())));
  }

  /** Whether a capitalised word stands right beside it, as in a name of something else. */
  private static boolean isWithinName(Mention mention) {
    Tokens tokens = mention.tokens();
    int before = mention.first() - 1;
    if (before >= 0
        && tokens.isUpperInitial(before)
        && !tokens.isSentenceStart(before)
        && !tokens.isSentenceStart(mention.first())
        && isSpace(tokens, before)) {
      return true;
    }
    int after = mention.end();
    return after < tokens.size()
        && tokens.isUpperInitial(after)
        && !tokens.isSentenceStart(after)
        && !tokens.isAllUpper(after)
        && isSpace(tokens, after - 1);
  }

  private static boolean isSpace(Tokens tokens, int word) {
    return tokens.start(word + 1) == tokens.end(word) + 1
        && tokens.text().charAt(tokens.end(word)) == ' ';
  }
}
