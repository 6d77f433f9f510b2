package dateline.query;

import dateline.model.Status;
import java.util.Arrays;
import java.util.Locale;

/** Reads the values of fields that are compared whole. */
final class ValueReader {
  private static final String STATUSES = "USABLE, WITHHELD or CANCELED";

  private final QueryText in;

  ValueReader(QueryText in) {
    this.in = in;
  }

  Query label(LabelField field, int start) {
    String value = value("a code or a name");
    return new Query.Label(field, value, new At(start, in.readTo()));
  }

  Query keyword(KeywordField field, int start) {
    int from = in.position();
    String value = value(field == KeywordField.STATUS ? STATUSES : "a value");
    if (field == KeywordField.STATUS && !isStatus(value)) {
      throw in.expected(from, STATUSES);
    }
    return new Query.Keyword(field, value, new At(start, in.readTo()));
  }

  /** A quoted or bare value that is not blank. */
  String value(String expected) {
    int from = in.position();
    if (in.peek() == '=' || Reserved.isOperator(in.bareWord())) {
      throw in.expected(expected);
    }
    String value = !in.atEnd() && QueryText.isQuote(in.peek()) ? quoted() : bare();
    if (value.isBlank()) {
      throw in.expected(from, expected);
    }
    return value;
  }

  private String quoted() {
    int open = in.position();
    in.advance(1);
    var value = new StringBuilder();
    while (!in.atEnd() && !QueryText.isQuote(in.peek())) {
      append(value);
    }
    if (in.atEnd()) {
      throw in.expected("'\"' to close the value from position " + open);
    }
    in.advance(1);
    return value.toString();
  }

  /** Codes and identifiers have colons, so that a colon does not end a bare value. */
  private String bare() {
    String word = in.bareWord();
    if (Reserved.isKeyword(word)) {
      throw in.expected(Reserved.quotes(word));
    }
    var value = new StringBuilder();
    while (!in.atEnd() && (!in.endsWord() || in.peek() == ':')) {
      char c = in.peek();
      if (c == '*' || c == '?') {
        throw in.expected("quotes around '" + c + "', as a value has no wildcards");
      }
      append(value);
    }
    return value.toString();
  }

  private void append(StringBuilder value) {
    if (in.peek() == '\\') {
      value.append(in.escaped());
    } else {
      value.append(in.peek());
      in.advance(1);
    }
  }

  private static boolean isStatus(String value) {
    return Arrays.stream(Status.values())
        .anyMatch(status -> status.name().equals(value.toUpperCase(Locale.ROOT)));
  }
}
