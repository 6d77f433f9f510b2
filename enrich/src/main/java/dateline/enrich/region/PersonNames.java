package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import dateline.query.text.Tokens;

/**
 * Rules out places within the names of people: Jack London, Israel Katz, Paris Hilton. What looks
 * like a name and begins with an article or a preposition, such as "Les Tunisiens", is none.
 */
final class PersonNames implements Reading.Pass {
  private final ContextWords words;

  PersonNames(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "person-name";
  }

  @Override
  public void apply(Reading story) {
    for (Mention mention : story.mentions()) {
      // A label such as "African American" may begin a name; what was written down stays.
      if (story.isInPerson(mention) && !isPlaced(mention)) {
        mention.keep(this, sense -> sense.how() == How.LOOK_ALIKE);
      }
    }
  }

  private boolean isPlaced(Mention mention) {
    Tokens tokens = mention.tokens();
    boolean last = mention.end() == tokens.size() || !tokens.isUpperInitial(mention.end());
    return last
        && (ContextWords.precede(words.ofPlace(), mention)
            || ContextWords.precede(words.articles(), mention));
  }
}
