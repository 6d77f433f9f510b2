package dateline.query.match;

import dateline.query.Query;
import dateline.query.Scope;
import dateline.query.WordPattern;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.LexiconBuilder.Word;
import dateline.query.text.WordNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the single questions of all queries, each once however many queries ask it. */
final class Atoms {
  /** Labels and sources are shared by many articles. */
  private static final double LABEL_COST = 0.25;

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<List<Spelling>, Integer> entries = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<WordsAtom> atoms = new ArrayList<>();
  private final LexiconBuilder<Phrase> lexicon;
  private final Facts facts = new Facts();

  /** What tells one word of a phrase from another; spelling is empty where it does not matter. */
  private record Spelling(Word word, boolean exact, String spelling) {}

  private record Question(Scope scope, List<Spelling> words) {}

  /** The phrase that an atom asks for, by its entry in the lexicon, and where it is wanted. */
  record WordsAtom(int entry, Scope scope) {
    /** A label or value: no phrase. */
    static final WordsAtom NONE = new WordsAtom(-1, Scope.TEXT);
  }

  Atoms(WordNumbers words) {
    lexicon = Lexicon.builder(words);
  }

  int number(Query.Words query) {
    List<Spelling> spellings = query.words().stream().map(Atoms::spelling).toList();
    return numbers.computeIfAbsent(
        new Question(query.scope(), spellings), q -> add(query, spellings));
  }

  int number(Query.Label label) {
    return numbers.computeIfAbsent(
        label,
        key -> {
          facts.add(label, atoms.size());
          return next(WordsAtom.NONE);
        });
  }

  int number(Query.Keyword keyword) {
    return numbers.computeIfAbsent(
        keyword,
        key -> {
          facts.add(keyword, atoms.size());
          return next(WordsAtom.NONE);
        });
  }

  /** How often an atom is likely to be there, in no unit. */
  double cost(int atom) {
    int entry = atoms.get(atom).entry();
    return entry < 0 ? LABEL_COST : phrases.get(entry).cost();
  }

  /** By atom. */
  List<WordsAtom> atoms() {
    return atoms;
  }

  Lexicon<Phrase> lexicon() {
    return lexicon.build();
  }

  /** By entry of the lexicon. */
  List<Phrase> phrases() {
    return phrases;
  }

  Facts facts() {
    return facts;
  }

  private int add(Query.Words query, List<Spelling> spellings) {
    int entry = entries.computeIfAbsent(spellings, key -> entry(query, spellings));
    return next(new WordsAtom(entry, query.scope()));
  }

  private int entry(Query.Words query, List<Spelling> spellings) {
    var phrase = new Phrase(query.words());
    phrases.add(phrase);
    lexicon.add(spellings.stream().map(Spelling::word).toList(), phrase);
    return phrases.size() - 1;
  }

  private int next(WordsAtom atom) {
    atoms.add(atom);
    return atoms.size() - 1;
  }

  private static Spelling spelling(WordPattern word) {
    return new Spelling(word.word(), word.exact(), word.exact() ? word.spelling() : "");
  }
}
