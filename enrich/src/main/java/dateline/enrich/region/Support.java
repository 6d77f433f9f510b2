package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import dateline.query.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/**
 * Believes a name that is as often something else (Georgia, Jordan, Chad) only where the story
 * supports it: another, clear name of the same place, the source's home, a dateline, or a
 * preposition of place before one of its uses. For a small town the preposition is not enough.
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
    if (story.mentions().stream().anyMatch(Support::isDoubtful)) {
      support(story);
    }
  }

  private static boolean isDoubtful(Mention mention) {
    for (Sense sense : mention.readings()) {
      if (sense.ambiguous()) {
        return true;
      }
    }
    return false;
  }

  private void support(Reading story) {
    Set<String> clear = new HashSet<>();
    Set<String> placed = new HashSet<>();
    for (Mention mention : story.mentions()) {
      boolean dateline = Datelines.isDateline(mention);
      boolean afterPreposition = ContextWords.precede(words.ofPlace(), mention);
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
        }
      }
    }
    for (Mention mention : story.mentions()) {
      mention.keep(
          this,
          sense ->
              !sense.ambiguous()
                  || sense.place() == null
                  || isSmallNamesake(mention, sense)
                  || isSupported(story, mention, sense, clear, placed));
    }
  }

  /** Whether a better known place of that name stays: then what is near decides between them. */
  private static boolean isSmallNamesake(Mention mention, Sense sense) {
    return isSmall(sense)
        && mention.readings().stream()
            .anyMatch(other -> !other.ambiguous() && other.place() != null && !isSmall(other));
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
