package dateline.enrich.region.gazetteer;

import dateline.schemas.list.LineFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies that belong to a country: a line for each country, {@code DE: Bundesbank; Bundeswehr}. A
 * question mark says that it needs support from the story.
 */
final class BodyFile {
  private BodyFile() {}

  /** A body, such as an army or a central bank. */
  record Body(String country, String name, boolean ambiguous) {
    /** Whether the name is letters only, which count as they are written. */
    boolean isInitials() {
      return name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
  }

  /**
   * Reads all lines.
   *
   * @throws IllegalStateException if a line is not of that shape; the message names the line
   */
  static List<Body> read(String text) {
    List<Body> bodies = new ArrayList<>();
    for (LineFile.Line each : LineFile.read("region/bodies.txt", text)) {
      String line = each.text();
      if (!line.matches("[A-Z]{2}: .+")) {
        throw each.wanted("DE: Bundesbank; Bundeswehr");
      }
      for (String entry : line.substring(3).split(";", -1)) {
        String name = entry.strip();
        boolean ambiguous = name.endsWith("?");
        bodies.add(
            new Body(
                line.substring(0, 2),
                ambiguous ? name.substring(0, name.length() - 1) : name,
                ambiguous));
      }
    }
    return bodies;
  }
}
