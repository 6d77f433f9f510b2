package dateline.query;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a query in its canonical form. */
final class QueryPrinter {
  private QueryPrinter() {}

  static String print(Query query) {
    if (query instanceof Query.And and) {
      return and.parts().stream().map(QueryPrinter::inAnd).collect(Collectors.joining(" AND "));
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream().map(QueryPrinter::print).collect(Collectors.joining(" OR "));
    }
    if (query instanceof Query.Not not) {
      return "NOT " + inNot(not.part());
    }
    if (query instanceof Query.Words words) {
      String field = words.scope() == Scope.TEXT ? "" : words.scope().label() + ":";
      return field + words(words.words());
    }
    if (query instanceof Query.Range range) {
      String ends = bound(range, range.min()) + " TO " + bound(range, range.max());
      return range.field().label() + ":[" + ends + "]";
    }
    if (query instanceof Query.Label label) {
      return label.field().label() + ":" + quoted(label.value());
    }
    if (query instanceof Query.Keyword keyword) {
      return keyword.field().label() + ":" + quoted(keyword.value());
    }
    return "*:*";
  }

  private static String inAnd(Query part) {
    return part instanceof Query.Or ? "(" + print(part) + ")" : print(part);
  }

  private static String inNot(Query part) {
    return part instanceof Query.Or || part instanceof Query.And
        ? "(" + print(part) + ")"
        : print(part);
  }

  private static String words(List<WordPattern> words) {
    WordPattern first = words.get(0);
    boolean plain =
        words.size() == 1
            && first.text().codePoints().allMatch(Character::isLetterOrDigit)
            && !Reserved.isForLater(first.text())
            && !Reserved.isOperator(first.text());
    return plain
        ? word(first)
        : words.stream().map(QueryPrinter::word).collect(Collectors.joining(" ", "\"", "\""));
  }

  private static String word(WordPattern word) {
    return (word.exact() ? "=" : "") + word.text() + (word.prefix() ? "*" : "");
  }

  private static String bound(Query.Range range, long value) {
    if (value == Long.MIN_VALUE || value == Long.MAX_VALUE) {
      return "*";
    }
    return range.field().isTime() ? Instant.ofEpochMilli(value).toString() : Long.toString(value);
  }

  /** In quotation marks; any mark that would close them, typographic ones too, is escaped. */
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' || QueryText.isQuote(c)) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.append('"').toString();
  }
}
