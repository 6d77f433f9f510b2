package dateline.enrich.name;

import static dateline.enrich.name.NameFiles.folded;

import dateline.enrich.Resources;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.Vocabulary;

/**
 * What tells that words without a kind's word beside them name an organisation, from {@code
 * organisation-clues.yml}. Immutable and thread-safe.
 *
 * @param before folded nouns that stand right before an organisation
 * @param deals folded nouns and verbs that a word of {@code joined} joins to an organisation
 * @param acquiring folded verbs that are done to an organisation
 * @param joined folded words between a deal and the organisation
 * @param after folded words that stand right after an organisation
 * @param abbreviations folded abbreviations that name no organisation
 * @param sport folded words of stories about sport
 * @param plays folded words for what a side does, right after its name
 * @param against folded words right before a side that is played against
 * @param nations what fields a national side
 * @param nationWords folded names of nations that are one word
 */
record ClueWords(
    Vocabulary before,
    Vocabulary deals,
    Vocabulary acquiring,
    Vocabulary joined,
    Vocabulary after,
    Vocabulary abbreviations,
    Vocabulary sport,
    Vocabulary plays,
    Vocabulary against,
    Lexicon<String> nations,
    Vocabulary nationWords) {
  static ClueWords load(Resources resources) {
    NameFiles.Clues clues = resources.yaml("name/organisation-clues.yml", NameFiles.Clues.class);
    LexiconBuilder<String> nations = Lexicon.builder(resources.words());
    clues.nations().forEach(nation -> nations.add(nation, nation));
    return new ClueWords(
        folded(clues.before()),
        folded(clues.deals()),
        folded(clues.acquiring()),
        folded(clues.joined()),
        folded(clues.after()),
        folded(clues.abbreviations()),
        folded(clues.sport()),
        folded(clues.plays()),
        folded(clues.against()),
        nations.build(),
        folded(clues.nations()));
  }
}
