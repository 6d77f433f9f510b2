package dateline.enrich.name.person;

import dateline.enrich.name.text.Mentions;
import dateline.enrich.name.text.Words;
import java.util.List;

/** One person of a story: the fullest form of the name, and where it stands. Not thread-safe. */
public final class Person {
  private final Mentions mentions = new Mentions();
  private String key;
  private String fullName;
  private boolean usual;
  private double certainty;

  /**
   * @param key the folded words of the name
   * @param usual whether that is the usual name, which no fuller form replaces
   */
  Person(String key, String fullName, boolean usual) {
    this.key = key;
    this.fullName = fullName;
    this.usual = usual;
  }

  void add(double howSure, Words where) {
    certainty = Math.max(certainty, howSure);
    mentions.add(where);
  }

  /** Adds a place where the person is named by a form that is found already. */
  void addAgain(Words where) {
    add(certainty, where);
  }

  /**
   * Whether another name of the same surname is a form of this one: it begins with the same given
   * name, and one of them has all the words of the other, in order (Jane Doe, Jane Q. Doe).
   */
  boolean isFormOf(String otherKey) {
    String mine = key.substring(0, key.indexOf(' ') + 1);
    return mine.length() < key.length()
        && mine.length() < otherKey.length()
        && otherKey.startsWith(mine)
        && (holds(key, otherKey) || holds(otherKey, key));
  }

  /**
   * Whether one of the names is two surnames or more, and the other ends in them: Juan Roble Pino,
   * Roble Pino.
   */
  boolean hasSurnamesOf(String otherKey) {
    return isSeveral(otherKey) && isSeveral(key) && (endsIn(otherKey) || isEnd(key, otherKey));
  }

  private static boolean isSeveral(String key) {
    return key.indexOf(' ') < key.length() - 1;
  }

  /** Whether the name ends in these folded words, and has more. */
  boolean endsIn(String otherKey) {
    return isEnd(otherKey, key);
  }

  /** Whether the one ends in the words of the other, and has more; each ends in a space. */
  static boolean isEnd(String end, String fullKey) {
    int from = fullKey.length() - end.length();
    return from > 0 && fullKey.endsWith(end) && fullKey.charAt(from - 1) == ' ';
  }

  /** Takes over a form of the name, if it is fuller or the usual one. */
  void takeForm(String otherKey, String otherName, boolean otherUsual) {
    if (!usual && (otherUsual || otherKey.length() > key.length())) {
      key = otherKey;
      fullName = otherName;
      usual = otherUsual;
    }
  }

  /** Whether the words of the one are among those of the other, in order; each ends in a space. */
  private static boolean holds(String longer, String shorter) {
    int from = 0;
    int word = 0;
    while (word < shorter.length()) {
      int end = shorter.indexOf(' ', word) + 1;
      while (from < longer.length() && !longer.startsWith(shorter.substring(word, end), from)) {
        from = longer.indexOf(' ', from) + 1;
      }
      if (from == longer.length()) {
        return false;
      }
      from += end - word;
      word = end;
    }
    return true;
  }

  /** The usual name where it is known, else the fullest form in the story. */
  public String name() {
    return fullName;
  }

  /** How sure it is somebody, above 0 and below 1. */
  public double certainty() {
    return certainty;
  }

  /** Where the person is named, in the order of the text; nothing may be added later. */
  public List<Words> words() {
    return mentions.inText();
  }
}
