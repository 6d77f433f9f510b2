package dateline.enrich;

import java.util.ArrayList;
import java.util.List;

/** The lines of a resource that say something: not those that are blank or begin with a hash. */
public final class LineFile {
  private LineFile() {}

  /**
   * A line.
   *
   * @param place the file and the number of the line, from 1
   */
  public record Line(String place, String text) {
    /** Says that the line is not of the shape of an example. */
    public IllegalStateException wanted(String example) {
      return new IllegalStateException(place + ": wanted '" + example + "', found '" + text + "'");
    }
  }

  /**
   * Reads all lines.
   *
   * @param name what problems call the file
   */
  public static List<Line> read(String name, String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new Line(name + ":" + number, line));
      }
    }
    return lines;
  }

  /**
   * Reads the words of all lines, which commas part.
   *
   * @param name what problems call the file
   */
  public static List<String> words(String name, String text) {
    List<String> words = new ArrayList<>();
    for (Line line : read(name, text)) {
      for (String word : line.text().split(",", 0)) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    }
    return words;
  }
}
