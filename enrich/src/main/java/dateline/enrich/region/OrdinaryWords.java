package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import dateline.query.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/**
 * Rules out little-known towns whose name is an ordinary word here: one that the story also writes
 * small, that only ever begins a sentence or stands in a headline of capitals, or that is a month.
 * A country goes too where the story writes the word small and has no other reason for a capital
 * than the beginning of a sentence: "Turkey prices rose".
 */
final class OrdinaryWords implements Reading.Pass {
  private final ContextWords words;

  OrdinaryWords(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "ordinary-word";
  }

  @Override
  public void apply(Reading story) {
    Map<String, Boolean> ordinary = new HashMap<>();
    for (Mention mention : story.mentions()) {
      if (mention.end() == mention.first() + 1
          && mention.readings().stream().anyMatch(OrdinaryWords::isCountry)
          && mention.tokens().isSentenceStart(mention.first())
          && isWritten(story, mention.tokens().folded(mention.first()), true)
          && !isWritten(story, mention.tokens().folded(mention.first()), false)) {
        mention.keep(this, sense -> !isCountry(sense) || isNamedOtherwise(story, mention, sense));
      }
      if (mention.end() == mention.first() + 1
          && mention.readings().stream().anyMatch(OrdinaryWords::isDoubtful)) {
        String word = mention.tokens().folded(mention.first());
        boolean never = words.ordinary().contains(mention.tokens(), mention.first());
        if (never
            || (!isAlsoClear(mention)
                && ordinary.computeIfAbsent(word, key -> isOrdinary(story, key))
                && !Datelines.isDateline(mention))) {
          mention.keep(this, sense -> !isDoubtful(sense));
        }
      }
    }
  }

  /** Whether it is the name of a well-known place too, and so no ordinary word. */
  private static boolean isAlsoClear(Mention mention) {
    return mention.readings().stream()
        .anyMatch(sense -> sense.place() != null && !sense.ambiguous());
  }

  private static boolean isDoubtful(Sense sense) {
    return sense.how() == How.CITY && sense.ambiguous();
  }

  private static boolean isCountry(Sense sense) {
    return sense.how() == How.NAME && sense.cased() && !sense.exact();
  }

  private static boolean isNamedOtherwise(Reading story, Mention mention, Sense country) {
    return story.mentions().stream()
        .filter(other -> !other.key().equals(mention.key()))
        .flatMap(other -> other.readings().stream())
        .anyMatch(sense -> sense.place() != null && sense.place().equals(country.place()));
  }

  /** Whether the word is written small anywhere; or with a capital that begins no sentence. */
  private static boolean isWritten(Reading story, String word, boolean small) {
    for (Tokens tokens : story.texts().values()) {
      boolean shouted = CaseFits.isShouted(tokens);
      for (int token = 0; token < tokens.size(); token++) {
        if (tokens.isFolded(token, word)
            && (small ? !tokens.isUpperInitial(token) : isOwnCapital(tokens, token, shouted))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOwnCapital(Tokens tokens, int token, boolean shouted) {
    return !shouted && tokens.isUpperInitial(token) && !tokens.isSentenceStart(token);
  }

  private static boolean isOrdinary(Reading story, String word) {
    boolean capitalised = false;
    for (Tokens tokens : story.texts().values()) {
      boolean shouted = CaseFits.isShouted(tokens);
      for (int token = 0; token < tokens.size(); token++) {
        if (tokens.isFolded(token, word)) {
          if (Character.isLowerCase(tokens.text().codePointAt(tokens.start(token)))) {
            return true;
          }
          capitalised |= isOwnCapital(tokens, token, shouted);
        }
      }
    }
    return !capitalised;
  }
}
