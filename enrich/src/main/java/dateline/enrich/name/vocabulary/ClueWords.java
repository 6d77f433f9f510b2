package dateline.enrich.name.vocabulary;

import static dateline.enrich.name.vocabulary.NameFiles.folded;

import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What tells that words without a kind's word beside them name an organisation, from {@code
 * organisation-clues.yml}. Immutable and thread-safe.
 *
 * @param before folded words right before an organisation: what it is, what was done to it, and
 *     last, from {@code joining} on, the small words that join it to one of {@code deals}
 * @param notFirms the number of the first of these that may stand before a person as well
 * @param joining the number of the first small word
 * @param deals folded nouns and verbs of what is done with an organisation
 * @param done folded words for what is done by an organisation, before "by"
 * @param kinds folded nouns for what an organisation is said to be behind a comma
 * @param closing folded small words with which such a description goes on behind the noun
 * @param after folded words that stand right after an organisation
 * @param abbreviations folded abbreviations that name no organisation
 * @param sport folded words of stories about sport
 * @param plays folded words for what a side does, right after its name
 * @param against folded words right before a side that is played against
 * @param sides folded words right before a side that tell what it is: champions, visitors
 * @param employs folded words right before a club that somebody plays for
 * @param nations what tells countries and those who live there
 * @param lowerKinds what tells bodies whose kind has no capital
 */
public record ClueWords(
    Vocabulary before,
    int notFirms,
    int joining,
    Vocabulary deals,
    Vocabulary done,
    Vocabulary kinds,
    Vocabulary closing,
    Vocabulary after,
    Vocabulary abbreviations,
    Vocabulary sport,
    Vocabulary plays,
    Vocabulary against,
    Vocabulary sides,
    Vocabulary employs,
    Nations nations,
    LowerKindWords lowerKinds) {
  /** Whether the word is what a body is called that no person is: retailer. */
  public boolean isFirm(Tokens tokens, int token) {
    int number = before.find(tokens, token);
    return number != Vocabulary.UNKNOWN && number < notFirms;
  }

  static ClueWords load(Resources resources, Gazetteer gazetteer) {
    NameFiles.Clues clues = resources.yaml("name/organisation-clues.yml", NameFiles.Clues.class);
    Set<String> before = new LinkedHashSet<>(clues.firms());
    int notFirms = before.size();
    before.addAll(clues.before());
    before.addAll(clues.acquiring());
    int joining = before.size();
    before.addAll(clues.joined());
    return new ClueWords(
        Vocabulary.of(before),
        notFirms,
        joining,
        folded(clues.deals()),
        folded(clues.done()),
        folded(clues.kinds()),
        folded(clues.closing()),
        folded(clues.after()),
        folded(clues.abbreviations()),
        folded(clues.sport()),
        folded(clues.plays()),
        folded(clues.against()),
        folded(clues.sides()),
        folded(clues.employs()),
        Nations.of(clues.nations(), clues.peoples(), gazetteer, resources.words()),
        LowerKindWords.of(clues.lowerKinds()));
  }
}
