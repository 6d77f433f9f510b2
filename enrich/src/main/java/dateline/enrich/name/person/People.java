package dateline.enrich.name.person;

import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Namesakes;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownForm;
import dateline.enrich.name.vocabulary.KnownNames;
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
public final class People {
  private static final double SURNAME_ONLY = 0.5;
  private static final double SURNAME_AGAIN = 0.6;
  private static final double FAMOUS = 0.7;

  /** What makes a name of a person who is known. */
  static final String KNOWN_PERSON = "name/known-person";

  private final List<Person> people = new ArrayList<>();

  /** By the folded words of every form of a full name. */
  private final Map<String, Person> byKey = new HashMap<>();

  private final Namesakes<Person> byFamilyName = new Namesakes<>();

  /** By given name, where that is hardly a word. */
  private final Namesakes<Person> byGivenName = new Namesakes<>();

  /** Those given names of the story that are ordinary words or places too. */
  private final Set<String> givenWords = new HashSet<>();

  private final List<Candidate> candidates = new ArrayList<>();
  private final NameBounds bounds = new NameBounds();
  private final JoinedSurnames joined = new JoinedSurnames();
  private final BareNames bare = new BareNames();
  private final Echoes echoes = new Echoes();
  private final FamousPeople famous;

  private record Candidate(String key, String name, Words words, CallNames called) {}

  /** Of a story in which nobody was found yet. */
  public People(KnownNames known) {
    famous = new FamousPeople(known.famous(), known.personLists());
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
        call(person, called);
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
    if (!byFamilyName.has(family)) {
      return null;
    }
    for (Person person : people) {
      if (person.isFormOf(key)) {
        return person;
      }
    }
    return withSurnames(key);
  }

  /** The only person of the story of whom this is both surnames, or whose full name it is. */
  private @Nullable Person withSurnames(String key) {
    Person only = null;
    for (Person person : people) {
      if (person.hasSurnamesOf(key)) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }

  private void call(Person person, CallNames called) {
    if (!called.family().isEmpty()) {
      byFamilyName.add(called.family(), person);
    }
    if (!called.given().isEmpty()) {
      byGivenName.add(called.given(), person);
      if (called.alsoWord()) {
        givenWords.add(called.given());
      }
    }
  }

  /** The single words that may name one of them. */
  BareNames bare() {
    return bare;
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

  /** What may be a full name: a person only where the story goes on to use the surname alone. */
  void addCandidate(String key, String name, Words words, CallNames called) {
    candidates.add(new Candidate(key, name, words, called));
  }

  /** Words of a headline: a person only where the text names somebody so. */
  void addEcho(Words words) {
    echoes.add(words);
  }

  /** Whether somebody in the story has that folded surname. */
  public boolean isSurname(String folded) {
    return byFamilyName.has(folded);
  }

  /**
   * The people, in the order in which the story first gives their full names.
   *
   * @param isOrganisation whether that folded word alone names an organisation of the story
   */
  public List<Person> all(Predicate<String> isOrganisation) {
    for (Candidate one : candidates) {
      if (isName(one)) {
        add(one.key(), one.name(), SURNAME_AGAIN, one.words(), one.called());
      }
    }
    joined.giveTo(people).forEach(this::addJoinedAlone);
    bare.giveTo(this, isOrganisation);
    echoes.giveTo(this);
    return List.copyOf(people);
  }

  private boolean isName(Candidate candidate) {
    return byKey.containsKey(candidate.key())
        || (bare.haveAlone(candidate.called().family()) && !candidate.words().standInLowerCase())
        || joined.haveEndOf(candidate.key())
        || bounds.areBeside(candidate.words());
  }

  private void addJoinedAlone(JoinedSurnames.Joined surname) {
    if (surname.certainty() > 0) {
      Words words = surname.words();
      add(surname.key(), words.text(), surname.certainty(), words, CallNames.NONE);
    }
  }

  /** Makes a person of a surname, unless several of the story have it. */
  void addSurnameOnly(Words words) {
    String surname = words.tokens().folded(words.first());
    if (!byFamilyName.has(surname)) {
      String key = NameKey.of(words.tokens(), words.first(), words.end());
      add(key, words.text(), SURNAME_ONLY, words, CallNames.surname(surname));
    }
  }

  /** The person with that key; null where the story has none. */
  @Nullable Person withKey(String key) {
    return byKey.get(key);
  }

  /** Takes a word of a headline for the one whom the text names so. */
  void takeEcho(Words word) {
    if (!resolve(word, false) && famous.haveOffice(word)) {
      addFamous(word);
    }
  }

  /**
   * Takes a word for the one whom the story, or else all the world, calls so; false where there is
   * none.
   *
   * @param free whether nothing speaks for a place, a thing or an ordinary word
   */
  boolean take(Words word, boolean free) {
    return resolve(word, free) || addFamous(word);
  }

  /** Where nobody in the story has that surname, it is the one whom all the world calls so. */
  private boolean addFamous(Words words) {
    String surname = words.tokens().folded(words.first());
    KnownForm form = byFamilyName.has(surname) ? null : famous.named(words);
    if (form != null) {
      add(form.key(), form.name(), FAMOUS, words, CallNames.surname(surname));
    }
    return form != null;
  }

  private boolean resolve(Words words, boolean free) {
    String word = words.tokens().folded(words.first());
    if (byFamilyName.has(word)) {
      return resolve(words, byFamilyName.only(word));
    }
    return byGivenName.has(word)
        && (free || !givenWords.contains(word))
        && resolve(words.by("name/given-name-again"), byGivenName.only(word));
  }

  /** Two of that name, told by null: taking either would be a guess. */
  private static boolean resolve(Words words, @Nullable Person only) {
    if (only != null) {
      only.addAgain(words);
    }
    return only != null;
  }
}
