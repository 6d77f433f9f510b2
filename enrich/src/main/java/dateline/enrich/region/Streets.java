package dateline.enrich.region;

import dateline.enrich.region.Sense.How;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/**
 * Rules out what streets are named after: "Wellington Street", "rue de Rome", "Londoner Straße".
 */
final class Streets implements Reading.Pass {
  /** How many small words may stand between a street and its name: "calle de los Estados". */
  private static final int MOST_BETWEEN = 2;

  private static final Vocabulary SMALL =
      Vocabulary.of(
          List.of(
              "de", "du", "des", "d", "la", "le", "les", "l", "el", "del", "los", "las", "da", "do",
              "dos", "di", "della", "delle", "dei"));

  private final ContextWords words;

  Streets(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "street";
  }

  @Override
  public void apply(Reading story) {
    for (Mention mention : story.mentions()) {
      if (!mention.readings().isEmpty() && (isBefore(mention) || isBehind(mention))) {
        mention.keep(this, sense -> sense.how() == How.LOOK_ALIKE);
      }
    }
  }

  private boolean isBefore(Mention mention) {
    Tokens tokens = mention.tokens();
    int next = mention.end();
    return ContextWords.follow(words.streets(), mention)
        && tokens.isUpperInitial(next)
        && tokens.start(next) - mention.endOffset() == 1;
  }

  private boolean isBehind(Mention mention) {
    Tokens tokens = mention.tokens();
    int word = mention.first() - 1;
    int last = Math.max(0, mention.first() - 1 - MOST_BETWEEN);
    while (word > last && SMALL.contains(tokens, word)) {
      word--;
    }
    return word >= 0
        && words.streetsBefore().contains(tokens, word)
        && tokens.paragraph(word) == tokens.paragraph(mention.first())
        && !tokens.isSentenceStart(mention.first());
  }
}
