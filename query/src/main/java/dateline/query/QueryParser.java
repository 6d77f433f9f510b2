package dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a query by recursive descent: OR binds weakest, then AND, then NOT, then NEAR and THEN. */
final class QueryParser {
  static final int MAX_LENGTH = 65_536;
  static final int MAX_DEPTH = 200;

  private static final String TERM = "a word, a phrase, '(' or NOT";
  private static final String MORE = "AND, OR, another term or ";

  private final QueryText in;
  private final ValueReader values;
  private final RangeReader ranges;
  private final OperatorReader operators;
  private int depth;

  /** The deepest level there was, and how many terms; those of named queries count. */
  private int deepest;

  private int terms;

  private QueryParser(String text, NamedQueries names, boolean resolving) {
    in = new QueryText(text);
    values = new ValueReader(in);
    ranges = new RangeReader(in);
    operators = new OperatorReader(in, this, names, resolving);
  }

  static Query parse(String text, NamedQueries names) {
    return meaning(text, names, false).query();
  }

  /**
   * Reads a query.
   *
   * @param resolving whether names that are not known yet may be known later
   */
  static NamedQueries.Meaning meaning(String text, NamedQueries names, boolean resolving) {
    if (text.length() > MAX_LENGTH) {
      throw new QuerySyntaxException(
          text, MAX_LENGTH, text.length() + " characters", "at most " + MAX_LENGTH);
    }
    var parser = new QueryParser(text, names, resolving);
    Query query = parser.whole();
    return new NamedQueries.Meaning(query, parser.deepest, parser.terms);
  }

  private Query whole() {
    Query query = or(Scope.TEXT);
    if (!in.atEnd()) {
      throw in.expected(MORE + "the end of the query");
    }
    return query;
  }

  /** Reads terms; those that name no field mean {@code field}. */
  Query or(QueryField field) {
    in.skipSpace();
    int start = in.position();
    List<Query> parts = new ArrayList<>(List.of(and(field)));
    while (takeOperator("OR", "||")) {
      parts.add(and(field));
    }
    return parts.size() == 1 ? parts.get(0) : new Query.Or(parts, since(start));
  }

  private Query and(QueryField field) {
    in.skipSpace();
    int start = in.position();
    List<Query> parts = new ArrayList<>(List.of(not(field)));
    while (takeOperator("AND", "&&") || anotherTerm(field)) {
      parts.add(not(field));
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts, since(start));
  }

  private Query not(QueryField field) {
    in.skipSpace();
    int start = in.position();
    if (takeOperator("NOT", "!")) {
      return new Query.Not(deeper(start, () -> not(field)), since(start));
    }
    char sign = in.peek();
    if (sign == '-' || sign == '+') {
      in.advance(1);
      if (QueryText.isSpace(in.peek())) {
        throw in.expected(start, "a term directly after '" + sign + "'");
      }
      Query part = deeper(start, () -> not(field));
      return sign == '+' ? part : new Query.Not(part, since(start));
    }
    return operators.passages(field, start);
  }

  Query term(QueryField field, int start) {
    countTerms(start, 1);
    if (in.startsWith("*:*")) {
      in.advance(3);
      return new Query.All(since(start));
    }
    if (in.peek() == '(') {
      return group(field);
    }
    if (operators.isNext()) {
      return operators.read(field, start);
    }
    String word = in.bareWord();
    if (!word.isEmpty() && followedByColon(word) && in.peek() != '=') {
      return inField(named(word), start);
    }
    return operand(field, start);
  }

  /** Reads what stands in parentheses. */
  Query group(QueryField field) {
    int open = in.position();
    in.advance(1);
    Query query = deeper(open, () -> or(field));
    if (!in.take(')')) {
      throw in.expected(MORE + "')' to close the '(' from position " + open);
    }
    return query;
  }

  private Query inField(QueryField field, int start) {
    in.skipSpace();
    if (in.peek() == '(') {
      return group(field);
    }
    if (field instanceof Scope && operators.isNext()) {
      return operators.read(field, start);
    }
    boolean sign = in.peek() == '-' || in.peek() == '+' || in.peek() == '!';
    if (sign && !(field instanceof RangeField)) {
      throw in.expected("what " + field.label() + " is to hold");
    }
    return operand(field, start);
  }

  private Query operand(QueryField field, int start) {
    if (field instanceof LabelField label) {
      return values.label(label, start);
    }
    if (field instanceof KeywordField keyword) {
      return values.keyword(keyword, start);
    }
    if (field instanceof RangeField range) {
      return ranges.range(range, start);
    }
    return words((Scope) field, start);
  }

  private Query words(Scope scope, int start) {
    char c = in.peek();
    String word = in.bareWord();
    boolean missing = word.isEmpty() && !QueryText.isQuote(c);
    if (in.atEnd() || missing || Reserved.isOperator(word)) {
      throw in.expected(TERM);
    }
    if (Reserved.isKeyword(word)) {
      throw in.expected(TERM + ", or " + Reserved.quotes(word));
    }
    return new Query.Words(scope, WordsReader.read(in), since(start));
  }

  private QueryField named(String name) {
    QueryField field =
        QueryField.named(name)
            .orElseThrow(
                () ->
                    in.expected(
                        "a field, one of " + QueryField.known() + ", or quotes around the text"));
    in.advance(name.length() + 1);
    return field;
  }

  private boolean followedByColon(String word) {
    return in.startsWith(word + ":");
  }

  /** Whether a term follows without an operator; AND is meant then. */
  private boolean anotherTerm(QueryField field) {
    in.skipSpace();
    if (in.atEnd()
        || operators.endsElement()
        || in.peek() == ')'
        || in.startsWith("||")
        || in.bareWord().equals("OR")) {
      return false;
    }
    char c = in.peek();
    boolean range = field instanceof RangeField && (c == '[' || c == '{');
    if ("[]{}:~^".indexOf(c) >= 0 && !range) {
      throw in.expected(MORE + (depth == 0 ? "the end of the query" : "')'"));
    }
    return true;
  }

  private boolean takeOperator(String word, String sign) {
    in.skipSpace();
    boolean spelled = in.bareWord().equals(word) && !followedByColon(word);
    if (spelled || in.startsWith(sign)) {
      in.advance(spelled ? word.length() : sign.length());
      return true;
    }
    return false;
  }

  /** Reads a part that is one level further in. */
  Query deeper(int at, Supplier<Query> part) {
    checkDepth(at, 1);
    depth++;
    Query query = part.get();
    depth--;
    return query;
  }

  /** Makes sure that so many more levels are not too many. */
  void checkDepth(int at, int levels) {
    if (depth + levels > MAX_DEPTH) {
      throw in.expected(at, "at most " + MAX_DEPTH + " levels of '(' and NOT");
    }
    deepest = Math.max(deepest, depth + levels);
  }

  /** Makes sure that so many more terms are not too many. */
  void countTerms(int at, int more) {
    terms += more;
    if (terms > MAX_LENGTH) {
      throw in.expected(at, "at most " + MAX_LENGTH + " terms, those of named queries too");
    }
  }

  At since(int start) {
    return new At(start, in.readTo());
  }
}
