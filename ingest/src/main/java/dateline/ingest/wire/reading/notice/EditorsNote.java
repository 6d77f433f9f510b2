package dateline.ingest.wire.reading.notice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line to the editors: "Eds: UPDATES throughout", "EDITOR'S NOTE: …". */
public final class EditorsNote {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:eds|(?:attention )?editors|editors?['’]?s?['’]? notes?|notes? to editors|editorial note"
              + "|note de la rédaction|nota (?:a|de) la redacción|hinweis an die redaktionen?)"
              + "\\s*:\\s*(\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** Some wires put it into brackets. */
  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]++)[)\\]]\\.?");

  private EditorsNote() {}

  /** What the line tells the editors; empty if it is not for them. */
  public static Optional<String> of(String line) {
    Matcher bracketed = BRACKETED.matcher(line);
    Matcher matcher = NOTE.matcher(bracketed.matches() ? bracketed.group(1).strip() : line);
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
