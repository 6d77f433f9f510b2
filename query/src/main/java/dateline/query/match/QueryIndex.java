package dateline.query.match;

import dateline.query.Query;
import dateline.query.text.Lexicon;
import dateline.query.text.WordNumbers;
import java.util.List;

/**
 * Many queries, made ready.
 *
 * @param lexicon the words and phrases of all queries
 * @param wanted where they are wanted
 * @param postings by which queries each phrase is wanted
 * @param facts the labels and values of all queries
 * @param waiting which queries have to be evaluated
 * @param program how the others are evaluated
 */
record QueryIndex(
    Lexicon<Phrase> lexicon,
    Wanted wanted,
    Postings postings,
    Facts facts,
    Waiting waiting,
    Program program) {

  static QueryIndex of(List<Query> queries, WordNumbers words) {
    var atoms = new Atoms(words);
    var compiler = new Conditions(atoms);
    List<Condition> conditions = queries.stream().map(query -> compiler.of(query, true)).toList();
    return new QueryIndex(
        atoms.lexicon(),
        new Wanted(conditions, atoms),
        new Postings(conditions, atoms),
        atoms.facts(),
        new Waiting(conditions, atoms),
        new Program(conditions));
  }
}
