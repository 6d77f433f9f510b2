package dateline.enrich.name.person;

import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a story's headlines that give nobody's name by themselves, but may give again the name
 * of somebody whom the text names. Not thread-safe.
 */
final class Echoes {
  /** No name in a headline has more words. */
  private static final int LONGEST = 4;

  private final List<Words> all = new ArrayList<>();

  void add(Words words) {
    all.add(words);
  }

  /** Gives each word to the person whose full name or surname it is part of. */
  void giveTo(People people) {
    for (Words words : all) {
      int first = words.first();
      while (first < words.end()) {
        first = Math.max(first + 1, give(words, first, people));
      }
    }
  }

  /** Gives the words from there on; returns where others begin. */
  private static int give(Words words, int first, People people) {
    for (int end = Math.min(words.end(), first + LONGEST); end > first + 1; end--) {
      Person same = people.withKey(NameKey.of(words.tokens(), first, end));
      if (same != null) {
        same.addAgain(words.part(first, end));
        return end;
      }
    }
    people.takeEcho(words.part(first, first + 1));
    return first + 1;
  }
}
