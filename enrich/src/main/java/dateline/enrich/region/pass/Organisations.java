package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.model.RegionKind;
import dateline.query.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/**
 * Rules out towns and divisions within the names of organisations, events and papers that have left
 * the place they are named after: University of Toronto, London Marathon, Harper's Bazaar. A
 * country in such a name stays: what the US Navy does is about the United States; a ship ("USS
 * Saratoga") is no place at all. An area that a firm or a school is named after goes too, and where
 * the story calls that by the area and its head alone ("the Mekong exchange").
 */
final class Organisations implements Reading.Pass {
  /**
   * How many words may stand between an area and the head of the name: "Mekong Commodity Exchange".
   */
  private static final int LONGEST_MIDDLE = 3;

  /** What the pass is called. */
  static final String NAME = "organisation";

  private final ContextWords words;

  Organisations(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void apply(Reading story) {
    for (Mention mention : story.mentions()) {
      if (ContextWords.precede(words.ships(), mention)) {
        mention.strike(this);
      } else if (!mention.readings().isEmpty() && isPartOfName(mention)) {
        mention.keep(this, sense -> !(sense.isTown() || sense.how() == How.PART));
      }
    }
    areas(story);
  }

  private void areas(Reading story) {
    Set<String> shortened = new HashSet<>();
    for (Mention mention : story.mentions()) {
      if (mention.mayBe(Organisations::isArea)) {
        int head = head(mention);
        if (head >= 0) {
          shortened.add(mention.key() + mention.tokens().folded(head));
          mention.keep(this, sense -> !isArea(sense));
        }
      }
    }
    if (shortened.isEmpty()) {
      return;
    }
    for (Mention mention : story.mentions()) {
      Tokens tokens = mention.tokens();
      if (mention.end() < tokens.size()
          && shortened.contains(mention.key() + tokens.folded(mention.end()))) {
        mention.keep(this, sense -> !isArea(sense));
      }
    }
  }

  private static boolean isArea(Sense sense) {
    return sense.place() != null && sense.place().kind() == RegionKind.AREA;
  }

  /** The word that ends a name which the mention begins; -1 where it begins none. */
  private int head(Mention mention) {
    Tokens tokens = mention.tokens();
    int last = Math.min(tokens.size() - 1, mention.end() + LONGEST_MIDDLE);
    for (int word = mention.end(); word <= last; word++) {
      if (!tokens.isUpperInitial(word)
          || tokens.isSentenceStart(word)
          || !isBeside(tokens, tokens.end(word - 1), tokens.start(word))) {
        return -1;
      }
      if (words.houses().contains(tokens, word)) {
        return word;
      }
    }
    return -1;
  }

  private boolean isPartOfName(Mention mention) {
    Tokens tokens = mention.tokens();
    if (ContextWords.follow(words.after(), mention)
        && tokens.isUpperInitial(mention.end())
        && isBeside(tokens, mention.endOffset(), tokens.start(mention.end()))) {
      return !isCivic(tokens, mention.end());
    }
    int before = mention.first() - 1;
    if (ContextWords.precede(words.clubs(), mention)) {
      return tokens.isUpperInitial(before)
          && isBeside(tokens, tokens.end(before), mention.startOffset());
    }
    return before > 0
        && tokens.isFolded(before, "of")
        && words.before().contains(tokens, before - 1)
        && tokens.isUpperInitial(before - 1);
  }

  /** Whether it is a town's or a county's own body after all: "Derby City Council". */
  private boolean isCivic(Tokens tokens, int head) {
    int next = head + 1;
    return next < tokens.size()
        && words.civic().contains(tokens, next)
        && tokens.isUpperInitial(next)
        && tokens.start(next) == tokens.end(head) + 1;
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
