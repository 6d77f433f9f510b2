package dateline.enrich.name;

import dateline.enrich.name.Name.Words;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of one story: spellings of one name come together, and a surname alone is taken for
 * the one person of the story who has it. Not thread-safe.
 */
final class People {
  /** No name in a headline has more words. */
  private static final int LONGEST = 4;

  private static final double SURNAME_ONLY = 0.5;
  private static final double SURNAME_AGAIN = 0.6;
  private static final double FAMOUS = 0.7;

  private static final Vocabulary OFFICES =
      Vocabulary.of(
          List.of("administration", "government", "cabinet", "presidency", "regierung", "era"));

  private final Map<String, KnownNames.Form> famous;

  private final Map<String, Person> people = new LinkedHashMap<>();

  /** By folded surname: who has it, or null for several people. */
  private final Map<String, @Nullable Person> byFamilyName = new HashMap<>();

  private final List<Words> titledSurnames = new ArrayList<>();
  private final List<Words> bareWords = new ArrayList<>();
  private final Set<String> speakers = new HashSet<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Words> echoes = new ArrayList<>();

  private record Candidate(String key, String name, Words words, String familyName) {}

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
  void add(String key, String name, double certainty, Words words, String familyName) {
    Person person = people.get(key);
    if (person == null) {
      person = new Person(name);
      people.put(key, person);
      byFamilyName.put(familyName, byFamilyName.containsKey(familyName) ? null : person);
    }
    person.add(certainty, words);
  }

  /** A surname after a title: a person even where the story has no fuller name. */
  void addSurname(Words words) {
    titledSurnames.add(words);
  }

  /** A single capitalised word: a person only where somebody in the story has that surname. */
  void addBare(Words words) {
    bareWords.add(words);
  }

  /** A surname that does what people do: a person even where the story has no fuller name. */
  void addSpeaker(Words words) {
    speakers.add(words.tokens().folded(words.first()));
  }

  /** What may be a full name: a person only where the story goes on to use the surname alone. */
  void addCandidate(String key, String name, Words words, String familyName) {
    candidates.add(new Candidate(key, name, words, familyName));
  }

  /** Words of a headline: a person only where the text names somebody so. */
  void addEcho(Words words) {
    echoes.add(words);
  }

  /** The people, in the order in which the story first gives their full names. */
  List<Name> names() {
    for (Candidate candidate : candidates) {
      if (people.containsKey(candidate.key()) || isUsedAlone(candidate.familyName())) {
        add(
            candidate.key(),
            candidate.name(),
            SURNAME_AGAIN,
            candidate.words(),
            candidate.familyName());
      }
    }
    for (Words words : bareWords) {
      if (!resolve(words)
          && !addFamous(words)
          && speakers.contains(words.tokens().folded(words.first()))) {
        addSurnameOnly(words);
      }
    }
    for (Words words : titledSurnames) {
      if (!resolve(words) && !addFamous(words)) {
        addSurnameOnly(words);
      }
    }
    echoes.forEach(this::echo);
    return people.values().stream().map(Person::name).toList();
  }

  private void addSurnameOnly(Words words) {
    String surname = words.tokens().folded(words.first());
    if (!byFamilyName.containsKey(surname)) {
      String key = key(words.tokens(), words.first(), words.end());
      add(key, words.text(), SURNAME_ONLY, words, surname);
    }
  }

  /** Where nobody in the story has that surname, it is the one whom all the world calls so. */
  private boolean addFamous(Words words) {
    String surname = words.tokens().folded(words.first());
    KnownNames.Form form = famous.get(surname);
    if (form == null || isOffice(words) || byFamilyName.containsKey(surname)) {
      return false;
    }
    add(form.key(), form.name(), FAMOUS, words, surname);
    return true;
  }

  /** Whether the name only tells whose government it is: "the Reagan administration". */
  private static boolean isOffice(Words words) {
    return words.end() < words.tokens().size() && OFFICES.contains(words.tokens(), words.end());
  }

  private boolean isUsedAlone(String familyName) {
    for (Words words : bareWords) {
      if (words.tokens().isFolded(words.first(), familyName)) {
        return true;
      }
    }
    for (Words words : titledSurnames) {
      if (words.tokens().isFolded(words.first(), familyName)) {
        return true;
      }
    }
    return false;
  }

  private void echo(Words words) {
    int first = words.first();
    while (first < words.end()) {
      first = Math.max(first + 1, echoFrom(words, first));
    }
  }

  /** Takes the words from there on for the person whose full name or surname they are. */
  private int echoFrom(Words words, int first) {
    for (int end = Math.min(words.end(), first + LONGEST); end > first + 1; end--) {
      Person same = people.get(key(words.tokens(), first, end));
      if (same != null) {
        same.add(same.certainty, part(words, first, end));
        return end;
      }
    }
    resolve(part(words, first, first + 1));
    return first + 1;
  }

  private static Words part(Words words, int first, int end) {
    return new Words(words.field(), words.tokens(), first, end, words.rule());
  }

  private boolean resolve(Words words) {
    String surname = words.tokens().folded(words.first());
    if (!byFamilyName.containsKey(surname)) {
      return false;
    }
    Person only = byFamilyName.get(surname);
    if (only == null) {
      // Two of that name: taking either would be a guess.
      return false;
    }
    only.add(only.certainty, words);
    return true;
  }

  /** The folded words: what all spellings of a name have in common. */
  static String key(Tokens tokens, int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int token = first; token < end; token++) {
      key.append(tokens.folded(token)).append(' ');
    }
    return key.toString();
  }

  /** One person. */
  private static final class Person {
    private final String fullName;
    private final List<Words> words = new ArrayList<>();
    private double certainty;

    Person(String fullName) {
      this.fullName = fullName;
    }

    void add(double howSure, Words where) {
      certainty = Math.max(certainty, howSure);
      // Several forms of one name can be the same words once they are folded.
      if (words.isEmpty() || !words.get(words.size() - 1).equals(where)) {
        words.add(where);
      }
    }

    Name name() {
      List<Words> ordered = new ArrayList<>(words);
      ordered.sort(Comparator.comparing(Words::field).thenComparing(Words::first));
      return new Name(Name.Kind.PERSON, fullName, certainty, ordered);
    }
  }
}
