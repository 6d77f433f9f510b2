package dateline.enrich.region.gazetteer;

import dateline.schemas.list.LineFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What places are called in one other language: a line for each country or area, {@code IT: people
 * | towns | country}, the names of each kind parted by semicolons. After a name a star says that it
 * is the capital, a question mark that the name is as often something else, and an equals sign that
 * it counts in this letter case only; in any order.
 */
final class LanguageFile {
  /** The languages that have one. */
  static final List<String> LANGUAGES =
      List.of("ar", "de", "es", "fr", "it", "ja", "pt", "ru", "zh");

  private static final int KINDS = 3;

  private LanguageFile() {}

  /** What one place is called, by its code, and what the people and the towns in it are called. */
  record Entry(String place, List<Word> people, List<Word> towns, List<Word> names) {}

  /**
   * A name.
   *
   * @param capital whether it is the capital's
   * @param ambiguous whether it is as often something else
   * @param exact whether it counts in this letter case only
   */
  record Word(String form, boolean capital, boolean ambiguous, boolean exact) {}

  /**
   * Reads all lines.
   *
   * @throws IllegalStateException if a line is not of that shape; the message names the line
   */
  static List<Entry> read(String language, String text) {
    List<Entry> entries = new ArrayList<>();
    for (LineFile.Line each : LineFile.read("region/languages/" + language + ".txt", text)) {
      String line = each.text();
      int colon = line.indexOf(':');
      String[] kinds = line.substring(colon + 1).split("\\|", -1);
      if (!line.matches("([A-Z]{2}|x-[a-z-]+):.*") || kinds.length > KINDS) {
        throw each.wanted("IT: people | towns | country");
      }
      String place = line.substring(0, colon);
      entries.add(new Entry(place, words(kinds, 0), words(kinds, 1), words(kinds, 2)));
    }
    return entries;
  }

  private static List<Word> words(String[] kinds, int kind) {
    List<Word> words = new ArrayList<>();
    if (kind < kinds.length) {
      for (String entry : kinds[kind].split(";", -1)) {
        String name = entry.strip();
        int end = name.length();
        while (end > 0 && "*?=".indexOf(name.charAt(end - 1)) >= 0) {
          end--;
        }
        if (end > 0) {
          String marks = name.substring(end);
          words.add(
              new Word(
                  name.substring(0, end),
                  marks.indexOf('*') >= 0,
                  marks.indexOf('?') >= 0,
                  marks.indexOf('=') >= 0));
        }
      }
    }
    return words;
  }
}
