package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import java.util.Set;

/**
 * Rules out countries that only say whose money it is: Swiss francs, U.S. dollars, dólar
 * canadiense.
 */
final class Currencies implements Reading.Pass {
  /** The languages that say the noun first. */
  private static final Set<String> NOUN_FIRST = Set.of("es", "fr", "it", "pt");

  private final ContextWords words;

  Currencies(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "currency";
  }

  @Override
  public void apply(Reading story) {
    boolean nounFirst = NOUN_FIRST.contains(story.language());
    for (Mention mention : story.mentions()) {
      if (ContextWords.follow(words.currencies(), mention)
          || mention.tokens().text().startsWith("$", mention.endOffset())) {
        mention.keep(this, sense -> sense.how() != How.NAME && sense.how() != How.DEMONYM);
      } else if (nounFirst
          && ContextWords.precede(words.moneyFirst(), mention)
          && mention.tokens().text().startsWith(" ", mention.startOffset() - 1)) {
        // A space: "franco-allemand" is no money.
        mention.keep(this, sense -> sense.how() != How.DEMONYM);
      }
    }
  }
}
