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
    if (query instanceof Query.Near near) {
      String operator = near.ordered() ? " THEN/" : " NEAR/";
      boolean chain = near.left() instanceof Query.Near;
      String left = chain ? print(near.left()) : besideNear(near.left());
      return left + operator + near.distance() + " " + besideNear(near.right());
    }
    if (query instanceof Query.Within within) {
      return within.unit().name() + "(" + print(within.part()) + ")";
    }
    if (query instanceof Query.Count count) {
      return "COUNT(" + print(count.part()) + ") >= " + count.atLeast();
    }
    if (query instanceof Query.AtLeast some) {
      return some.parts().stream()
          .map(QueryPrinter::print)
          .collect(Collectors.joining(", ", "any of {", "} at least " + some.atLeast()));
    }
    return query instanceof Query.Named named ? "@" + named.name() : "*:*";
  }

  private static String besideNear(Query part) {
    return part instanceof Query.Or || part instanceof Query.Near
        ? "(" + print(part) + ")"
        : print(part);
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
            && first.text().codePoints().allMatch(QueryPrinter::isPlain)
            && !Reserved.isKeyword(first.text());
    return plain
        ? word(first)
        : words.stream().map(QueryPrinter::word).collect(Collectors.joining(" ", "\"", "\""));
  }

  private static String word(WordPattern word) {
    String text = (word.exact() ? "=" : "") + word.text() + (word.prefix() ? "*" : "");
    return word.forms() == null ? text : text + "~" + word.forms().label();
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || c == '?' || c == '*';
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
