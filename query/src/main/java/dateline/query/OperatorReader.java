package dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what goes beyond AND, OR and NOT: nearness, sentences, counts, lists and names. */
final class OperatorReader {
  private static final Pattern NEAR = Pattern.compile("(NEAR|THEN)(?=[/\\s(\"]|$)");
  private static final Pattern WITHIN = Pattern.compile("(SENTENCE|PARAGRAPH)(?=\\s*\\()");
  private static final Pattern COUNT = Pattern.compile("COUNT(?=\\s*\\()");
  private static final Pattern LIST = Pattern.compile("(?i:any\\s+of)(?=\\s*\\{)");
  private static final Pattern AT_LEAST = Pattern.compile("(?i:at\\s+least)(?=[\\s\\d]|$)");
  private static final Pattern COMPARISON = Pattern.compile(">=|<=|>|<|=");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,6}(?![\\p{L}\\p{N}])");

  private static final int MOST = 100_000;
  private static final String PASSAGE =
      "a word, a phrase or (alternatives OR alternatives) beside NEAR and THEN";

  private static final String SPACE_AFTER_COMMA =
      ", the elements of the list; a comma between digits is theirs unless a space follows it";
  private static final String ITSELF_WRONG = "another name, as the query of this one is wrong";

  private final QueryText in;
  private final QueryParser parser;
  private final NamedQueries names;
  private final boolean resolving;

  OperatorReader(QueryText in, QueryParser parser, NamedQueries names, boolean resolving) {
    this.in = in;
    this.parser = parser;
    this.names = names;
    this.resolving = resolving;
  }

  /** Whether one of those operators comes next that stand before what they are about. */
  boolean isNext() {
    return in.peek() == '@'
        || !in.next(WITHIN).isEmpty()
        || !in.next(COUNT).isEmpty()
        || !in.next(LIST).isEmpty();
  }

  /** Whether what comes next ends an element of a list. */
  boolean endsElement() {
    return in.endsElement();
  }

  /** Reads a term and those that are to be near it. */
  Query passages(QueryField field, int start) {
    Query left = parser.term(field, start);
    int links = 0;
    String operator = in.next(NEAR);
    while (!operator.isEmpty()) {
      mustBePassage(left, start);
      // The chain is a tree that leans to the left.
      parser.checkDepth(in.position(), ++links);
      in.advance(operator.length());
      if (in.atEnd() || in.peek() != '/') {
        throw in.expected("'/' and how many words away at most, as in " + operator + "/5");
      }
      in.advance(1);
      int distance = number(Query.Near.MAX_DISTANCE);
      in.skipSpace();
      int from = in.position();
      boolean sign = !in.atEnd() && "-+!".indexOf(in.peek()) >= 0;
      if (sign || Reserved.isOperator(in.bareWord())) {
        throw in.expected(PASSAGE);
      }
      Query right = parser.term(field, from);
      mustBePassage(right, from);
      left = new Query.Near(left, right, distance, operator.equals("THEN"), parser.since(start));
      operator = in.next(NEAR);
    }
    return left;
  }

  private void mustBePassage(Query query, int at) {
    if (!Traits.isPassage(query)) {
      throw in.expected(at, PASSAGE);
    }
  }

  Query read(QueryField field, int start) {
    if (in.peek() == '@') {
      return named(start);
    }
    String within = in.next(WITHIN);
    if (!within.isEmpty()) {
      return within(Unit.valueOf(within), field, start);
    }
    return in.next(COUNT).isEmpty() ? list(field, start) : count(field, start);
  }

  private Query within(Unit unit, QueryField field, int start) {
    in.advance(unit.name().length());
    in.skipSpace();
    int open = in.position();
    Query part = parser.group(field);
    String name = unit.name().toLowerCase(Locale.ROOT);
    if (!Traits.isOfWords(part)) {
      throw in.expected(open, "only words, as labels and values are not those of a " + name);
    }
    if (!Traits.needsWord(part)) {
      throw in.expected(open, "a word that has to be in the " + name);
    }
    return new Query.Within(unit, part, parser.since(start));
  }

  private Query count(QueryField field, int start) {
    in.advance("COUNT".length());
    in.skipSpace();
    int open = in.position();
    Query part = parser.group(field);
    if (!Traits.isPassage(part)) {
      throw in.expected(open, "what can be counted: words, phrases, and OR or NEAR of them");
    }
    String comparison = in.next(COMPARISON);
    if (comparison.isEmpty()) {
      throw in.expected("'>=' and a number");
    }
    in.advance(comparison.length());
    int number = number(MOST);
    At at = parser.since(start);
    return switch (comparison) {
      case ">=" -> new Query.Count(part, number, at);
      case ">" -> new Query.Count(part, number + 1, at);
      case "<" -> new Query.Not(new Query.Count(part, number, at), at);
      case "<=" -> new Query.Not(new Query.Count(part, number + 1, at), at);
      default ->
          new Query.And(
              List.of(
                  new Query.Count(part, number, at),
                  new Query.Not(new Query.Count(part, number + 1, at), at)),
              at);
    };
  }

  private Query list(QueryField field, int start) {
    in.advance(in.next(LIST).length());
    in.skipSpace();
    int open = in.position();
    in.advance(1);
    List<Query> parts = new ArrayList<>();
    in.openList();
    do {
      parts.add(parser.deeper(open, () -> parser.or(field)));
    } while (in.take(','));
    in.closeList();
    if (!in.take('}')) {
      throw in.expected("',' and another element or '}' to close the '{' from position " + open);
    }
    String atLeast = in.next(AT_LEAST);
    int wanted = 1;
    if (!atLeast.isEmpty()) {
      in.advance(atLeast.length());
      wanted = number(parts.size(), in.isWithinNumbers(open) ? SPACE_AFTER_COMMA : "");
    }
    return new Query.AtLeast(parts, wanted, parser.since(start));
  }

  private Query named(int start) {
    in.advance(1);
    String name = in.atEnd() || QueryText.isSpace(in.peek()) ? "" : in.next(NamedQueries.NAME);
    if (name.isEmpty()) {
      throw in.expected(start, "a name directly after '@'");
    }
    NamedQueries.Meaning meaning = names.meaning(name);
    if (meaning == null) {
      QuerySyntaxException unknown =
          in.expected(start, names.isWrong(name) ? ITSELF_WRONG : known());
      throw resolving ? new NamedQueries.Unresolved(name, unknown) : unknown;
    }
    in.advance(name.length());
    parser.checkDepth(start, meaning.depth() + 1);
    parser.countTerms(start, meaning.terms());
    return new Query.Named(name, meaning.query(), parser.since(start));
  }

  private String known() {
    return names.names().isEmpty()
        ? "no name, as no queries are named here"
        : "a named query, one of @" + String.join(", @", names.names());
  }

  private int number(int most) {
    return number(most, "");
  }

  private int number(int most, String advice) {
    String digits = in.next(DIGITS);
    int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    if (number < 1 || number > most) {
      throw in.expected("a number from 1 to " + most + advice);
    }
    in.advance(digits.length());
    return number;
  }
}
