package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Datelines;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.BitSet;

/**
 * Takes the name of a town for its team where the story reports a match and the name does what
 * teams do: "Newcastle started the second half". A town that the story places ("in Newcastle")
 * stays a town there.
 */
final class Teams implements Reading.Pass {
  /** A story is about sport from this many of its words, each counted once. */
  private static final int SPORTING = 4;

  /** What the pass is called. */
  static final String NAME = "team";

  private final ContextWords words;

  Teams(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void apply(Reading story) {
    boolean towns =
        story.mentions().stream().anyMatch(mention -> mention.mayBe(Teams::mayNameTeam));
    if (!towns || !isSport(story)) {
      return;
    }
    for (Mention mention : story.mentions()) {
      boolean side = ContextWords.follow(words.sides(), mention);
      if (mention.field() != Field.DATELINE
          && !Datelines.isDateline(mention)
          && (side || !ContextWords.precede(words.ofPlace(), mention))
          && !Datelines.isBeforeComma(mention)) {
        mention.keep(this, sense -> !mayNameTeam(sense));
      }
    }
  }

  private static boolean mayNameTeam(Sense sense) {
    return sense.place() != null && (sense.isTown() || sense.how() == How.PART);
  }

  private boolean isSport(Reading story) {
    BitSet found = new BitSet();
    for (Tokens tokens : story.texts().values()) {
      for (int token = 0; token < tokens.size(); token++) {
        int word = words.sport().find(tokens, token);
        if (word >= 0) {
          found.set(word);
        }
      }
    }
    return found.cardinality() >= SPORTING;
  }
}
