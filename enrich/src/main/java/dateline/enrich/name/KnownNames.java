package dateline.enrich.name;

import static dateline.enrich.name.NameFiles.orEmpty;

import dateline.enrich.Resources;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import dateline.query.text.WordNumbers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names and name words that come with this module. Immutable and thread-safe.
 *
 * @param people known people by every form of their names
 * @param organisations known organisations by every form
 * @param titles words that announce a person, by language
 * @param given folded given names
 * @param familyFirst folded family names that stand before the given name
 * @param particles folded words inside names: van, bin, de
 * @param alsoWords folded names that are as often ordinary words or places
 */
record KnownNames(
    Lexicon<KnownNames.Form> people,
    Lexicon<KnownNames.Form> organisations,
    Map<String, TitleWords> titles,
    Vocabulary given,
    Vocabulary familyFirst,
    Vocabulary particles,
    Vocabulary alsoWords) {

  /**
   * One form of a known name.
   *
   * @param name the usual name
   * @param key the same for all spellings of the usual name
   * @param form the form as it is written in the file
   * @param exact whether it counts in exactly this letter case only
   * @param ambiguous whether it needs another form of the same name in the story
   */
  record Form(String name, String key, String form, boolean exact, boolean ambiguous) {
    Form(String name, String form, boolean exact, boolean ambiguous) {
      this(name, key(name), form, exact, ambiguous);
    }

    private static String key(String name) {
      Tokens tokens = Tokenizer.tokenize(name);
      return People.key(tokens, 0, tokens.size());
    }
  }

  /**
   * The words around names in one language.
   *
   * @param before titles, honorifics and roles; the value tells which
   * @param verbs what people do after their names
   * @param notNames folded words that are no part of a name, though capitalised
   * @param orgHeads folded words that end the name of an organisation
   */
  record TitleWords(
      Lexicon<String> before, Lexicon<String> verbs, Vocabulary notNames, Vocabulary orgHeads) {}

  static KnownNames load(Resources resources) {
    WordNumbers numbers = resources.words();
    LexiconBuilder<Form> people = Lexicon.builder(numbers);
    for (NameFiles.Person person : resources.yaml("name/people.yml", NameFiles.Person[].class)) {
      people.add(person.name(), new Form(person.name(), person.name(), false, false));
      for (String alias : orEmpty(person.aliases())) {
        people.add(alias, new Form(person.name(), alias, false, false));
      }
    }
    LexiconBuilder<Form> organisations = Lexicon.builder(numbers);
    for (NameFiles.Organisation organisation :
        resources.yaml("name/organisations.yml", NameFiles.Organisation[].class)) {
      addForms(organisation, organisations);
    }
    Map<String, TitleWords> titles = new HashMap<>();
    Titles file = resources.yaml("name/titles.yml", Titles.class);
    titles.put("en", words(file.en(), numbers));
    titles.put("fr", words(file.fr(), numbers));
    titles.put("de", words(file.de(), numbers));
    titles.put("es", words(file.es(), numbers));
    NameFiles.GivenNames names = resources.yaml("name/given-names.yml", NameFiles.GivenNames.class);
    return new KnownNames(
        people.build(),
        organisations.build(),
        Map.copyOf(titles),
        folded(names.given()),
        folded(names.familyFirst()),
        folded(names.particles()),
        folded(names.ambiguous()));
  }

  /** {@code titles.yml}. */
  record Titles(
      NameFiles.Titles en, NameFiles.Titles fr, NameFiles.Titles de, NameFiles.Titles es) {}

  private static void addForms(NameFiles.Organisation organisation, LexiconBuilder<Form> lexicon) {
    String name = organisation.name();
    boolean ambiguous = Boolean.TRUE.equals(organisation.ambiguous());
    List<String> exact = orEmpty(organisation.exact());
    Set<String> added = new HashSet<>();
    for (String form : exact) {
      if (added.add(form)) {
        lexicon.add(form, new Form(name, form, true, ambiguous));
      }
    }
    // A name with a bracket is a label only: nobody writes "Democratic Party (Italy)".
    if (!name.contains("(") && added.add(name)) {
      lexicon.add(name, new Form(name, name, false, false));
    }
    for (String alias : orEmpty(organisation.aliases())) {
      if (added.add(alias)) {
        lexicon.add(alias, new Form(name, alias, false, false));
      }
    }
  }

  private static TitleWords words(NameFiles.Titles titles, WordNumbers numbers) {
    LexiconBuilder<String> before = Lexicon.builder(numbers);
    titles.before().title().forEach(word -> before.add(word, "title"));
    titles.before().honorific().forEach(word -> before.add(word, "honorific"));
    titles.before().role().forEach(word -> before.add(word, "role"));
    LexiconBuilder<String> verbs = Lexicon.builder(numbers);
    titles.after().verbs().forEach(word -> verbs.add(word, "verb"));
    return new TitleWords(
        before.build(), verbs.build(), folded(titles.notNames()), folded(titles.orgHeads()));
  }

  private static Vocabulary folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    for (String word : words) {
      Tokens tokens = Tokenizer.tokenize(word);
      if (tokens.size() == 1) {
        folded.add(tokens.folded(0));
      }
    }
    return Vocabulary.of(folded);
  }
}
