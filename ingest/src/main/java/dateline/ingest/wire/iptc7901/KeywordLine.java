package dateline.ingest.wire.iptc7901;

import java.util.regex.Pattern;

/** A line above the headline that says what kind of message it is: "1ST LEAD …", "(Summary)". */
final class KeywordLine {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:\\(?\\s*)?(?:(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|first|second|third)\\s+)?"
              + "(?:lead|ld|add|take|update|upd|roundup|recap|summary|correction|corrected|repeat"
              + "|urgent|eil|eilmeldung|flash|bulletin|advance|advancer|extra|feature|interview"
              + "|background|preview|zusammenfassung|überblick|korrektur|berichtigung|wiederholung"
              + "|achtung|attention|wdhlg|wdh|neu|ergänzung|hintergrund|kurzfassung)"
              + "(?:\\s+\\d{1,2})?\\s*(?:/\\S*|[:)]|)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\d{1,2}(?:st|nd|rd|th)\\s+(?:lead|ld|add|take|update|roundup)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]{1,60}\\)");

  private KeywordLine() {}

  /** Whether a line is one. */
  static boolean matches(String line) {
    return BRACKETED.matcher(line).matches()
        || NUMBERED.matcher(line).matches()
        || LINE.matcher(line).matches();
  }
}
