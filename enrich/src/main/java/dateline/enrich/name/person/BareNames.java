package dateline.enrich.name.person;

import dateline.enrich.name.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The single words of one story that may name somebody: surnames behind a title, and bare words
 * that do so only where somebody in the story has that name. Not thread-safe.
 */
final class BareNames {
  private final List<Words> titled = new ArrayList<>();
  private final List<Bare> bare = new ArrayList<>();

  /** Folded surnames that stood where no place stands, once or more. */
  private final Set<String> comingOnce = new HashSet<>();

  /** Folded surnames that do what people do, or come back. */
  private final Set<String> speakers = new HashSet<>();

  /** Folded words that stand alone where a surname may. */
  private final Set<String> usedAlone = new HashSet<>();

  /** Folded words that stand alone where places do. */
  private final Set<String> placed = new HashSet<>();

  /**
   * A bare word.
   *
   * @param free whether nothing speaks for a place, a thing or an ordinary word
   */
  private record Bare(Words word, boolean free) {}

  /** Adds a surname behind a title: a person even where the story has no fuller name. */
  void addTitled(Words surname) {
    titled.add(surname);
    usedAlone.add(folded(surname));
  }

  /**
   * Adds a bare word: a person only where somebody in the story has that name.
   *
   * @param isPlaced whether it stands like a place, and may not make a surname of a name's last
   *     word
   * @param free whether nothing else speaks for a thing or an ordinary word either
   */
  void add(Words word, boolean isPlaced, boolean free) {
    bare.add(new Bare(word, free));
    (isPlaced ? placed : usedAlone).add(folded(word));
  }

  /** Has a bare surname that comes back name somebody even where the story has no fuller name. */
  void addSurname(Words surname) {
    String folded = folded(surname);
    if (!comingOnce.add(folded)) {
      speakers.add(folded);
    }
  }

  /** Has a bare surname name somebody even where the story has no fuller name. */
  void addSpeaker(Words surname) {
    speakers.add(folded(surname));
  }

  /** Whether the folded word stands alone somewhere, where a surname may. */
  boolean haveAlone(String folded) {
    return usedAlone.contains(folded);
  }

  /**
   * Gives each word to the person whose name it is, or makes a person of it.
   *
   * @param isOrganisation whether that folded word alone names an organisation of the story
   */
  void giveTo(People people, Predicate<String> isOrganisation) {
    for (Words surname : titled) {
      if (!people.take(surname, isNeverPlaced(surname))) {
        people.addSurnameOnly(surname);
      }
    }
    for (Bare one : bare) {
      Words word = one.word();
      if (!people.take(word, one.free() && isNeverPlaced(word))
          && speakers.contains(folded(word))
          && isNeverPlaced(word)
          && !isOrganisation.test(folded(word))) {
        people.addSurnameOnly(word);
      }
    }
  }

  private boolean isNeverPlaced(Words word) {
    return !placed.contains(folded(word));
  }

  private static String folded(Words word) {
    return word.tokens().folded(word.first());
  }
}
