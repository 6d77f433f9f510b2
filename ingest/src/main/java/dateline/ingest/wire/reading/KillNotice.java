package dateline.ingest.wire.reading;

import java.util.regex.Pattern;

/** The words by which an agency takes a story back. */
public final class KillNotice {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?:MANDATORY|BULLETIN|STORY) KILL\\b.*|KILL(?:\\s*[:.!–—-].*)?"
              + "|STORY WITHDRAWN\\b.*|WITHDRAWN(?:\\s*[:.!–—-].*)?"
              + "|ANNULATION(?:\\s*[:.!–—-].*)?|ANULACIÓN(?:\\s*[:.!–—-].*)?"
              + "|ANULADA(?:\\s*[:.!–—-].*)?|ZURÜCKGEZOGEN(?:\\s*[:.!–—-].*)?)");
  private static final Pattern CAPITALS =
      Pattern.compile("\\b(?:KILL|WITHDRAWN|ANNULATION|ANULACIÓN|ANULADA|ZURÜCKGEZOGEN)\\b");
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b(?:bulletin|mandatory|story)[ -]kill\\b|[,(] ?kill\\b", Pattern.CASE_INSENSITIVE);

  private KillNotice() {}

  /** Whether a line of its own says that the story is killed. */
  public static boolean isLine(String line) {
    return LINE.matcher(line).matches();
  }

  /** Whether a slug or a keyword line says so, among other things. */
  public static boolean isIn(String slug) {
    return CAPITALS.matcher(slug).find() || PHRASE.matcher(slug).find();
  }
}
