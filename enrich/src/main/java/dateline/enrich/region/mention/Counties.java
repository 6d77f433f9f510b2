package dateline.enrich.region.mention;

import dateline.query.text.LexiconBuilder;
import dateline.schemas.list.LineFile;

/**
 * Counties that tell where a story is at home: a line for some of a country's, {@code US: Alameda;
 * Alpine}, each without the word "County".
 */
final class Counties {
  private static final String FILE = "region/counties.txt";

  private Counties() {}

  /**
   * Adds their full names to the institutions of their country.
   *
   * @throws IllegalStateException if a line is not of that shape; the message names the line
   */
  static void read(String text, LexiconBuilder<String> institutions) {
    for (LineFile.Line each : LineFile.read(FILE, text)) {
      String line = each.text();
      if (!line.matches("[A-Z]{2}: .+")) {
        throw each.wanted("US: Alameda; Alpine");
      }
      String country = line.substring(0, 2);
      for (String name : line.substring(3).split(";", -1)) {
        if (name.isBlank()) {
          throw each.wanted("US: Alameda; Alpine");
        }
        institutions.add(name.strip() + " County", country);
      }
    }
  }
}
