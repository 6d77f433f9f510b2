package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import dateline.query.text.Tokens;

/** Rules out peoples whose language is meant: "in English and Spanish", "speaks French". */
final class Languages implements Reading.Pass {
  private final ContextWords words;

  Languages(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "language";
  }

  @Override
  public void apply(Reading story) {
    Mention spoken = null;
    for (Mention mention : story.mentions()) {
      boolean people = mention.mayBe(sense -> sense.how() == How.DEMONYM);
      boolean after =
          ContextWords.precede(words.speaking(), mention)
              || (spoken != null
                  && spoken.tokens() == mention.tokens()
                  && mention.first() - spoken.end() <= 1);
      if (people && after && isAlone(mention)) {
        mention.keep(this, sense -> sense.how() != How.DEMONYM);
        spoken = mention;
      }
    }
  }

  /** Whether no noun follows that the people could be said of. */
  private boolean isAlone(Mention mention) {
    Tokens tokens = mention.tokens();
    return mention.end() == tokens.size()
        || tokens.isSentenceStart(mention.end())
        || tokens.start(mention.end()) > mention.endOffset() + 1
        || ContextWords.follow(words.joining(), mention);
  }
}
