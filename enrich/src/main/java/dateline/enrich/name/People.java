package dateline.enrich.name;

import dateline.enrich.name.Name.Words;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of one story: spellings of one name come together, and a surname alone is taken for
 * the one person of the story who has it. Not thread-safe.
 */
final class People {
  private static final double SURNAME_ONLY = 0.5;

  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Words> titledSurnames = new ArrayList<>();
  private final List<Words> bareWords = new ArrayList<>();

  /**
   * Adds a person.
   *
   * @param key the same for all spellings of the name
   */
  void add(String key, String name, double certainty, Words words, String familyName) {
    people.computeIfAbsent(key, first -> new Person(name, familyName)).add(certainty, words);
  }

  /** A surname after a title: a person even where the story has no fuller name. */
  void addSurname(Words words) {
    titledSurnames.add(words);
  }

  /** A single capitalised word: a person only where somebody in the story has that surname. */
  void addBare(Words words) {
    bareWords.add(words);
  }

  /** The people, in the order in which the story first gives their full names. */
  List<Name> names() {
    bareWords.forEach(words -> resolve(words));
    for (Words words : titledSurnames) {
      if (!resolve(words)) {
        String surname = words.tokens().folded(words.first());
        add(
            key(words.tokens(), words.first(), words.end()),
            words.text(),
            SURNAME_ONLY,
            words,
            surname);
      }
    }
    return people.values().stream().map(Person::name).toList();
  }

  private boolean resolve(Words words) {
    Person only = null;
    for (Person person : people.values()) {
      if (words.tokens().isFolded(words.first(), person.familyName)) {
        if (only != null) {
          // Two of that name: taking either would be a guess.
          return false;
        }
        only = person;
      }
    }
    if (only == null) {
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
    private final String familyName;
    private final List<Words> words = new ArrayList<>();
    private double certainty;

    Person(String fullName, String familyName) {
      this.fullName = fullName;
      this.familyName = familyName;
    }

    void add(double howSure, Words where) {
      certainty = Math.max(certainty, howSure);
      // Several forms of one name can be the same words once they are folded.
      if (!words.contains(where)) {
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
