package dateline.ingest.wire.text;

import java.util.regex.Pattern;

/**
 * A line above or below a story that is for the desks: which version or part of it this is ("(2nd
 * LD)", "3RD LD-WRITETHRU", "TAKE 2 OF 3"), and how long.
 */
final class DeskLine {
  private static final int LONGEST = 80;
  private static final String ORDINAL =
      "(?:\\d{1,2}(?:st|nd|rd|th|\\.|er|re|e|a|º)?|first|second|third|fourth)";

  private static final Pattern VERSION =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:"
              + "(?:"
              + ORDINAL
              + "[ -]+)?(?:lead|ld|add|take|writethru|write-?thru|lead[ -]all|lede|sub|insert)"
              + "(?:[ -]+(?:\\d{1,2}|writethru|write-?thru|all|"
              + ORDINAL
              + "))*(?:\\s*(?:of|/)\\s*\\d{1,2})?"
              + "|(?:update|wrapup|rpt|repeat|refile|refiling|corrected|correction|corrects|correct"
              + "|korrektur|berichtigung|korrigierte fassung|wiederholung|zusammenfassung|neu"
              + "|rectificatif|correctif|actualisation|mise à jour|répétition|corrección|actualización"
              + "|correzione|rettifica|ripetizione|correção|atualização|rectificatie|herhaling"
              + "|поправка|повтор|исправление)(?:[ -]+\\d{1,2})?"
              + ")[^\\p{L}\\p{N}]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LENGTH =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:(?:words?|word count|wörter|mots|palabras|parole|palavras|woorden)"
              + "\\s*[:=-]?\\s*\\d{1,3}(?:[,.]?\\d{3})?"
              + "|\\d{1,3}(?:[,.]?\\d{3})?\\s+(?:words|wörter|mots|palabras|parole|palavras|woorden))"
              + "[^\\p{L}\\p{N}]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DeskLine() {}

  /** Whether a line says which version or part of the story this is. */
  static boolean isVersion(String line) {
    return line.length() <= LONGEST && VERSION.matcher(line).matches();
  }

  /** Whether a line says how many words the story has. */
  static boolean isLength(String line) {
    return line.length() <= LONGEST && LENGTH.matcher(line).matches();
  }
}
