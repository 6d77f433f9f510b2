package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Datelines;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
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
    Map<String, Writing> written = new HashMap<>();
    for (Mention mention : story.mentions()) {
      if (mention.end() == mention.first() + 1) {
        Tokens tokens = mention.tokens();
        if (mention.mayBe(OrdinaryWords::isCountry)
            && tokens.isSentenceStart(mention.first())
            && writing(story, mention, written).isOnlySmall()) {
          mention.keep(this, sense -> !isCountry(sense) || isNamedOtherwise(story, mention, sense));
        }
        if (mention.mayBe(OrdinaryWords::isDoubtful)) {
          boolean never = words.ordinary().contains(tokens, mention.first());
          if (never
              || (!isAlsoClear(mention)
                  && writing(story, mention, written).isOrdinary()
                  && !Datelines.isDateline(mention))) {
            mention.keep(this, sense -> !isDoubtful(sense));
          }
        }
      }
    }
  }

  /** How the story writes the word; looked for once for all its uses. */
  private static Writing writing(Reading story, Mention mention, Map<String, Writing> known) {
    String word = mention.tokens().folded(mention.first());
    return known.computeIfAbsent(word, key -> Writing.of(story, key));
  }

  /** Whether it is the name of a well-known place too, and so no ordinary word. */
  private static boolean isAlsoClear(Mention mention) {
    return mention.mayBe(sense -> sense.place() != null && !sense.ambiguous());
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

  /**
   * How a story writes a word.
   *
   * @param small whether it is written small anywhere; never so in scripts without capitals
   * @param own whether it is otherwise anywhere where neither the beginning of a sentence nor a
   *     field of capitals explains it
   */
  private record Writing(boolean small, boolean own) {
    static Writing of(Reading story, String word) {
      boolean small = false;
      boolean own = false;
      for (Tokens tokens : story.texts().values()) {
        boolean shouted = CaseFits.isShouted(tokens);
        for (int token = 0; token < tokens.size(); token++) {
          if (tokens.isFolded(token, word)) {
            if (Character.isLowerCase(tokens.text().codePointAt(tokens.start(token)))) {
              small = true;
            } else {
              own |= !shouted && !tokens.isSentenceStart(token);
            }
          }
        }
      }
      return new Writing(small, own);
    }

    /** Whether nothing but its place makes it look like a name. */
    boolean isOrdinary() {
      return small || !own;
    }

    /** Whether it is a word here, and in no place a name. */
    boolean isOnlySmall() {
      return small && !own;
    }
  }
}
