package dateline.enrich.name.vocabulary;

import static dateline.enrich.name.vocabulary.NameFiles.folded;

import dateline.query.text.Vocabulary;

/**
 * The words by which a body is told whose kind has no capital, from {@code organisation-clues.yml}.
 * Immutable and thread-safe.
 *
 * @param between folded words between the name and the last of the kind, which tell a body from
 *     what is there
 * @param neverAlone folded kinds that are one only with a word before them: crown court
 * @param oneOfMany folded kinds of which a town may have several: a high school in Zorbury is no
 *     name of one
 * @param goesOn folded words that go on behind a whole name, and not with the noun: not the tax of
 *     council tax
 * @param policeKinds folded words that tell a kind of police and no place: riot police
 * @param ofPolice folded words for what the police have: the station of police station
 */
public record LowerKindWords(
    Vocabulary between,
    Vocabulary neverAlone,
    Vocabulary oneOfMany,
    Vocabulary goesOn,
    Vocabulary policeKinds,
    Vocabulary ofPolice) {
  static LowerKindWords of(NameFiles.LowerKinds written) {
    return new LowerKindWords(
        folded(written.between()),
        folded(written.neverAlone()),
        folded(written.oneOfMany()),
        folded(written.goesOn()),
        folded(written.policeKinds()),
        folded(written.ofPolice()));
  }
}
