package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
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
    boolean german = story.language().equals("de");
    for (Mention mention : story.mentions()) {
      if (german && isGermanNoun(mention)) {
        mention.keep(this, sense -> sense.how() != How.DEMONYM);
      }
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

  /** German writes a people's word small but as the name of its language: "Sprache: Deutsch". */
  private static boolean isGermanNoun(Mention mention) {
    Tokens tokens = mention.tokens();
    int word = mention.first();
    return mention.end() == word + 1
        && tokens.isUpperInitial(word)
        && !tokens.isAllUpper(word)
        && !tokens.isSentenceStart(word)
        && tokens.folded(word).endsWith("sch")
        && !tokens.text().startsWith("-", mention.endOffset());
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
