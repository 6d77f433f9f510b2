package dateline.query.text;

import dateline.schemas.list.LineFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of words that no ending tells, and the forms that they are taken for.
 *
 * <p>Each line of a language's file is a word and its other forms. A word behind {@code =} keeps to
 * itself: it only looks like a form of another ("herring" is nothing of hers), or would come to the
 * same as another ("unite" and "unit").
 */
final class Irregular {
  private static final String OWN = "=";

  static final Irregular NONE = new Irregular();

  static final Irregular ENGLISH = read("en");

  static final Irregular FRENCH = read("fr");

  static final Irregular SPANISH = read("es");

  private final Map<String, String> bases = new HashMap<>();

  /** Words that keep to themselves. */
  private final Set<String> own = new HashSet<>();

  private Irregular() {}

  private static Irregular read(String language) {
    return of(LineFile.beside(Irregular.class, "irregular/" + language + ".txt"));
  }

  /**
   * Those of a file's lines.
   *
   * @throws IllegalStateException if a line is of another shape
   */
  static Irregular of(List<LineFile.Line> lines) {
    Irregular irregular = new Irregular();
    lines.forEach(irregular::add);
    return irregular;
  }

  private void add(LineFile.Line each) {
    String line = each.text();
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw each.wanted("foot: feet");
    }
    boolean keeps = line.startsWith(OWN);
    String base = line.substring(keeps ? OWN.length() : 0, colon);
    if (keeps) {
      own.add(base);
    }
    String forms = line.substring(colon + 1).trim();
    if (!forms.isEmpty()) {
      for (String form : forms.split(" ", -1)) {
        bases.put(form, base);
      }
    }
  }

  /** The form that the word is taken for: itself when it is regular. */
  String base(String word) {
    return bases.getOrDefault(word, word);
  }

  /** Whether no ending is to be taken off the word. */
  boolean keepsToItself(String base) {
    return own.contains(base);
  }

  Set<String> forms() {
    return bases.keySet();
  }
}
