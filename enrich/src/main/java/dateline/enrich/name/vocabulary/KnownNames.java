package dateline.enrich.name.vocabulary;

import static dateline.enrich.name.vocabulary.NameFiles.orEmpty;

import dateline.enrich.Resources;
import dateline.enrich.name.text.Gap;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.query.text.Lexicon;
import dateline.query.text.LexiconBuilder;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import dateline.query.text.WordNumbers;
import dateline.schemas.list.LineFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * @param joining folded small words within names of any kind
 * @param namedAfter folded words that begin the names of storms, ships and places: Hurricane, Mount
 * @param ways folded words that end the names of streets, named after people so often that a
 *     surname has to be beyond doubt
 * @param clues what tells organisations that nothing in their names tells
 * @param personLists lists of words around the names of people
 * @param organisationLists lists of words around the names of organisations
 */
public record KnownNames(
    Lexicon<KnownForm> people,
    Map<String, KnownForm> famous,
    Lexicon<KnownForm> organisations,
    Map<String, TitleWords> titles,
    Vocabulary given,
    Vocabulary family,
    Vocabulary familyFirst,
    Vocabulary particles,
    Vocabulary alsoWords,
    Vocabulary joining,
    Vocabulary namedAfter,
    Vocabulary ways,
    ClueWords clues,
    PersonLists personLists,
    OrganisationLists organisationLists) {
  /** The files of known organisations. */
  static final List<String> ORGANISATIONS =
      List.of(
          "name/organisations.txt",
          "name/organisations-bodies.txt",
          "name/organisations-companies.txt",
          "name/organisations-clubs.txt");

  /** What may follow a surname and is none. */
  public static final Vocabulary SUFFIXES = Vocabulary.of(List.of("jr", "sr", "ii", "iii", "iv"));

  /**
   * Reads all files.
   *
   * @param gazetteer knows what nations are called
   * @throws dateline.schemas.settings.SettingsException if a file does not fit what it is read as
   * @throws IllegalStateException if a line of the organisations does not
   */
  public static KnownNames load(Resources resources, Gazetteer gazetteer) {
    WordNumbers numbers = resources.words();
    LexiconBuilder<KnownForm> people = Lexicon.builder(numbers);
    Map<String, KnownForm> famous = new HashMap<>();
    for (NameFiles.Person person : resources.yaml("name/people.yml", NameFiles.Person[].class)) {
      people.add(person.name(), KnownForm.of(person, person.name()));
      if (Boolean.TRUE.equals(person.famous())) {
        Tokens tokens = Tokenizer.tokenize(person.name());
        famous.put(tokens.folded(tokens.size() - 1), KnownForm.of(person, person.name()));
      }
      for (String alias : orEmpty(person.aliases())) {
        people.add(alias, KnownForm.of(person, alias));
      }
    }
    LexiconBuilder<KnownForm> organisations = Lexicon.builder(numbers);
    for (String file : ORGANISATIONS) {
      for (OrganisationFile.Entry organisation :
          OrganisationFile.read(file, resources.lines(file))) {
        addForms(organisation, organisations);
      }
    }
    OrganisationLists organisationLists =
        resources.yaml("name/organisation-lists.yml", OrganisationLists.class);
    Map<String, TitleWords> titles = new HashMap<>();
    NameFiles.Languages file = resources.yaml("name/titles.yml", NameFiles.Languages.class);
    for (Map.Entry<String, NameFiles.Titles> each : file.byLanguage().entrySet()) {
      String language = each.getKey();
      boolean german = language.equals("de");
      titles.put(
          language,
          TitleWords.of(
              each.getValue(),
              german ? Nations.possessives(gazetteer.nations(language)) : List.of(),
              numbers,
              organisationLists,
              !language.equals("en"),
              german));
    }
    NameFiles.NameWords names = resources.yaml("name/name-words.yml", NameFiles.NameWords.class);
    List<String> joining = new ArrayList<>(JoiningWords.SMALL);
    joining.addAll(names.particles());
    return new KnownNames(
        people.build(),
        Map.copyOf(famous),
        organisations.build(),
        Map.copyOf(titles),
        words(resources, "name/given-names.txt"),
        words(resources, "name/family-names.txt"),
        NameFiles.folded(names.familyFirst()),
        NameFiles.folded(names.particles()),
        NameFiles.folded(names.ambiguous()),
        NameFiles.folded(joining),
        NameFiles.folded(names.namedAfter()),
        NameFiles.folded(names.ways()),
        ClueWords.load(resources, gazetteer),
        resources.yaml("name/person-lists.yml", PersonLists.class),
        organisationLists);
  }

  /** The words of all lines of a file, which commas part. */
  private static Vocabulary words(Resources resources, String file) {
    List<String> words = new ArrayList<>();
    for (LineFile.Line line : LineFile.read(file, resources.lines(file))) {
      for (String word : line.text().split(",", 0)) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    }
    return NameFiles.folded(words);
  }

  private static void addForms(
      OrganisationFile.Entry organisation, LexiconBuilder<KnownForm> lexicon) {
    String name = organisation.name();
    String key = KnownForm.key(name);
    Support support = Support.of(organisation.kind());
    Set<String> added = new HashSet<>();
    for (OrganisationFile.Exact exact : organisation.exact()) {
      if (added.add(exact.form())) {
        lexicon.add(
            exact.form(),
            new KnownForm(
                name,
                key,
                exact.form(),
                true,
                exact.doubt() != OrganisationFile.Doubt.NONE,
                exact.doubt() == OrganisationFile.Doubt.WORD ? Support.WORD : support));
      }
    }
    // A name with a bracket is a label only: nobody writes "Democratic Party (Italy)".
    if (!name.contains("(") && added.add(name)) {
      lexicon.add(name, new KnownForm(name, key, name, false, false, support));
    }
    for (String other : organisation.others()) {
      if (added.add(other)) {
        // "U.N." is "UN" without its dots, but "Un" is a word of French.
        boolean abbreviation =
            other.indexOf('.') > 0 && other.equals(other.toUpperCase(Locale.ROOT));
        lexicon.add(other, new KnownForm(name, key, other, abbreviation, false, support));
      }
    }
  }

  /** Whether the word is a given name and nothing else. */
  public boolean isOnlyGiven(Tokens tokens, int token) {
    return given.contains(tokens, token)
        && !alsoWords.contains(tokens, token)
        && !Gap.isHyphen(tokens, token);
  }

  /** Whether a person's name stands there, or may. */
  public boolean mayBePerson(Tokens tokens, int first, int end) {
    return given.contains(tokens, first)
        || family.contains(tokens, end - 1)
        || (end - first == 1 && famous.containsKey(tokens.folded(first)));
  }
}
