package dateline.ingest.wire.reading.notice;

import dateline.ingest.wire.reading.words.WordFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note in brackets above a text that tells the desks what is new in it: "(Adds comments,
 * background)", "(ATTN: UPDATES with more info)".
 */
public final class ChangeNote {
  private static final int LONGEST = 600;
  private static final Pattern NOTE =
      Pattern.compile(
          "\\(\\s*((?:(?:attn|neu)\\s*:|(?:"
              + String.join("|", WordFile.read(ChangeNote.class, "changes.txt").all())
              + ")\\b)[^()]*)\\)\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ChangeNote() {}

  /** What the note says; empty if the text is anything else. */
  public static Optional<String> of(String text) {
    if (text.length() > LONGEST || !text.startsWith("(")) {
      return Optional.empty();
    }
    Matcher matcher = NOTE.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
