package dateline.enrich.name.person;

import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a hyphen joins and that stand alone, as surnames of two words do: Rees-Mogg. Not
 * thread-safe.
 */
final class JoinedSurnames {
  private final List<Joined> all = new ArrayList<>();

  /**
   * One of them.
   *
   * @param certainty how sure it is that they are somebody's name, without a fuller one; 0 for not
   *     at all
   */
  record Joined(Words words, double certainty) {
    String key() {
      return NameKey.of(words.tokens(), words.first(), words.end());
    }
  }

  void add(Words words, double certainty) {
    all.add(new Joined(words, certainty));
  }

  /** Whether the story uses the end of a full name alone. */
  boolean haveEndOf(String fullKey) {
    for (Joined joined : all) {
      if (Person.isEnd(joined.key(), fullKey)) {
        return true;
      }
    }
    return false;
  }

  /** Gives each to the one person whose name ends so; returns those that are nobody's. */
  List<Joined> giveTo(List<Person> people) {
    List<Joined> nobodys = new ArrayList<>();
    for (Joined joined : all) {
      Person only = only(people, joined.key());
      if (only != null) {
        only.addAgain(joined.words().by("name/surname"));
      } else {
        nobodys.add(joined);
      }
    }
    return nobodys;
  }

  /** The one person whose name ends so; null where there is none, or several. */
  private static @Nullable Person only(List<Person> people, String key) {
    Person found = null;
    for (Person person : people) {
      if (person.endsIn(key)) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }
}
