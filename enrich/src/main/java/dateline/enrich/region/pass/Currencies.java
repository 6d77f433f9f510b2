package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.query.text.Vocabulary;

/**
 * Rules out countries that only say whose money it is: Swiss francs, U.S. dollars, dólar
 * canadiense.
 */
final class Currencies implements Reading.Pass {
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
    Vocabulary first = words.moneyFirst().get(story.language());
    for (Mention mention : story.mentions()) {
      if (ContextWords.follow(words.currencies(), mention)
          || mention.tokens().text().startsWith("$", mention.endOffset())) {
        mention.keep(this, sense -> sense.how() != How.NAME && sense.how() != How.DEMONYM);
      } else if (first != null
          && ContextWords.precede(first, mention)
          && mention.tokens().text().startsWith(" ", mention.startOffset() - 1)) {
        // A space: "franco-allemand" is no money.
        mention.keep(this, sense -> sense.how() != How.DEMONYM);
      }
    }
  }
}
