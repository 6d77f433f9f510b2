package dateline.enrich.region;

import dateline.enrich.region.Sense.How;

/** Rules out countries that only say whose money it is: Swiss francs, U.S. dollars. */
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
    for (Mention mention : story.mentions()) {
      if (ContextWords.follow(words.currencies(), mention)
          || mention.tokens().text().startsWith("$", mention.endOffset())) {
        mention.keep(this, sense -> sense.how() != How.NAME && sense.how() != How.DEMONYM);
      }
    }
  }
}
