package dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a query by recursive descent: OR binds weakest, then AND, then NOT. */
final class QueryParser {
  static final int MAX_LENGTH = 65_536;
  static final int MAX_DEPTH = 200;

  private static final String TERM = "a word, a phrase, '(' or NOT";
  private static final String MORE = "AND, OR, another term or ";

  private final QueryText in;
  private final ValueReader values;
  private final RangeReader ranges;
  private int depth;

  private QueryParser(String text) {
    in = new QueryText(text);
    values = new ValueReader(in);
    ranges = new RangeReader(in);
  }

  static Query parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new QuerySyntaxException(
          text, MAX_LENGTH, text.length() + " characters", "at most " + MAX_LENGTH);
    }
    return new QueryParser(text).whole();
  }

  private Query whole() {
    Query query = or(Scope.TEXT);
    if (!in.atEnd()) {
      throw in.expected(MORE + "the end of the query");
    }
    return query;
  }

  /** Reads terms; those that name no field mean {@code field}. */
  private Query or(QueryField field) {
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
    return term(field, start);
  }

  private Query term(QueryField field, int start) {
    if (in.startsWith("*:*")) {
      in.advance(3);
      return new Query.All(since(start));
    }
    if (in.peek() == '(') {
      return group(field);
    }
    String word = in.bareWord();
    if (!word.isEmpty() && followedByColon(word) && in.peek() != '=') {
      return inField(named(word), start);
    }
    return operand(field, start);
  }

  private Query group(QueryField field) {
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
    if (!in.atEnd() && (c == '~' || c == '^')) {
      throw in.expected(Reserved.quotesAround(Character.toString(c)));
    }
    String word = in.bareWord();
    boolean missing = word.isEmpty() && !QueryText.isQuote(c);
    if (in.atEnd() || missing || Reserved.isOperator(word)) {
      throw in.expected(TERM);
    }
    if (Reserved.isForLater(word)) {
      throw in.expected(Reserved.quotesAround(word.replaceFirst("/.*", "")));
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
    if (in.atEnd() || in.peek() == ')' || in.startsWith("||") || in.bareWord().equals("OR")) {
      return false;
    }
    char c = in.peek();
    boolean range = field instanceof RangeField && (c == '[' || c == '{');
    if ("[]{}:".indexOf(c) >= 0 && !range) {
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

  private Query deeper(int at, Supplier<Query> part) {
    if (depth == MAX_DEPTH) {
      throw in.expected(at, "at most " + MAX_DEPTH + " levels of '(' and NOT");
    }
    depth++;
    Query query = part.get();
    depth--;
    return query;
  }

  private At since(int start) {
    return new At(start, in.readTo());
  }
}
