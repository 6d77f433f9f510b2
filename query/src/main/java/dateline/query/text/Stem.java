package dateline.query.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms of a word in a language.
 *
 * @param language whose inflections these are
 * @param stem what the forms come to, as {@link Stemmer#stem} has it
 */
public record Stem(Stemmer language, String stem) implements WordForms {
  /** The forms of a folded word. */
  public static Stem of(Stemmer language, String folded) {
    return new Stem(language, language.stem(folded));
  }

  @Override
  public String name() {
    return stem + "~" + language.label();
  }

  @Override
  public List<String> beginnings() {
    List<String> beginnings = new ArrayList<>();
    for (String article : language.articles()) {
      beginnings.add(article + language.kept(stem));
    }
    beginnings.addAll(language.irregular(stem));
    return beginnings;
  }

  @Override
  public boolean has(char[] chars, int from, int to) {
    return language.stem(new String(chars, from, to - from)).equals(stem);
  }
}
