package dateline.ingest.wire.reading.telex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The parts of a telex message, as its control characters part them. Any of them may be empty.
 *
 * @param heading what stands before the start of text (STX), without what goes before the start of
 *     heading (SOH); all of it when there is no start of text
 * @param text what stands between start of text and end of text (ETX), or the end when it is
 *     missing
 * @param ending what stands after the end of text
 * @param started whether there is a start of text
 */
public record TelexParts(
    List<String> heading, List<String> text, List<String> ending, boolean started) {
  private static final char END_OF_TRANSMISSION = 4;
  private static final char DELETE = 0x7f;

  public TelexParts {
    heading = List.copyOf(heading);
    text = List.copyOf(text);
    ending = List.copyOf(ending);
  }

  /** Cuts a message. */
  public static TelexParts of(String message) {
    String whole = withoutPadding(message);
    int heading = whole.indexOf('\u0001') + 1;
    int start = whole.indexOf('\u0002', heading);
    int end = whole.lastIndexOf('\u0003');
    int text = start < 0 ? (end < heading ? whole.length() : end) : start + 1;
    if (end < text) {
      end = whole.length();
    }
    return new TelexParts(
        lines(whole.substring(heading, start < 0 ? text : start)),
        lines(whole.substring(text, end)),
        lines(whole.substring(Math.min(end + 1, whole.length()))),
        start >= 0);
  }

  private static String withoutPadding(String message) {
    StringBuilder whole = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (c != 0 && c != END_OF_TRANSMISSION && c != DELETE) {
        whole.append(c);
      }
    }
    return whole.toString();
  }

  /** Any number of returns and a line feed end one line; a return without one does so itself. */
  private static List<String> lines(String part) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < part.length()) {
      int returns = at;
      while (returns < part.length() && part.charAt(returns) == '\r') {
        returns++;
      }
      boolean fed = returns < part.length() && part.charAt(returns) == '\n';
      if (fed || returns > at) {
        lines.add(part.substring(from, at));
        lines.addAll(Collections.nCopies(fed ? 0 : returns - at - 1, ""));
        from = fed ? returns + 1 : returns;
        at = from;
      } else {
        at++;
      }
    }
    if (!part.isEmpty()) {
      lines.add(part.substring(from));
    }
    return lines;
  }
}
