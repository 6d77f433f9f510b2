package dateline.ingest.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes the {@code map} for text that opens with lines of a name and a value, such as {@code
 * TITLE: …}, and goes on with the copy behind a blank line.
 */
final class HeaderText {
  private static final Pattern OPENING =
      Pattern.compile("\\A\\s*(?:\\p{L}[\\p{L}\\p{M}-]{1,40} ?:[ \\t]+\\S[^\\n]*\\n){2,}+\\s*\\n");

  private HeaderText() {}

  /** Whether a text is written so. */
  static boolean is(String text) {
    return OPENING.matcher(text.replace("\r\n", "\n")).lookingAt();
  }

  /** The lines; empty where no name says what a field is called. */
  static List<String> lines(Samples samples) {
    List<Candidate> headers = new ArrayList<>();
    for (Candidate each : samples.candidates()) {
      if (each.path().endsWith(":")) {
        headers.add(new Candidate(each.path().replace(":", ""), each.values()));
      }
    }
    Map<String, Choice> choices = new Choosing(samples, headers).choose();
    choices.remove("body");
    List<String> lines = new ArrayList<>();
    choices.forEach(
        (field, choice) ->
            lines.add("  " + field + ": \"^" + choice.candidate().path() + " ?:[ \\\\t]+(.*)$\""));
    if (!lines.isEmpty()) {
      lines.add(0, "map:");
      lines.add(
          "  body: \"(?s)\\\\A\\\\s*(?:[\\\\p{L}\\\\p{M}-]+ ?:[^\\\\n]*\\\\n)+\\\\s*\\\\n(.*)\"");
    }
    return lines;
  }
}
