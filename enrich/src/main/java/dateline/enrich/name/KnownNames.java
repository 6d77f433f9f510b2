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
 * @param famous known people by the folded surname that alone means them
 * @param organisations known organisations by every form
 * @param titles words that announce a person, by language
 * @param given folded given names
 * @param family folded family names
 * @param familyFirst folded family names that stand before the given name
 * @param particles folded words inside names: van, bin, de
 * @param alsoWords folded names that are as often ordinary words or places
 */
record KnownNames(
    Lexicon<KnownNames.Form> people,
    Map<String, KnownNames.Form> famous,
    Lexicon<KnownNames.Form> organisations,
    Map<String, TitleWords> titles,
    Vocabulary given,
    Vocabulary family,
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

  private static final List<String> ORGANISATIONS =
      List.of(
          "name/organisations.yml",
          "name/organisations-bodies.yml",
          "name/organisations-companies.yml",
          "name/organisations-clubs.yml");

  /** What may follow a surname and is none. */
  static final Vocabulary SUFFIXES = Vocabulary.of(List.of("jr", "sr", "ii", "iii", "iv"));

  /** Legal forms and the like, the same in all languages. */
  private static final Vocabulary COMPANIES =
      Vocabulary.of(
          List.of(
              "inc",
              "incorporated",
              "corp",
              "corporation",
              "co",
              "company",
              "companies",
              "ltd",
              "limited",
              "llc",
              "llp",
              "plc",
              "ag",
              "gmbh",
              "se",
              "kg",
              "sa",
              "spa",
              "sas",
              "nv",
              "bv",
              "ab",
              "asa",
              "oy",
              "oyj",
              "pte",
              "pty",
              "bhd",
              "berhad",
              "jsc",
              "pjsc",
              "oao",
              "kk",
              "group",
              "holding",
              "holdings",
              "industries",
              "international"));

  /**
   * The words around names in one language.
   *
   * @param before titles, honorifics and roles; the value tells which
   * @param after what people do after their names, and what they are; the value tells which
   * @param notNames folded words that are no part of a name, though capitalised
   * @param orgHeads folded words that end the name of an organisation
   * @param things folded words that end the names of things: prizes, streets, storms, laws
   * @param places folded words that begin the names of places and things
   * @param determiners folded articles and the like
   * @param companies folded words that end the names of companies and are left out for short
   * @param headsFirst whether the word that tells the kind of an organisation begins its name
   * @param says folded words of saying that stand before a speaker
   */
  record TitleWords(
      Lexicon<String> before,
      Lexicon<String> after,
      Vocabulary notNames,
      Vocabulary orgHeads,
      Vocabulary things,
      Vocabulary places,
      Vocabulary determiners,
      Vocabulary says,
      Vocabulary companies,
      boolean headsFirst) {}

  static KnownNames load(Resources resources) {
    WordNumbers numbers = resources.words();
    LexiconBuilder<Form> people = Lexicon.builder(numbers);
    Map<String, Form> famous = new HashMap<>();
    for (NameFiles.Person person : resources.yaml("name/people.yml", NameFiles.Person[].class)) {
      people.add(person.name(), new Form(person.name(), person.name(), false, false));
      if (Boolean.TRUE.equals(person.famous())) {
        Tokens tokens = Tokenizer.tokenize(person.name());
        famous.put(
            tokens.folded(tokens.size() - 1), new Form(person.name(), person.name(), false, false));
      }
      for (String alias : orEmpty(person.aliases())) {
        people.add(alias, new Form(person.name(), alias, false, false));
      }
    }
    LexiconBuilder<Form> organisations = Lexicon.builder(numbers);
    for (String file : ORGANISATIONS) {
      for (NameFiles.Organisation organisation :
          resources.yaml(file, NameFiles.Organisation[].class)) {
        addForms(organisation, organisations);
      }
    }
    Map<String, TitleWords> titles = new HashMap<>();
    Titles file = resources.yaml("name/titles.yml", Titles.class);
    titles.put("en", words(file.en(), numbers, false));
    titles.put("fr", words(file.fr(), numbers, true));
    titles.put("de", words(file.de(), numbers, true));
    titles.put("es", words(file.es(), numbers, true));
    NameFiles.GivenNames names = resources.yaml("name/given-names.yml", NameFiles.GivenNames.class);
    return new KnownNames(
        people.build(),
        Map.copyOf(famous),
        organisations.build(),
        Map.copyOf(titles),
        folded(names.given()),
        folded(names.family()),
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

  private static TitleWords words(
      NameFiles.Titles titles, WordNumbers numbers, boolean headsFirst) {
    LexiconBuilder<String> before = Lexicon.builder(numbers);
    titles.before().title().forEach(word -> before.add(word, "title"));
    titles.before().honorific().forEach(word -> before.add(word, "honorific"));
    titles.before().role().forEach(word -> before.add(word, "role"));
    LexiconBuilder<String> after = Lexicon.builder(numbers);
    titles.after().verbs().forEach(word -> after.add(word, "verb"));
    orEmpty(titles.after().appositions()).forEach(word -> after.add(word, "apposition"));
    return new TitleWords(
        before.build(),
        after.build(),
        folded(titles.notNames()),
        folded(titles.orgHeads()),
        folded(orEmpty(titles.things())),
        folded(orEmpty(titles.places())),
        folded(orEmpty(titles.determiners())),
        folded(orEmpty(titles.says())),
        COMPANIES,
        headsFirst);
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
