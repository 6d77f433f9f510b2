package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;
import dateline.query.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/**
 * Rules out places within the names of people: Jack London, Israel Katz, Paris Hilton; and
 * surnames, wherever the story has them, once a form of address tells: "Judge London". What looks
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
    Set<String> surnames = surnames(story);
    for (Mention mention : story.mentions()) {
      if (!surnames.isEmpty() && surnames.contains(mention.key()) && !isPlaced(mention)) {
        mention.keep(this, sense -> sense.how() == How.LOOK_ALIKE);
      }
      // A label such as "African American" may begin a name; what was written down stays.
      if (story.isInPerson(mention) && !isPlaced(mention)) {
        mention.keep(this, sense -> sense.how() == How.LOOK_ALIKE);
      }
    }
  }

  /** The names that the story once calls somebody by: "Mrs. Israel". */
  private Set<String> surnames(Reading story) {
    Set<String> surnames = new HashSet<>();
    boolean english = story.language().equals("en");
    for (Mention mention : story.mentions()) {
      if (ContextWords.precede(words.address(), mention) && isAddressed(mention, english)) {
        surnames.add(mention.key());
      }
    }
    return surnames;
  }

  /** Whether nothing but a space or the dot of "Mr." parts the word before from the name. */
  private static boolean isAddressed(Mention mention, boolean english) {
    Tokens tokens = mention.tokens();
    int before = mention.first() - 1;
    String between = tokens.text().substring(tokens.end(before), mention.startOffset());
    // English writes a title before a name large; a small "coach" or "judge" is only a noun.
    return (!english || tokens.isUpperInitial(before))
        && tokens.isUpperInitial(mention.first())
        && (between.equals(" ") || between.equals(". "));
  }

  private boolean isPlaced(Mention mention) {
    Tokens tokens = mention.tokens();
    boolean last = mention.end() == tokens.size() || !tokens.isUpperInitial(mention.end());
    return last
        && (ContextWords.precede(words.ofPlace(), mention)
            || ContextWords.precede(words.articles(), mention));
  }
}
