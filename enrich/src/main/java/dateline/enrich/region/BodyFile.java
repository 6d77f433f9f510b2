package dateline.enrich.region;

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
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!line.matches("[A-Z]{2}: .+")) {
        throw new IllegalStateException(
            "region/bodies.txt:"
                + number
                + ": wanted 'DE: Bundesbank; Bundeswehr', found '"
                + line
                + "'");
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
