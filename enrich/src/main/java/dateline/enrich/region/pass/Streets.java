package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
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

  private static final Vocabulary NONE = Vocabulary.of(List.of());

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
    Vocabulary own = words.streetsBeforeIn().getOrDefault(story.language(), NONE);
    for (Mention mention : story.mentions()) {
      if (!mention.readings().isEmpty() && (isBefore(mention) || isBehind(mention, own))) {
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

  /**
   * Whether a street's word stands before it, as in "rue de la Bataille-de-Stalingrad".
   *
   * @param own the words that begin streets in the story's language alone
   */
  private boolean isBehind(Mention mention, Vocabulary own) {
    Tokens tokens = mention.tokens();
    int word = beforeHyphens(tokens, mention.first());
    int last = Math.max(0, word - MOST_BETWEEN);
    while (word > last && SMALL.contains(tokens, word)) {
      word--;
    }
    if (word < 0
        || tokens.paragraph(word) != tokens.paragraph(mention.first())
        || tokens.isSentenceStart(mention.first())) {
      return false;
    }
    return words.streetsBefore().contains(tokens, word)
        || (own.contains(tokens, word) && !isRole(mention, word));
  }

  /** The last word that stands before a name and is not joined to it by hyphens. */
  private static int beforeHyphens(Tokens tokens, int name) {
    int word = name - 1;
    while (word >= 0 && tokens.text().startsWith("-", tokens.end(word))) {
      word--;
    }
    return word;
  }

  /** "La place de la France" is its role, and "la place de Londres" its banks. */
  private static boolean isRole(Mention mention, int word) {
    Tokens tokens = mention.tokens();
    return word > 0
        && tokens.isFolded(word, "place")
        && SMALL.contains(tokens, word - 1)
        && mention.mayBe(sense -> sense.how() == How.NAME || sense.how() == How.CAPITAL);
  }
}
