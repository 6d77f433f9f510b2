package dateline.enrich.name;

import dateline.enrich.name.Name.Words;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The people of one story: spellings of one name come together, and a surname alone is taken for
 * the one person of the story who has it. Not thread-safe.
 */
final class People {
  private static final double SURNAME_ONLY = 0.5;
  private static final double SURNAME_AGAIN = 0.6;
  private static final double FAMOUS = 0.7;

  private static final Vocabulary OFFICES =
      Vocabulary.of(
          List.of("administration", "government", "cabinet", "presidency", "regierung", "era"));

  /** What makes a name of a person who is known. */
  static final String KNOWN_PERSON = "name/known-person";

  private final Map<String, KnownNames.Form> famous;

  private final List<Person> people = new ArrayList<>();

  /** By the folded words of every form of a full name. */
  private final Map<String, Person> byKey = new HashMap<>();

  /** By folded surname: who has it, or null for several people. */
  private final Map<String, @Nullable Person> byFamilyName = new HashMap<>();

  /** By folded given name, where that is hardly a word: who has it, or null for several people. */
  private final Map<String, @Nullable Person> byGivenName = new HashMap<>();

  /** Those given names of the story that are ordinary words or places too. */
  private final Set<String> givenWords = new HashSet<>();

  private final List<Words> titledSurnames = new ArrayList<>();
  private final List<Bare> bareWords = new ArrayList<>();
  private final Set<String> speakers = new HashSet<>();

  /** Folded words that stand alone where a surname may. */
  private final Set<String> usedAlone = new HashSet<>();

  /** Folded words that stand alone where places do. */
  private final Set<String> placed = new HashSet<>();

  private final List<Candidate> candidates = new ArrayList<>();
  private final Echoes echoes = new Echoes();

  /** Folded surnames of famous people whose office the story names: the Trump administration. */
  private final Set<String> offices = new HashSet<>();

  private final NameBounds bounds = new NameBounds();
  private final JoinedSurnames joined = new JoinedSurnames();

  /**
   * A single word.
   *
   * @param free whether nothing speaks for a place, a thing or an ordinary word
   */
  private record Bare(Words words, boolean free) {}

  private record Candidate(String key, String name, Words words, CallNames called) {}

  /**
   * What a story calls somebody for short.
   *
   * @param family the folded surname, or empty where nobody is called so
   * @param given the folded given name, or empty where that alone is no name
   * @param alsoWord whether the given name is an ordinary word or a place too
   */
  record CallNames(String family, String given, boolean alsoWord) {
    static final CallNames NONE = new CallNames("", "", false);

    static CallNames surname(String family) {
      return new CallNames(family, "", false);
    }
  }

  /**
   * @param famous known people by the folded surname that alone means them
   */
  People(Map<String, KnownNames.Form> famous) {
    this.famous = famous;
  }

  /**
   * Adds a person.
   *
   * @param key the same for all spellings of the name
   */
  void add(String key, String name, double certainty, Words words, CallNames called) {
    boolean usual = words.rule().equals(KNOWN_PERSON);
    Person person = byKey.get(key);
    if (person == null) {
      person = formOf(key, called.family());
      if (person == null) {
        person = new Person(key, name, usual);
        people.add(person);
        if (!called.family().isEmpty()) {
          put(byFamilyName, called.family(), person);
        }
        if (!called.given().isEmpty()) {
          put(byGivenName, called.given(), person);
          if (called.alsoWord()) {
            givenWords.add(called.given());
          }
        }
      } else {
        person.takeForm(key, name, usual);
      }
      byKey.put(key, person);
    }
    person.add(certainty, words);
    bounds.add(words);
  }

  /** The person of the story of whose name this is another form. */
  private @Nullable Person formOf(String key, String family) {
    if (byFamilyName.containsKey(family)) {
      for (Person person : people) {
        if (person.isFormOf(key)) {
          return person;
        }
      }
    }
    return null;
  }

  /** Two of one name are told apart by more than that. */
  private static void put(Map<String, @Nullable Person> by, String name, Person person) {
    by.put(name, by.containsKey(name) ? null : person);
  }

  /** A surname after a title: a person even where the story has no fuller name. */
  void addSurname(Words words) {
    titledSurnames.add(words);
    usedAlone.add(words.tokens().folded(words.first()));
  }

  /**
   * A single capitalised word: a person only where somebody in the story has that surname.
   *
   * @param isPlaced whether it stands like a place, and may not make a surname of a name's last
   *     word
   * @param free whether nothing else speaks for a thing or an ordinary word either
   */
  void addBare(Words words, boolean isPlaced, boolean free) {
    bareWords.add(new Bare(words, free));
    (isPlaced ? placed : usedAlone).add(words.tokens().folded(words.first()));
  }

  /**
   * Adds words that a hyphen joins: a person where somebody's full name ends so, or something makes
   * a name of them.
   *
   * @param certainty how sure that is; 0 for nothing
   */
  void addJoined(Words words, double certainty) {
    joined.add(words, certainty);
  }

  /** A surname that does what people do: a person even where the story has no fuller name. */
  void addSpeaker(Words words) {
    speakers.add(words.tokens().folded(words.first()));
  }

  /** What may be a full name: a person only where the story goes on to use the surname alone. */
  void addCandidate(String key, String name, Words words, CallNames called) {
    candidates.add(new Candidate(key, name, words, called));
  }

  /** Words of a headline: a person only where the text names somebody so. */
  void addEcho(Words words) {
    echoes.add(words);
  }

  /** Whether somebody in the story has that folded surname. */
  boolean isSurname(String folded) {
    return byFamilyName.containsKey(folded);
  }

  /**
   * The people, in the order in which the story first gives their full names.
   *
   * @param isOrganisation whether that folded word alone names an organisation of the story
   */
  List<Name> names(Predicate<String> isOrganisation) {
    for (Candidate candidate : candidates) {
      if (byKey.containsKey(candidate.key())
          || (usedAlone.contains(candidate.called().family())
              && !candidate.words().standInLowerCase())
          || joined.haveEndOf(candidate.key())
          || bounds.areBeside(candidate.words())) {
        add(
            candidate.key(),
            candidate.name(),
            SURNAME_AGAIN,
            candidate.words(),
            candidate.called());
      }
    }
    joined.giveTo(people).forEach(this::addJoinedAlone);
    titledSurnames.forEach(this::addTitled);
    for (Bare bare : bareWords) {
      Words words = bare.words();
      if (!resolve(words, bare.free())
          && !addFamous(words)
          && speakers.contains(words.tokens().folded(words.first()))
          && !isOrganisation.test(words.tokens().folded(words.first()))) {
        addSurnameOnly(words);
      }
    }
    echoes.giveTo(this);
    List<Name> found = new ArrayList<>(people.size());
    for (Person person : people) {
      found.add(person.name());
    }
    return found;
  }

  private void addTitled(Words words) {
    if (!resolve(words, true) && !addFamous(words)) {
      addSurnameOnly(words);
    }
  }

  private void addJoinedAlone(JoinedSurnames.Joined surname) {
    if (surname.certainty() > 0) {
      Words words = surname.words();
      add(surname.key(), words.text(), surname.certainty(), words, CallNames.NONE);
    }
  }

  private void addSurnameOnly(Words words) {
    String surname = words.tokens().folded(words.first());
    if (!byFamilyName.containsKey(surname)) {
      String key = key(words.tokens(), words.first(), words.end());
      add(key, words.text(), SURNAME_ONLY, words, CallNames.surname(surname));
    }
  }

  /** Where nobody in the story has that surname, it is the one whom all the world calls so. */
  private boolean addFamous(Words words) {
    String surname = words.tokens().folded(words.first());
    KnownNames.Form form = famous.get(surname);
    if (form == null || byFamilyName.containsKey(surname)) {
      return false;
    }
    if (isOffice(words)) {
      offices.add(surname);
      return false;
    }
    add(form.key(), form.name(), FAMOUS, words, CallNames.surname(surname));
    return true;
  }

  /** Whether the name only tells whose government it is: "the Reagan administration". */
  private static boolean isOffice(Words words) {
    return words.end() < words.tokens().size() && OFFICES.contains(words.tokens(), words.end());
  }

  /** The person with that key; null where the story has none. */
  @Nullable Person withKey(String key) {
    return byKey.get(key);
  }

  /** Takes a word of a headline for the one whom the text names so. */
  void takeEcho(Words word) {
    if (!resolve(word, false) && offices.contains(word.tokens().folded(word.first()))) {
      addFamous(word);
    }
  }

  private boolean resolve(Words words, boolean free) {
    String word = words.tokens().folded(words.first());
    if (byFamilyName.containsKey(word)) {
      return resolve(words, byFamilyName.get(word));
    }
    return byGivenName.containsKey(word)
        && (!givenWords.contains(word) || (free && !placed.contains(word)))
        && resolve(words.by("name/given-name-again"), byGivenName.get(word));
  }

  /** Two of that name, told by null: taking either would be a guess. */
  private static boolean resolve(Words words, @Nullable Person only) {
    if (only != null) {
      only.addAgain(words);
    }
    return only != null;
  }

  /** The folded words: what all spellings of a name have in common. */
  static String key(Tokens tokens, int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int token = first; token < end; token++) {
      key.append(tokens.folded(token)).append(' ');
    }
    return key.toString();
  }
}
