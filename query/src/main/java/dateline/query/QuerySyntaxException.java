package dateline.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/** A text that is not a query: where reading stopped, at what, and what was expected there. */
public final class QuerySyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How much of a long line {@link #pretty} shows on either side. */
  private static final int WINDOW = 60;

  private final String query;
  private final int position;
  private final String found;
  private final String expected;

  QuerySyntaxException(String query, int position, String found, String expected) {
    super("position " + position + ": found " + found + " (expected: " + expected + ")");
    this.query = query;
    this.position = position;
    this.found = found;
    this.expected = expected;
  }

  /** The same place, where something else was expected. */
  QuerySyntaxException but(String otherwise) {
    return new QuerySyntaxException(query, position, found, otherwise);
  }

  /** Where in the query, in UTF-16 units from 0; its length when it ended too early. */
  public int position() {
    return position;
  }

  /** What stands there, in quotes, or "end of query". */
  public String found() {
    return found;
  }

  /** What could have stood there. */
  public String expected() {
    return expected;
  }

  /** The line of the query with a caret under the place; two lines, parted by a line feed. */
  public String pretty() {
    int lineStart = query.lastIndexOf('\n', position - 1) + 1;
    int lineEnd = query.indexOf('\n', position);
    int from = Math.max(lineStart, position - WINDOW);
    int to = Math.min(lineEnd < 0 ? query.length() : lineEnd, position + WINDOW);
    String before = shown(query.substring(from, Math.min(position, query.length())));
    String after = shown(query.substring(Math.min(position, query.length()), Math.max(to, from)));
    return before + after + "\n" + " ".repeat(columns(before)) + "^";
  }

  /** How far a terminal goes on for a text: letters of East Asia are two columns wide. */
  private static int columns(String text) {
    return text.codePoints().map(QuerySyntaxException::columns).sum();
  }

  private static int columns(int c) {
    return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
      case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
      default -> UCharacter.getType(c) == ECharacterCategory.NON_SPACING_MARK ? 0 : 1;
    };
  }

  /** Characters that would move the caret are shown as spaces. */
  private static String shown(String part) {
    return part.replaceAll("\\p{Cntrl}", " ");
  }
}
