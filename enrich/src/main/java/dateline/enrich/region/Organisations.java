package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import dateline.query.text.Tokens;

/**
 * Rules out towns and divisions within the names of organisations, events and papers that have left
 * the place they are named after: University of Toronto, London Marathon, Harper's Bazaar. A
 * country in such a name stays: what the US Navy does is about the United States.
 */
final class Organisations implements Reading.Pass {
  private final ContextWords words;

  Organisations(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "organisation";
  }

  @Override
  public void apply(Reading story) {
    for (Mention mention : story.mentions()) {
      if (!mention.readings().isEmpty() && isPartOfName(mention)) {
        mention.keep(this, sense -> !(sense.isTown() || sense.how() == How.PART));
      }
    }
  }

  private boolean isPartOfName(Mention mention) {
    Tokens tokens = mention.tokens();
    if (ContextWords.follow(words.after(), mention)
        && tokens.isUpperInitial(mention.end())
        && isBeside(tokens, mention.endOffset(), tokens.start(mention.end()))) {
      return true;
    }
    int of = mention.first() - 1;
    return of > 0
        && tokens.isFolded(of, "of")
        && words.before().contains(tokens, of - 1)
        && tokens.isUpperInitial(of - 1);
  }

  /** Whether nothing but a space or a possessive parts two words. */
  private static boolean isBeside(Tokens tokens, int end, int start) {
    for (int i = end; i < start; i++) {
      char c = tokens.text().charAt(i);
      if (c == ',' || c == '.' || c == ';' || c == '(' || c == ')' || c == '\n') {
        return false;
      }
    }
    return true;
  }
}
