package dateline.enrich.name;

import dateline.enrich.name.text.Words;
import java.util.List;

/**
 * Someone or some body that a story names.
 *
 * @param kind a person or an organisation
 * @param name the usual name where it is known, else the fullest form in the story
 * @param certainty how sure it is one, above 0 and below 1
 * @param words where it is named, in the order of the text; never empty
 */
public record Name(Kind kind, String name, double certainty, List<Words> words) {
  public Name {
    words = List.copyOf(words);
  }

  /** What it is. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }
}
