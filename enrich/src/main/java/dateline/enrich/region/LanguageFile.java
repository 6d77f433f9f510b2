package dateline.enrich.region;

import dateline.enrich.LineFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What places are called in one other language: a line for each country, {@code IT: people | towns
 * | country}, the names of each kind parted by semicolons. A question mark says that the name is as
 * often something else.
 */
final class LanguageFile {
  /** The languages that have one. */
  static final List<String> LANGUAGES =
      List.of("ar", "de", "es", "fr", "it", "ja", "pt", "ru", "zh");

  private static final int KINDS = 3;

  private LanguageFile() {}

  /** What one country's places and people are called. */
  record Entry(String country, List<Word> people, List<Word> towns, List<Word> names) {}

  /** A name, and whether it is as often something else. */
  record Word(String form, boolean ambiguous) {}

  /**
   * Reads all lines.
   *
   * @throws IllegalStateException if a line is not of that shape; the message names the line
   */
  static List<Entry> read(String language, String text) {
    List<Entry> entries = new ArrayList<>();
    for (LineFile.Line each : LineFile.read("region/languages/" + language + ".txt", text)) {
      String line = each.text();
      String[] kinds = line.length() < 4 ? new String[0] : line.substring(3).split("\\|", -1);
      if (!line.matches("[A-Z]{2}:.*") || kinds.length > KINDS) {
        throw each.wanted("IT: people | towns | country");
      }
      entries.add(
          new Entry(line.substring(0, 2), words(kinds, 0), words(kinds, 1), words(kinds, 2)));
    }
    return entries;
  }

  private static List<Word> words(String[] kinds, int kind) {
    List<Word> words = new ArrayList<>();
    if (kind < kinds.length) {
      for (String entry : kinds[kind].split(";", -1)) {
        String form = entry.strip();
        boolean ambiguous = form.endsWith("?");
        if (!form.isEmpty()) {
          words.add(new Word(ambiguous ? form.substring(0, form.length() - 1) : form, ambiguous));
        }
      }
    }
    return words;
  }
}
