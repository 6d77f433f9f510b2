package dateline.query;

import java.util.ArrayList;
import java.util.List;

/**
 * What a standing query asks of an article, as a tree.
 *
 * <p>Two queries are equal when they ask the same in the same order, wherever their parts stand in
 * the text. {@code toString()} is a canonical form that {@link #parse} reads back to an equal
 * query. Immutable and thread-safe.
 */
public sealed interface Query {
  /** Where this part stands in the text it was read from. */
  At at();

  /** The queries of which it is made, one level down; empty if it is one word or one condition. */
  default List<Query> parts() {
    return List.of();
  }

  /**
   * Reads a query.
   *
   * @throws QuerySyntaxException when the text is not a query, with the place and what was expected
   */
  static Query parse(String text) {
    return parse(text, NamedQueries.NONE);
  }

  /**
   * Reads a query that may use others by name.
   *
   * @throws QuerySyntaxException when the text is not a query, or uses a name that is not known
   */
  static Query parse(String text, NamedQueries names) {
    return QueryParser.parse(text, names);
  }

  /** All parts match; at least two parts, none of them an {@code And}. */
  record And(List<Query> parts, At at) implements Query {
    /** Parts that are themselves an {@code And} are taken in. */
    public And {
      List<Query> flat = new ArrayList<>();
      for (Query part : parts) {
        if (part instanceof And and) {
          flat.addAll(and.parts());
        } else {
          flat.add(part);
        }
      }
      parts = atLeastTwo(flat);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** At least one part matches; at least two parts, none of them an {@code Or}. */
  record Or(List<Query> parts, At at) implements Query {
    /** Parts that are themselves an {@code Or} are taken in. */
    public Or {
      List<Query> flat = new ArrayList<>();
      for (Query part : parts) {
        if (part instanceof Or or) {
          flat.addAll(or.parts());
        } else {
          flat.add(part);
        }
      }
      parts = atLeastTwo(flat);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The part does not match. */
  record Not(Query part, At at) implements Query {
    @Override
    public List<Query> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The words follow one another; never empty. */
  record Words(Scope scope, List<WordPattern> words, At at) implements Query {
    public Words {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase needs a word");
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Two passages stand in one paragraph and share no word: words, alternatives of passages, or such
   * passages themselves. The passage is all from the first word to the last.
   *
   * @param distance how many words the second is away at most: 1 is the next word
   * @param ordered whether the left one comes first
   */
  record Near(Query left, Query right, int distance, boolean ordered, At at) implements Query {
    static final int MAX_DISTANCE = 100;

    public Near {
      if (distance < 1 || distance > MAX_DISTANCE) {
        throw new IllegalArgumentException("no distance: " + distance);
      }
      if (!Traits.isPassage(left) || !Traits.isPassage(right)) {
        throw new IllegalArgumentException("not passages: " + left + ", " + right);
      }
    }

    @Override
    public List<Query> parts() {
      return List.of(left, right);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The part, which asks for words only, matches one sentence or paragraph by itself. */
  record Within(Unit unit, Query part, At at) implements Query {
    public Within {
      if (!Traits.isOfWords(part) || !Traits.needsWord(part)) {
        throw new IllegalArgumentException("asks for more or less than words: " + part);
      }
    }

    @Override
    public List<Query> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The passage is there so often at least; where some share a word, they count once. */
  record Count(Query part, int atLeast, At at) implements Query {
    public Count {
      if (atLeast < 1 || !Traits.isPassage(part)) {
        throw new IllegalArgumentException("cannot be counted: " + part + " >= " + atLeast);
      }
    }

    @Override
    public List<Query> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** So many of the parts match at least. */
  record AtLeast(List<Query> parts, int atLeast, At at) implements Query {
    public AtLeast {
      parts = List.copyOf(parts);
      if (atLeast < 1 || atLeast > parts.size()) {
        throw new IllegalArgumentException(atLeast + " of " + parts.size());
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Another query, by its name. */
  record Named(String name, Query meaning, At at) implements Query {
    @Override
    public List<Query> parts() {
      return List.of(meaning);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * The article has a value, not below {@code min} and not above {@code max}; times are in
   * milliseconds since 1970, and the ends of {@code long} stand for no bound.
   */
  record Range(RangeField field, long min, long max, At at) implements Query {
    public Range {
      if (min > max) {
        throw new IllegalArgumentException("nothing lies between " + min + " and " + max);
      }
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The article has a label of that code or name, or one within that code. */
  record Label(LabelField field, String value, At at) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The field has exactly that value; kept as it is compared. */
  record Keyword(KeywordField field, String value, At at) implements Query {
    public Keyword {
      value = field.folded(value);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Every article. */
  record All(At at) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  private static List<Query> atLeastTwo(List<Query> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("needs at least two parts: " + parts);
    }
    return List.copyOf(parts);
  }
}
