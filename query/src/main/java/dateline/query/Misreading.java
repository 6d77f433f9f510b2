package dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place where a query can be read, but hardly says what was meant.
 *
 * @param at the place in the query's text
 * @param found what stands there
 * @param advice how it is read, and how to write what may have been meant
 */
public record Misreading(At at, String found, String advice) {
  private static final Pattern OPERATOR = Pattern.compile("(?i:and|or|not|(near|then)/\\d+)");

  private static final Pattern NUMBERS = Pattern.compile("[\\p{N}.]+(,[\\p{N}.]+)+");

  /** All there are in a query, in the order of its text; those of named queries are not told. */
  public static List<Misreading> in(String text, Query query) {
    List<Misreading> found = new ArrayList<>();
    new Search(text, found).search(query, false);
    return List.copyOf(found);
  }

  /** Goes through the parts of a query. */
  private record Search(String text, List<Misreading> found) {
    void search(Query query, boolean inList) {
      if (query instanceof Query.Words words) {
        check(words.at(), inList);
      } else if (!(query instanceof Query.Named)) {
        boolean listed = inList || query instanceof Query.AtLeast;
        query.parts().forEach(part -> search(part, listed));
      }
    }

    private void check(At at, boolean inList) {
      String word = text.substring(at.start(), at.end());
      if (OPERATOR.matcher(word).matches()) {
        String upper = word.toUpperCase(Locale.ROOT);
        add(at, word, "a word to be found, not an operator, which is written " + upper);
      } else if (inList && NUMBERS.matcher(word).matches()) {
        add(at, word, "one element, as no space follows the comma");
      }
    }

    private void add(At at, String word, String advice) {
      Misreading next = new Misreading(at, word, advice);
      // The two halves of COUNT(...) = 3 are read from the same words.
      if (found.stream().noneMatch(each -> each.at().start() == at.start())) {
        found.add(next);
      }
    }
  }
}
