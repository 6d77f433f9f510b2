package dateline.ingest.wire.text;

import dateline.model.Subject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line between {@code ZCZC} and the story by which the wire files it: "R CRO S0A QBXB", "ABC0123
 * 7 CRO 0 ABC CRO NAZ", or a number such as "XEF45678_SXA_QBXB".
 *
 * @param urgency from its priority, 1 to 9; null when it has none
 * @param category as sent; null when it has none
 */
record TelexLine(@Nullable Integer urgency, @Nullable String category) {
  private static final Pattern ROUTED =
      Pattern.compile("([A-Z]) ([A-Z]{3}) [A-Z0-9]{2,4}(?: [A-Z0-9]{2,6}){1,4}");
  private static final Pattern FILED =
      Pattern.compile(
          "[A-Z]{2,6} ?\\d{3,5} {1,2}([1-9]) {1,2}([A-Z]{2,3}) {1,2}\\d{1,5}(?: .{0,60})?");
  private static final Pattern NUMBERED =
      Pattern.compile("[A-Z]{2,5}\\d{3,6}(?:[_/-][A-Z0-9]{2,6}){1,4}");

  /** The line; null if it is anything else. */
  static @Nullable TelexLine of(String line) {
    Matcher routed = ROUTED.matcher(line);
    if (routed.matches()) {
      return new TelexLine(urgency(routed.group(1).charAt(0)), routed.group(2));
    }
    Matcher filed = FILED.matcher(line);
    if (filed.matches()) {
      return new TelexLine(Integer.valueOf(filed.group(1)), filed.group(2));
    }
    return NUMBERED.matcher(line).matches() ? new TelexLine(null, null) : null;
  }

  /** The letters that wires have for IPTC's figures; routine is none of them. */
  private static @Nullable Integer urgency(char priority) {
    return switch (priority) {
      case 'F' -> 1;
      case 'B' -> 2;
      case 'U' -> 3;
      default -> null;
    };
  }

  /** The category as a subject; none when there is none. */
  List<Subject> subjects() {
    return category == null ? List.of() : List.of(new Subject("iptc7901", category, null));
  }
}
